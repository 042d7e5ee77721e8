package org.attest.core.account;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Flaw;
import org.attest.core.reading.Mention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Toll;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// A reading made by hand: words of the text are found where they first occur. One line of the text
/// is one sentence.
public final class HandRead {
  private static final Derivation BY_HAND = new Derivation("by-hand", "1");

  private final Report report;
  private final List<ReportActor> actors = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();

  private HandRead(Report report) {
    this.report = report;
  }

  /// @param day of publication, ISO
  public static HandRead of(String outlet, String day, String text) {
    return new HandRead(
        new Report(
            ReportId.of((outlet + day + text).getBytes(StandardCharsets.UTF_8)),
            outlet + " " + day,
            Optional.empty(),
            new SourceText(text),
            Optional.of(new Outlet(outlet)),
            Optional.of(LocalDate.parse(day)),
            Optional.empty()));
  }

  /// The index of a new named actor.
  public int actor(String name, ActorKind kind, String... roles) {
    return actor(name, kind, List.of(), roles);
  }

  /// An actor that the report calls by other names too.
  public int actor(String name, ActorKind kind, List<String> aliases, String... roles) {
    actors.add(
        new ReportActor(
            name, true, kind, aliases, Optional.empty(), List.of(roles), Optional.empty()));
    mentions.add(
        new Mention.ActorMention(
            span(name), actors.size() - 1, Mention.ActorMention.Form.NAME, BY_HAND));
    return actors.size() - 1;
  }

  /// The index of a new statement.
  public int statement(
      String source, Statement.SourceKind kind, Statement.Act act, String affiliation) {
    Optional<String> body = affiliation.isEmpty() ? Optional.empty() : Optional.of(affiliation);
    Optional<Integer> actor = Optional.empty();
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).name().equals(source)) {
        actor = Optional.of(i);
      }
    }
    statements.add(
        new Statement(
            Optional.of(new Statement.Source(span(source), source, actor, body, kind)),
            span(source),
            act,
            List.of(new Span(report.id(), 0, report.text().length())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BY_HAND));
    return statements.size() - 1;
  }

  /// A new event, told by the sentence that holds the trigger.
  public Event event(String trigger, EventType type) {
    return new Event(trigger, type);
  }

  public ReadReport read() {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : report.text().toString().split("\n", -1)) {
      if (!line.isEmpty()) {
        Span span = new Span(report.id(), start, start + line.length());
        sentences.add(new Sentence(span, Block.Kind.BODY));
        blocks.add(new Block(span, Block.Kind.BODY, BY_HAND));
      }
      start += line.length() + 1;
    }
    return new ReadReport(
        report,
        new Reading(
            report.id(),
            "hand-1",
            Dateline.NONE,
            blocks,
            sentences,
            actors,
            mentions,
            statements,
            events,
            List.<Flaw>of()));
  }

  private Span span(String words) {
    int start = report.text().toString().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text has no \"" + words + "\"");
    }
    return new Span(report.id(), start, start + words.length());
  }

  /// An event mention under construction; [#add] puts it into the reading.
  public final class Event {
    private final String trigger;
    private final EventType type;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Toll> tolls = new ArrayList<>();
    private Factuality factuality = Factuality.HAPPENED;
    private boolean background;
    private Optional<DateInterval> time = Optional.empty();
    private Optional<EventAnchor> anchor = Optional.empty();
    private Optional<PlaceReference> place = Optional.empty();
    private Optional<Span> placeEvidence = Optional.empty();
    private Optional<Integer> statement = Optional.empty();
    private Set<String> modes = Set.of();

    private Event(String trigger, EventType type) {
      this.trigger = trigger;
      this.type = type;
    }

    public Event agent(int actor) {
      return argument(Argument.Role.AGENT, actors.get(actor).name(), Optional.of(actor));
    }

    public Event agent(String words) {
      return argument(Argument.Role.AGENT, words, Optional.empty());
    }

    public Event target(int actor) {
      return argument(Argument.Role.TARGET, actors.get(actor).name(), Optional.of(actor));
    }

    public Event target(String words) {
      return argument(Argument.Role.TARGET, words, Optional.empty());
    }

    /// Somebody whom the text only describes.
    public Event argument(Argument.Role role, String words) {
      return argument(role, words, Optional.empty());
    }

    public Event weapon(String words) {
      return argument(Argument.Role.WEAPON, words, Optional.empty());
    }

    private Event argument(Argument.Role role, String words, Optional<Integer> actor) {
      arguments.add(new Argument(role, span(words), actor, BY_HAND));
      return this;
    }

    public Event on(String day) {
      return during(day, day);
    }

    public Event during(String earliest, String latest) {
      time = Optional.of(DateInterval.of(LocalDate.parse(earliest), LocalDate.parse(latest)));
      return this;
    }

    public Event until(String latest) {
      time = Optional.of(DateInterval.until(LocalDate.parse(latest)));
      return this;
    }

    /// @param chain number of the event that it came after
    public Event after(int chain, String words) {
      anchor = Optional.of(new EventAnchor(EventAnchor.Side.AFTER, chain, span(words)));
      return this;
    }

    /// A town that no gazetteer knows.
    public Event in(String town) {
      place = Optional.of(PlaceReference.named(town, PlaceReference.Precision.SETTLEMENT));
      placeEvidence = Optional.of(span(town));
      return this;
    }

    public Event toll(Toll.Category category, Quantity quantity, String words) {
      tolls.add(new Toll(category, quantity, Optional.empty(), false, false, span(words), BY_HAND));
      return this;
    }

    public Event by(String mode) {
      modes = Set.of(mode);
      return this;
    }

    /// A number of people of one group.
    public Event toll(Toll.Category category, Quantity quantity, String words, String group) {
      tolls.add(
          new Toll(category, quantity, Optional.of(group), false, false, span(words), BY_HAND));
      return this;
    }

    /// One person harmed, by name.
    public Event killed(String name) {
      tolls.add(
          new Toll(
              Toll.Category.KILLED,
              Quantity.exactly(1),
              Optional.of(name),
              false,
              true,
              span(name),
              BY_HAND));
      return this;
    }

    public Event as(Factuality factuality) {
      this.factuality = factuality;
      return this;
    }

    public Event background() {
      background = true;
      return this;
    }

    public Event saidIn(int index) {
      statement = Optional.of(index);
      return this;
    }

    public HandRead add() {
      return add(events.size());
    }

    /// @param chain number of the event within the report
    public HandRead add(int chain) {
      Span extent = span(trigger);
      String text = report.text().toString();
      int start = text.lastIndexOf('\n', extent.start()) + 1;
      int end = text.indexOf('\n', extent.end());
      events.add(
          new EventMention(
              extent,
              new Span(report.id(), start, end < 0 ? text.length() : end),
              chain,
              type,
              modes,
              arguments,
              factuality,
              background,
              time,
              time.map(known -> extent),
              anchor,
              place,
              placeEvidence,
              tolls,
              statement,
              BY_HAND));
      return HandRead.this;
    }
  }
}
