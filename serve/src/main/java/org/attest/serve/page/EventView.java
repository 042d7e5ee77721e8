package org.attest.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.Dispute;
import org.attest.core.account.Field;
import org.attest.core.account.Independence;
import org.attest.core.account.Status;
import org.attest.core.account.StatusChange;
import org.attest.core.account.Support;
import org.attest.core.account.TollValue;
import org.attest.core.account.Value;
import org.attest.core.data.Explanation;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Grades;
import org.attest.core.decision.RevisionLog;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.NearEvent;
import org.attest.core.resolution.Reason;
import org.attest.exchange.words.AccountFields;
import org.attest.exchange.words.CountingWords;
import org.attest.exchange.words.GradeWords;
import org.attest.exchange.words.LineageWords;
import org.attest.exchange.words.Notation;
import org.attest.exchange.words.Quotes;
import org.attest.exchange.words.ResponsibilityWords;
import org.attest.exchange.words.RevisionWords;
import org.attest.exchange.words.StatusWords;
import org.attest.exchange.words.Supporters;
import org.attest.exchange.words.TollWords;
import org.attest.exchange.words.Words;
import org.attest.store.Workspace;

/// An account as the event screen shows it.
public final class EventView {
  private final Account account;
  private final Workspace workspace;
  private final Quotes quotes;
  private final RevisionLog log;
  private final Grades grades;
  private final RevisionWords revisions;
  private final Notation notation;
  private final List<ReportView> reports = new ArrayList<>();

  /// A report that speaks of the event.
  ///
  /// @param derivation how it derives from another one of the workspace; empty for its own work
  /// @param mentions the words that speak of the event, to choose from for a split
  /// @param grade how credible it is
  public record ReportView(
      String id, String name, String derivation, List<MentionView> mentions, GradeView grade) {}

  /// @param key by which a form names the mention
  public record MentionView(String key, QuoteView quote) {}

  /// Who vouches, or does not.
  public record OriginView(String name, String why, List<String> reports, GradeView grade) {}

  /// A step of the status, with its words.
  public record StepView(String words, QuoteView quote) {}

  /// Another event that came near to being this one.
  public record NearView(String id, String headline, String why, List<ReasonView> reasons) {}

  /// What speaks for or against a match.
  ///
  /// @param sign `+`, `=` or `-`
  public record ReasonView(String sign, String words, String weight) {}

  /// Why two tellings are one event.
  public record MatchView(String names, List<ReasonView> reasons) {}

  /// What a person decided.
  public record DecisionView(int number, String words, String by, String at) {}

  EventView(Account account, Workspace workspace, Notation notation) {
    this.account = account;
    this.workspace = workspace;
    this.notation = notation;
    this.quotes = new Quotes(workspace);
    this.log = workspace.log();
    this.grades = new Grades(log);
    this.revisions = new RevisionWords(workspace, log);
    account.reports().forEach(report -> reports.add(report(report)));
  }

  public String id() {
    return account.id().value();
  }

  public String headline() {
    return account.headline();
  }

  /// The day or days of the event, or that they are unknown.
  public String days() {
    return account.date().map(Field::shown).map(notation::days).orElse("date unknown");
  }

  public String status() {
    return Words.lower(account.status());
  }

  public String statusWhy() {
    return account.standing().why().sentence();
  }

  /// Whether and how it is counted.
  public String counting() {
    return CountingWords.of(account);
  }

  /// What is disputed, in words; empty if nothing is.
  public String disputed() {
    List<String> fields = new ArrayList<>(AccountFields.disputed(account));
    if (account.status() == Status.DISPUTED) {
      fields.addFirst("whether it happened");
    }
    return String.join(", ", fields);
  }

  /// Who accepted the account as a whole; empty if nobody did.
  public String acceptedBy() {
    return account.revisions().stream()
        .flatMap(revision -> log.decision(revision).stream())
        .filter(made -> made.decision().acceptsAccount())
        .map(made -> made.signature().by())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  public List<FieldView> fields() {
    return AccountFields.of(account).stream().map(this::field).toList();
  }

  private FieldView field(Field<?> field) {
    List<String> ranges = new ArrayList<>();
    TollWords tolls = new TollWords(Optional.empty(), notation);
    for (Field<TollValue> toll : account.tolls().values()) {
      if (toll == field) {
        ranges.addAll(tolls.lines(toll));
      }
    }
    List<ValueView> values = new ArrayList<>();
    for (int i = 0; i < field.values().size(); i++) {
      values.add(value(field, i));
    }
    return new FieldView(
        field.name(),
        AccountFields.label(field),
        ranges,
        field
            .decided()
            .map(
                decided ->
                    decided.values().stream()
                            .map(each -> Words.of(each, notation))
                            .collect(Collectors.joining("; "))
                        + (decided.accepted() ? ", accepted by " : ", decided by ")
                        + decided.by()),
        field.dispute().map(Dispute::why).map(Explanation::sentence),
        DecidedField.named(field.name()).isPresent(),
        values);
  }

  private ValueView value(Field<?> field, int index) {
    Value<?> value = field.values().get(index);
    boolean contested =
        field.dispute().filter(dispute -> dispute.values().contains(index)).isPresent();
    String relation =
        switch (value.relation()) {
          case FIRST -> "";
          case COMPATIBLE -> "agrees";
          case UPDATE -> "update";
          case CONTRADICTION -> "contradicts";
          case CORRECTION -> "correction";
          case OTHER_QUANTITY -> "counts something else";
          case RETRACTED -> "in retracted reports only";
        };
    String why =
        value.why().map(Explanation::sentence).orElse("")
            + value.replaced().map(later -> "; " + later.sentence()).orElse("");
    return new ValueView(
        Words.of(value.value(), notation),
        relation,
        why,
        contested,
        value.replaced().isPresent(),
        supporters(value.supporters()));
  }

  private List<QuoteView> supporters(List<Support> supporters) {
    List<QuoteView> views = new ArrayList<>();
    Supporters.byWords(supporters, new GradeWords(grades)::source)
        .forEach((span, who) -> views.add(quote(span, String.join(" · ", who))));
    return views;
  }

  private QuoteView quote(Span span, String chain) {
    return QuoteView.of(span, chain, quotes);
  }

  private ReportView report(ReportId id) {
    String derivation =
        workspace.lineage(id).map(lineage -> LineageWords.of(lineage, quotes::name)).orElse("");
    List<MentionView> mentions = new ArrayList<>();
    for (int i = 0; i < account.anchors().size(); i++) {
      Anchor anchor = account.anchors().get(i);
      if (anchor.trigger().report().equals(id)) {
        mentions.add(new MentionView(String.valueOf(i), quote(anchor.trigger(), "")));
      }
    }
    String name = quotes.name(id);
    return new ReportView(
        id.value(), name, derivation, mentions, GradeView.report(id, name, grades, notation));
  }

  public List<ReportView> reports() {
    return reports;
  }

  /// Which reports pass on whose word, and which derive from which.
  public LineageView lineage() {
    return LineageView.of(account, workspace, quotes);
  }

  public int originCount() {
    return account.independence().count();
  }

  public List<OriginView> origins() {
    return account.independence().origins().stream().map(this::origin).toList();
  }

  public List<OriginView> discounted() {
    return account.independence().discounted().stream().map(this::origin).toList();
  }

  private OriginView origin(Independence.Origin origin) {
    return new OriginView(
        origin.name(),
        origin.why().sentence(),
        origin.reports().stream().map(quotes::name).toList(),
        GradeView.source(origin.name(), grades, notation));
  }

  public List<StepView> history() {
    List<StepView> steps = new ArrayList<>();
    for (StatusChange change : account.history()) {
      steps.add(new StepView(StatusWords.of(change, notation), quote(change.span(), "")));
    }
    return steps;
  }

  public List<StepView> responsibility() {
    return account.responsibility().stream()
        .map(each -> new StepView(ResponsibilityWords.of(each), quote(each.span(), "")))
        .toList();
  }

  /// Who denies a part in it.
  public List<String> deniedParts() {
    return account.deniedParts();
  }

  public List<String> competingClaims() {
    return account.competingClaims();
  }

  public List<MatchView> matches() {
    return account.matches().stream().map(match -> match(match, quotes, notation)).toList();
  }

  /// Why what two reports tell is one.
  static MatchView match(Match match, Quotes quotes, Notation notation) {
    String names =
        quotes.name(match.left().report()) + " and " + quotes.name(match.right().report());
    return new MatchView(names, reasons(match, notation));
  }

  public List<NearView> near() {
    return account.near().stream().map(this::near).toList();
  }

  private NearView near(NearEvent near) {
    String headline =
        workspace.event(near.event()).map(row -> row.headline()).orElse(near.event().value());
    return new NearView(
        near.event().value(), headline, near.why().sentence(), reasons(near.match(), notation));
  }

  private static List<ReasonView> reasons(Match match, Notation notation) {
    return match.reasons().stream()
        .sorted(Comparator.comparingDouble((Reason reason) -> -reason.weight()))
        .map(
            reason ->
                new ReasonView(
                    reason.weight() == 0 ? "=" : reason.weight() > 0 ? "+" : "−",
                    reason.explanation(),
                    notation.decimal(Math.abs(reason.weight()))))
        .toList();
  }

  public List<DecisionView> decisions() {
    return account.revisions().stream()
        .flatMap(revision -> log.decision(revision).stream())
        .map(
            made ->
                new DecisionView(
                    made.revision(),
                    revisions.withReason(made),
                    made.signature().by(),
                    notation.time(made.signature().at())))
        .toList();
  }

  /// Whether nothing was decided on the event's fate: an event that a person retracted can only be
  /// restored by undoing that.
  public boolean retractable() {
    return account.revisions().stream()
        .flatMap(revision -> log.decision(revision).stream())
        .noneMatch(made -> made.decision() instanceof Decision.RetractEvent);
  }
}
