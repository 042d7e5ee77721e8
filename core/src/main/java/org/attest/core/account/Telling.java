package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Outlet;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.MentionKey;

/// One mention of an event with who says so: the unit that fields, status and independence are made
/// from.
///
/// @param report the report and its reading
/// @param mention what it says
/// @param lineage where the report's text comes from
/// @param statements the statements it stands in, the outermost first; none for the outlet's own
/// voice
/// @param actors the actors of all reports by their mentions
record Telling(
    ReadReport report,
    EventMention mention,
    Optional<Lineage> lineage,
    List<Statement> statements,
    Map<MentionKey, Actor> actors) {

  /// @param actors the actors of all reports by their mentions
  static Telling of(
      ReadReport report,
      EventMention mention,
      Optional<Lineage> lineage,
      Map<MentionKey, Actor> actors) {
    return new Telling(report, mention, lineage, nested(report, mention.statement()), actors);
  }

  private static List<Statement> nested(ReadReport report, Optional<Integer> innermost) {
    List<Statement> statements = new ArrayList<>();
    Optional<Integer> next = innermost;
    List<Statement> all = report.reading().statements();
    while (next.isPresent() && statements.size() <= all.size()) {
      Statement statement = all.get(next.get());
      statements.add(statement);
      next = statement.within();
    }
    Collections.reverse(statements);
    return List.copyOf(statements);
  }

  /// When the report made it known; absent for an undated report.
  Optional<DateInterval> known() {
    return report.published();
  }

  /// Who published the report: by its text, its metadata or the agency credited, else its name.
  String outlet() {
    return outlet(report);
  }

  /// The outlet of a report; the report's name where none is known.
  static String outlet(ReadReport report) {
    return report.outlet().map(Outlet::name).orElse(report.report().name());
  }

  /// The innermost statement; absent for the outlet's own voice.
  Optional<Statement> statement() {
    return statements.isEmpty() ? Optional.empty() : Optional.of(statements.getLast());
  }

  /// Whoever the mention is ascribed to in the end; absent for the outlet's own voice and for a
  /// statement without a source.
  Optional<Statement.Source> source() {
    return statement().flatMap(Statement::source).map(this::kindKnown);
  }

  /// A source whose kind these words leave open is of the kind that the report calls it elsewhere:
  /// "X, an analyst, said ... X added that ...".
  private Statement.Source kindKnown(Statement.Source source) {
    if (source.kind() != SourceKind.OTHER || source.actor().isEmpty()) {
      return source;
    }
    for (Statement other : report.reading().statements()) {
      Optional<Statement.Source> same =
          other.source().filter(speaker -> speaker.actor().equals(source.actor()));
      if (same.isPresent() && same.get().kind() != SourceKind.OTHER) {
        return new Statement.Source(
            source.span(), source.name(), source.actor(), source.affiliation(), same.get().kind());
      }
    }
    return source;
  }

  /// Whether the mention only serves to place another one that is said in the same statement: who
  /// confirms that "days after the seizure of the town they shot him" confirms the shooting.
  boolean presupposed() {
    return mention.background()
        && report.reading().events().stream()
            .anyMatch(
                other -> other.statement().equals(mention.statement()) && !other.background());
  }

  /// Whether the report's text derives from another report, or only passes on what one says.
  boolean isDerived() {
    return lineage.flatMap(Lineage::parent).isPresent();
  }

  boolean ownVoice() {
    return statements.isEmpty();
  }

  /// Whether its publisher speaks: in its own voice, or by name where it takes a stand.
  boolean ofPublisher() {
    return ownVoice()
        || source().filter(source -> source.name().equalsIgnoreCase(outlet())).isPresent();
  }

  /// The actor across reports that a source is, if it has a name.
  Optional<Actor> actor(Statement.Source source) {
    return source.actor().flatMap(this::actor);
  }

  /// The actor across reports that an actor of this report is, if it has a name.
  Optional<Actor> actor(int index) {
    return Optional.ofNullable(actors.get(new MentionKey(report.report().id(), index)));
  }

  /// The armed group or body whose people a descriptor means: "fighters of the Dune Front" act for
  /// it. Absent for whoever has a name, and for people of nobody.
  Optional<Actor> bodyOf(int index) {
    List<ReportActor> all = report.reading().actors();
    ReportActor people = all.get(index);
    if (people.named() || people.kind() == ActorKind.PERSON) {
      return Optional.empty();
    }
    return people.affiliation().filter(body -> isArmed(all.get(body).kind())).flatMap(this::actor);
  }

  private static boolean isArmed(ActorKind kind) {
    return kind == ActorKind.ARMED_GROUP || kind == ActorKind.STATE_BODY;
  }

  /// The name to show for a source.
  String name(Statement.Source source) {
    return actor(source).map(Actor::name).orElse(source.name());
  }

  /// From the outlet to the ultimate source.
  List<String> chain() {
    List<String> names = new ArrayList<>(List.of(outlet()));
    for (Statement statement : statements) {
      statement
          .source()
          .map(this::name)
          .filter(name -> !names.getLast().equals(name))
          .ifPresent(names::add);
    }
    return names;
  }

  /// The same by whoever says some words of the mention: a group that claims "the blast of Sunday"
  /// says nothing of how many the outlet counts as killed in it.
  Telling saying(Span words) {
    boolean outlets =
        statement()
            .filter(claim -> ofTheDeed(claim.act()))
            .filter(claim -> claim.content().stream().noneMatch(said -> said.contains(words)))
            .isPresent();
    return outlets
        ? new Telling(
            report, mention, lineage, statements.subList(0, statements.size() - 1), actors)
        : this;
  }

  /// Whether such a statement is on the deed alone, not on what came of it.
  private static boolean ofTheDeed(Statement.Act act) {
    return switch (act) {
      case CLAIM, CLAIM_RESPONSIBILITY, ADMIT, DENY, ACCUSE -> true;
      case SAY, CONFIRM, WARN, THREATEN, PROMISE, BELIEVE, HOLD, REPORT, CORRECT, RETRACT -> false;
    };
  }

  Support support(Span span, Derivation derivation) {
    return new Support(span, chain(), derivation);
  }

  Support support(Span span) {
    return support(span, mention.derivation());
  }
}
