package org.attest.exchange.words;

import org.attest.core.account.Account;

/// Whether an event is counted, in words.
public final class CountingWords {
  private CountingWords() {}

  /// "counted as having happened", or why it is not.
  public static String of(Account account) {
    if (account.background()) {
      return "told as background, not counted";
    }
    return account.counted() ? "counted as having happened" : "not counted as having happened";
  }
}
