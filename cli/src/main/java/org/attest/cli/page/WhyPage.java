package org.attest.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Dispute;
import org.attest.core.account.Field;
import org.attest.core.account.Independence.Origin;
import org.attest.core.account.StatusChange;
import org.attest.core.account.Value;
import org.attest.core.data.Explanation;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Reading;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.Agglomeration;
import org.attest.core.resolution.ChainJoin;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.MentionKey;
import org.attest.core.resolution.NearEvent;
import org.attest.core.resolution.Reason;
import org.attest.core.resolution.Weights;
import org.attest.exchange.words.AccountFields;
import org.attest.exchange.words.LineageWords;
import org.attest.exchange.words.StatusWords;
import org.attest.exchange.words.Words;

/// Why an account is as it is: why its reports tell of one event and others of another one, what
/// counts as independent, why values are in dispute or not, and why the event stands where it does.
public final class WhyPage {
  /// Reasons that weigh less change nothing, and are left out.
  private static final double SLIGHT = 0.1;

  private final Account account;
  private final AccountStore store;
  private final Style style;
  private final Context context;
  private final Page page;

  private WhyPage(Account account, AccountStore store, Style style) {
    this.account = account;
    this.store = store;
    this.style = style;
    this.context = new Context(store, style);
    this.page = new Page(style);
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
    page.fields();
    page.status();
    return page.page.toString();
  }

  private void oneEvent() {
    page.section("why these reports tell of one event");
    page.line(
        1,
        account.matches().isEmpty()
            ? "one report tells it once: nothing was joined"
            : style.faint(
                "+ speaks for it, = allows it, - speaks against it, with what it weighs; joined"
                    + " from a sum of "
                    + Weights.standard().of("event.best")
                    + " on"));
    for (Match match : account.matches()) {
      page.line(1, style.heading(names(match)));
      telling(match.left());
      telling(match.right());
      grounds(match);
    }
  }

  private String names(Match match) {
    return context.name(match.left().report()) + " and " + context.name(match.right().report());
  }

  /// The words by which a report tells an event first.
  private void telling(MentionKey key) {
    Optional<Reading> reading = store.reading(key.report());
    reading.stream()
        .flatMap(read -> read.events().stream())
        .filter(mention -> mention.chain() == key.index())
        .findFirst()
        .map(EventMention::extent)
        .ifPresent(words -> page.line(2, context.of(words)));
  }

  /// What speaks for it, then what allows it, then what speaks against it, each with its weight.
  private void grounds(Match match) {
    match.reasons().stream()
        .filter(reason -> !isSlight(reason))
        .sorted(Comparator.comparingDouble(reason -> -reason.weight()))
        .forEach(
            reason ->
                page.line(
                    2,
                    sign(reason.weight())
                        + " "
                        + reason.explanation()
                        + style.faint("  " + weight(reason.weight()))));
  }

  /// Likeness in wording is measured also where there is next to none.
  private static boolean isSlight(Reason reason) {
    return reason.weight() != 0 && Math.abs(reason.weight()) < SLIGHT;
  }

  private static String sign(double weight) {
    if (weight == 0) {
      return "=";
    }
    return weight > 0 ? "+" : "-";
  }

  private static String weight(double weight) {
    return weight < Agglomeration.FORBIDDEN ? "decides" : "%.1f".formatted(Math.abs(weight));
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
      page.line(2, style.faint(names(near.match())));
      telling(near.match().left());
      telling(near.match().right());
      grounds(near.match());
    }
  }

  private void independence() {
    int count = account.independence().count();
    page.section("why " + count + (count == 1 ? " origin vouches" : " origins vouch") + " for it");
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
            + style.heading(origin.name())
            + ": "
            + origin.why().sentence()
            + style.faint(" · " + reports));
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
    page.section("reports that derive from others, and add nothing of their own");
    for (Lineage lineage : derived) {
      page.line(
          1,
          style.heading(context.name(lineage.report()))
              + " "
              + LineageWords.of(lineage, context::name));
      for (Reason reason : lineage.reasons()) {
        page.line(2, reason.explanation());
      }
    }
  }

  private void fields() {
    for (Field<?> field : AccountFields.of(account)) {
      if (field.values().size() > 1) {
        field(field);
      }
    }
  }

  private void field(Field<?> field) {
    String name = AccountFields.label(field);
    page.section(name + ": why it is " + (field.disputed() ? "disputed" : "not disputed"));
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (int i = 0; i < field.values().size(); i++) {
      Value<?> value = field.values().get(i);
      alike
          .computeIfAbsent(why(field, i), missing -> new ArrayList<>())
          .add(style.heading(Words.brief(value.value())));
    }
    alike.forEach((why, values) -> page.line(1, String.join(" · ", values) + ": " + why));
    field.dispute().ifPresent(dispute -> dispute(dispute, field));
  }

  /// How a value stands to those before it, whether it still stands, and whether it is disputed.
  private String why(Field<?> field, int index) {
    Value<?> value = field.values().get(index);
    String why =
        value
            .why()
            .map(Explanation::sentence)
            .orElse("known first" + value.known().map(day -> ", " + Words.of(day)).orElse(""));
    return why + value.replaced().map(later -> "; " + later.sentence()).orElse("");
  }

  private void dispute(Dispute dispute, Field<?> field) {
    List<String> values =
        dispute.values().stream()
            .map(index -> Words.brief(field.values().get(index).value()))
            .toList();
    page.line(
        1,
        style.warning("disputed: ") + String.join(" · ", values) + ": " + dispute.why().sentence());
    for (Dispute.Ground ground : dispute.grounds()) {
      boolean told =
          field.values().get(ground.later()).why().filter(ground.why()::equals).isPresent();
      if (!told) {
        page.line(2, ground.why().sentence());
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
