package org.attest.cli.page;

import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.decision.RevisionLog;
import org.attest.exchange.words.RevisionWords;

/// What people decided about an account, with who, when and why; nothing if nobody did.
final class AccountDecisions {
  private AccountDecisions() {}

  static void write(Account account, AccountStore store, Page page, Style style) {
    if (account.revisions().isEmpty()) {
      return;
    }
    RevisionLog log = store.log();
    RevisionWords words = new RevisionWords(store, log);
    page.section("what people decided");
    for (int revision : account.revisions()) {
      RevisionLog.Made made = log.decision(revision).orElseThrow();
      page.line(
          1,
          "#"
              + revision
              + "  "
              + RevisionWords.time(made.signature().at())
              + "  "
              + words.withReason(made)
              + style.faint("  by " + made.signature().by()));
    }
  }
}
