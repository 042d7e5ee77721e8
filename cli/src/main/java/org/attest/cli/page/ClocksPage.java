package org.attest.cli.page;

import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Development;
import org.attest.core.account.Status;
import org.attest.core.account.Value;
import org.attest.core.reading.DateInterval;
import org.attest.exchange.words.Words;

/// One event on two clocks: when it happened, and when each thing about it became known.
public final class ClocksPage {
  private ClocksPage() {}

  public static String of(Account account, AccountStore store, Style style) {
    Page page = new Page(style);
    Context context = new Context(store, style);
    AccountHead.write(account, store.log(), page, style);
    page.section("when it happened");
    page.line(
        1, account.date().map(date -> date.shown().inWords()).orElse("no report gives a day"));
    List<String> others =
        account.date().stream()
            .flatMap(date -> date.all().stream().filter(day -> !day.equals(date.shown())))
            .map(DateInterval::inWords)
            .toList();
    if (!others.isEmpty()) {
      page.line(1, style.faint("also given: " + String.join(" · ", others)));
    }
    page.section("when it became known");
    String day = "";
    for (Development each : Development.of(account)) {
      String known =
          each.known().map(date -> DateInterval.day(date).inWords()).orElse("in undated reports");
      if (!known.equals(day)) {
        page.line(1, style.heading(known));
        day = known;
      }
      page.line(
          2,
          what(each)
              + each.happened().map(days -> " · happened " + days.inWords()).orElse("")
              + style.faint(" · " + by(each) + context.name(each.span().report())));
    }
    return page.toString();
  }

  private static String what(Development each) {
    return each.isStatus()
        ? Words.lower(Status.valueOf(each.words()))
        : each.field().replace('_', ' ')
            + ": "
            + each.words()
            + each.relation().map(ClocksPage::mark).orElse("");
  }

  private static String mark(Value.Relation relation) {
    return switch (relation) {
      case FIRST, COMPATIBLE, OTHER_QUANTITY -> "";
      case UPDATE -> " (update)";
      case CONTRADICTION -> " (contradicts an earlier value)";
      case CORRECTION -> " (correction)";
      case RETRACTED -> " (in retracted reports only)";
    };
  }

  private static String by(Development each) {
    return each.by().isEmpty() ? "" : String.join(" → ", each.by()) + " · ";
  }
}
