package org.attest.cli.page;

import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Status;
import org.attest.core.decision.RevisionLog;
import org.attest.exchange.words.AccountFields;
import org.attest.exchange.words.CountingWords;
import org.attest.exchange.words.Words;

/// The first lines about an account: what it is, how sure, and what is disputed.
final class AccountHead {
  private AccountHead() {}

  /// @param log what people decided
  static void write(Account account, RevisionLog log, Page page, Style style) {
    String date = account.date().map(Field::shown).map(day -> ", " + Words.of(day)).orElse("");
    page.line(0, style.heading(account.headline() + date));
    page.line(
        0,
        account.id() + " · " + Words.lower(account.status()) + " · " + CountingWords.of(account));
    for (int revision : account.revisions()) {
      log.decision(revision)
          .filter(made -> made.decision().acceptsAccount())
          .ifPresent(made -> page.line(0, accepted(made, account)));
    }
    List<String> disputed = AccountFields.disputed(account);
    if (account.status() == Status.DISPUTED) {
      page.line(0, style.warning("disputed: whether it happened"));
    }
    if (!disputed.isEmpty()) {
      page.line(0, style.warning("disputed: " + String.join(", ", disputed)));
    }
  }

  /// Who accepted the account, and how much is told that was not when it was accepted.
  private static String accepted(RevisionLog.Made made, Account account) {
    long since =
        account.anchors().stream()
            .filter(
                anchor ->
                    made.decision().subjects().getFirst().stream().noneMatch(anchor::overlaps))
            .count();
    String news =
        since == 0 ? "" : "; of " + account.anchors().size() + " mentions " + since + " came since";
    return "accepted by " + made.signature().by() + news;
  }
}
