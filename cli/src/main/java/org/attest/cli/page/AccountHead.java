package org.attest.cli.page;

import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Status;

/// The first lines about an account: what it is, how sure, and what is disputed.
final class AccountHead {
  private AccountHead() {}

  static void write(Account account, Page page, Style style) {
    String date = account.date().map(Field::shown).map(day -> ", " + Words.of(day)).orElse("");
    page.line(0, style.heading(account.headline() + date));
    page.line(0, account.id() + " · " + Words.lower(account.status()) + " · " + counting(account));
    List<String> disputed =
        AccountFields.of(account).stream()
            .filter(Field::disputed)
            .map(AccountFields::label)
            .toList();
    if (account.status() == Status.DISPUTED) {
      page.line(0, style.warning("disputed: whether it happened"));
    }
    if (!disputed.isEmpty()) {
      page.line(0, style.warning("disputed: " + String.join(", ", disputed)));
    }
  }

  private static String counting(Account account) {
    if (account.background()) {
      return "told as background, not counted";
    }
    return account.counted() ? "counted as having happened" : "not counted as having happened";
  }
}
