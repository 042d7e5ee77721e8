package org.attest.cli.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Decided;
import org.attest.core.account.Field;
import org.attest.core.account.Independence.Origin;
import org.attest.core.account.Party;
import org.attest.core.account.Responsibility;
import org.attest.core.account.StatusChange;
import org.attest.core.account.Value;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.Grades;
import org.attest.core.decision.RevisionLog;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.exchange.CodingSchemes;
import org.attest.exchange.words.AccountFields;
import org.attest.exchange.words.GradeWords;
import org.attest.exchange.words.LineageWords;
import org.attest.exchange.words.ResponsibilityWords;
import org.attest.exchange.words.StatusWords;
import org.attest.exchange.words.Supporters;
import org.attest.exchange.words.TollWords;
import org.attest.exchange.words.Words;

/// An account laid out for reading: every value with those who give it and the words it rests on.
public final class AccountPage {
  private final AccountStore store;
  private final Style style;
  private final Context context;
  private final Page page;
  private final RevisionLog log;
  private final GradeWords grades;

  private AccountPage(AccountStore store, Style style) {
    this.store = store;
    this.style = style;
    this.context = new Context(store, style);
    this.page = new Page(style);
    this.log = store.log();
    this.grades = new GradeWords(new Grades(log));
  }

  /// @param tolls with the rule for best estimates, if the user named one
  /// @param mentions whether to number the mentions in each report
  public static String of(
      Account account, AccountStore store, TollWords tolls, Style style, boolean mentions) {
    AccountPage page = new AccountPage(store, style);
    AccountHead.write(account, page.log, page.page, style);
    for (Field<?> field : AccountFields.of(account)) {
      List<String> ranges =
          account.tolls().values().stream()
              .filter(toll -> toll == field)
              .flatMap(toll -> tolls.lines(toll).stream())
              .toList();
      page.field(field, ranges);
    }
    page.schemes(CodingSchemes.of(account));
    page.responsibility(account);
    page.history(account.history());
    page.independence(account);
    AccountDecisions.write(account, store, page.page, style);
    page.reports(account, mentions);
    page.hint(account);
    return page.page.toString();
  }

  /// @param ranges for a toll from its lowest to its highest number, for all and for each group
  private void field(Field<?> field, List<String> ranges) {
    page.section(AccountFields.label(field));
    field.decided().ifPresent(this::decided);
    ranges.forEach(range -> page.line(1, style.faint("low to high: ") + range));
    for (int i = 0; i < field.values().size(); i++) {
      Value<?> value = field.values().get(i);
      boolean contested = field.dispute().isPresent() && field.dispute().get().values().contains(i);
      page.line(
          1,
          style.heading(Words.of(value.value()))
              + identity(value.value())
              + relation(value)
              + (contested ? style.warning("  disputed") : ""));
      Supporters.byWords(value.supporters(), grades::source).forEach(this::support);
    }
    field
        .dispute()
        .ifPresent(dispute -> page.line(1, style.warning("disputed: ") + dispute.why().sentence()));
  }

  private void decided(Decided<?> decided) {
    String values = decided.values().stream().map(Words::of).collect(Collectors.joining("; "));
    page.line(
        1,
        style.heading(values)
            + (decided.accepted() ? "  accepted by " : "  by ")
            + decided.by()
            + style.faint("  #" + decided.revision()));
  }

  /// Who a participant is by the user's own table, and which table says so.
  private String identity(Object value) {
    return value instanceof Party party
        ? party
            .identity()
            .map(known -> style.faint("  " + IdentityWords.of(known, party.name())))
            .orElse("")
        : "";
  }

  private static String relation(Value<?> value) {
    return switch (value.relation()) {
      case FIRST, COMPATIBLE -> "";
      case UPDATE -> "  (later and larger: an update)";
      case CONTRADICTION -> "  (contradicts an earlier value)";
      case CORRECTION -> "  (corrects an earlier value)";
      case OTHER_QUANTITY -> "  (counts something else)";
      case RETRACTED -> "  (in retracted reports only)";
    };
  }

  private void support(Span words, Set<String> chains) {
    page.line(2, context.of(words));
    for (String chain : chains) {
      page.line(2, style.faint("  " + chain + " · " + graded(words.report())));
    }
  }

  private String graded(ReportId report) {
    return grades.report(context.name(report), report);
  }

  /// What the event is called in other schemes.
  private void schemes(CodingSchemes.Names names) {
    if (names.equals(CodingSchemes.Names.NONE)) {
      return;
    }
    page.section("in other schemes");
    names
        .acledSubEvent()
        .ifPresent(sub -> page.line(1, "ACLED  " + names.acledEvent().orElse("") + ": " + sub));
    names.gtdAttack().ifPresent(attack -> page.line(1, "GTD  " + attack));
  }

  /// Who says who did it.
  private void responsibility(Account account) {
    if (account.responsibility().isEmpty()) {
      return;
    }
    page.section("responsibility");
    if (!account.competingClaims().isEmpty()) {
      page.line(
          1, style.warning("competing claims: ") + String.join(", ", account.competingClaims()));
    }
    if (!account.deniedParts().isEmpty()) {
      page.line(
          1, style.warning("a part in it denied by: ") + String.join(", ", account.deniedParts()));
    }
    for (Responsibility each : account.responsibility()) {
      String known = each.known().map(DateInterval::inWords).orElse("undated");
      page.line(1, known + "  " + style.heading(ResponsibilityWords.of(each)));
      page.line(
          2, context.of(each.span()) + style.faint(" · " + context.name(each.span().report())));
    }
  }

  private void history(List<StatusChange> history) {
    page.section("status history");
    for (StatusChange change : history) {
      page.line(1, StatusWords.of(change));
      page.line(
          2, context.of(change.span()) + style.faint(" · " + context.name(change.span().report())));
    }
  }

  private void independence(Account account) {
    page.section("independence: " + Words.count(account.independence().count(), "origin"));
    for (Origin origin : account.independence().origins()) {
      page.line(1, "+ " + style.heading(origin.name()) + ": " + origin.why().sentence());
    }
    for (Origin origin : account.independence().discounted()) {
      page.line(1, "- " + origin.name() + ": " + origin.why().sentence());
    }
  }

  private void reports(Account account, boolean mentions) {
    page.section("reports");
    for (ReportId id : account.reports()) {
      page.line(1, id + "  " + graded(id) + lineage(id));
      int number = 0;
      for (Anchor mention : account.anchors()) {
        if (mentions && mention.trigger().report().equals(id)) {
          page.line(2, "#" + ++number + "  " + context.of(mention.trigger()));
        }
      }
    }
  }

  private String lineage(ReportId id) {
    return store
        .lineage(id)
        .map(lineage -> LineageWords.of(lineage, context::name))
        .filter(words -> !words.isEmpty())
        .map(words -> "  " + words)
        .orElse("");
  }

  private void hint(Account account) {
    page.line(0, "");
    page.line(
        0,
        style.faint(
            "why it is one event, and why so sure: attest show " + account.id() + " --why"));
  }
}
