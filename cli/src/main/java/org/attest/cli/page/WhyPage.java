package org.attest.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Independence.Origin;
import org.attest.core.account.StatusChange;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.ChainJoin;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.NearEvent;
import org.attest.core.resolution.Reason;
import org.attest.exchange.words.LineageWords;
import org.attest.exchange.words.StatusWords;
import org.attest.exchange.words.Words;

/// Why an account is as it is: why its reports tell of one event and others of another one, what
/// counts as independent, why values are in dispute or not, and why the event stands where it does.
public final class WhyPage {
  private final Account account;
  private final AccountStore store;
  private final Style style;
  private final Context context;
  private final Page page;
  private final ComparisonLines comparisons;

  private WhyPage(Account account, AccountStore store, Style style) {
    this.account = account;
    this.store = store;
    this.style = style;
    this.context = new Context(store, style);
    this.page = new Page(style);
    this.comparisons = new ComparisonLines(store, context, page);
  }

  /// @param names what the user calls other events
  public static String of(
      Account account, AccountStore store, Function<EventId, String> names, Style style) {
    WhyPage page = new WhyPage(account, store, style);
    AccountHead.write(account, store.log(), page.page, style);
    AccountDecisions.write(account, store, page.page, style);
    page.oneEvent();
    page.insideReports();
    page.actors();
    page.otherEvents(names);
    page.independence();
    page.lineages();
    new WhyFields(account, style, page.context, page.page).write();
    page.status();
    return page.page.toString();
  }

  private void oneEvent() {
    page.section("why these reports tell of one event");
    page.line(
        1,
        account.matches().isEmpty()
            ? "one report tells it: nothing was joined with another one's"
            : style.faint(ComparisonLines.legend()));
    for (Match match : account.matches()) {
      page.line(1, style.heading(comparisons.names(match)));
      comparisons.write(match);
      page.line(2, style.faint(ComparisonLines.sum(match)));
    }
  }

  private void insideReports() {
    if (account.joins().isEmpty()) {
      return;
    }
    page.section("why words of one report tell of one event");
    for (ChainJoin join : account.joins()) {
      page.line(
          1,
          context.name(join.earlier().report())
              + ": "
              + context.words(join.earlier())
              + " and "
              + context.words(join.later())
              + ": "
              + join.why().sentence());
    }
  }

  /// Why names are one actor, for those that the user's own table knows.
  private void actors() {
    SortedSet<ActorId> known = new TreeSet<>();
    Stream.of(account.agents(), account.targets())
        .flatMap(Optional::stream)
        .flatMap(field -> field.values().stream())
        .filter(value -> value.value().identity().isPresent())
        .forEach(value -> value.value().actor().ifPresent(known::add));
    if (known.isEmpty()) {
      return;
    }
    page.section("actors of your own table");
    for (Actor actor : store.actors()) {
      if (known.contains(actor.id())) {
        actor
            .identity()
            .ifPresent(
                identity ->
                    page.line(
                        1,
                        style.heading(String.join(", ", actor.aliases()))
                            + ": "
                            + IdentityWords.of(identity, actor.name())));
        actor.matches().stream()
            .flatMap(match -> match.reasons().stream())
            .map(Reason::explanation)
            .distinct()
            .forEach(why -> page.line(2, why));
      }
    }
  }

  private void otherEvents(Function<EventId, String> names) {
    page.section("why it is no other event");
    if (account.near().isEmpty()) {
      page.line(1, "no other event comes near");
    }
    for (NearEvent near : account.near()) {
      page.line(
          1, style.heading("not " + names.apply(near.event())) + ": " + near.why().sentence());
      page.line(2, style.faint(comparisons.names(near.match())));
      comparisons.write(near.match());
    }
  }

  private void independence() {
    page.section(
        switch (account.independence().count()) {
          case 0 -> "why no origin vouches for it";
          case 1 -> "why 1 origin vouches for it";
          default -> "why " + account.independence().count() + " origins vouch for it";
        });
    for (Origin origin : account.independence().origins()) {
      origin("+ ", origin);
    }
    for (Origin origin : account.independence().discounted()) {
      origin("- ", origin);
    }
  }

  private void origin(String sign, Origin origin) {
    String reports = String.join(", ", origin.reports().stream().map(context::name).toList());
    page.line(
        1,
        sign
            + style.heading(named(origin.name(), origin.reports()))
            + ": "
            + origin.why().sentence()
            + style.faint(" · " + reports));
  }

  /// A report that names no outlet stands for the one it has.
  private String named(String name, Set<ReportId> reports) {
    return reports.stream().map(context::name).anyMatch(name::equals)
        ? "the outlet of " + name + ", which it does not name"
        : name;
  }

  /// Which reports derive from which.
  private void lineages() {
    List<Lineage> derived = new ArrayList<>();
    for (ReportId report : account.reports()) {
      store.lineage(report).filter(lineage -> lineage.parent().isPresent()).ifPresent(derived::add);
    }
    if (derived.isEmpty()) {
      return;
    }
    page.section("reports that derive from others");
    for (Lineage lineage : derived) {
      page.line(
          1,
          style.heading(context.dated(lineage.report()))
              + " "
              + LineageWords.of(lineage, context::dated));
      for (Reason reason : lineage.reasons()) {
        page.line(2, reason.explanation());
      }
    }
  }

  private void status() {
    page.section("why it is " + Words.lower(account.status()));
    page.line(1, account.standing().why().sentence());
    for (StatusChange change : account.history()) {
      page.line(1, StatusWords.of(change) + style.faint(" · " + report(change.span())));
    }
  }

  private String report(Span span) {
    return context.name(span.report());
  }
}
