package org.attest.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Mention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Toll;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// Readings of one sentence, made by hand.
final class Samples {
  static final String READER = "reader-test";

  private static final Derivation RULE = new Derivation("test/rule", "1");

  private Samples() {}

  /// "The Reed Guard killed 4 people in Ostrell on 3 May 2031.", with these parts.
  static NewReading killing(
      int number, String agent, String place, LocalDate day, Factuality factuality) {
    ReportId id = new ReportId("%016x".formatted(number));
    String text = "%s killed 4 people in %s on %s.".formatted(agent, place, day);
    Report report =
        new Report(
            id,
            "report-%d.txt".formatted(number),
            Optional.empty(),
            new SourceText(text),
            Optional.of(new Outlet("Outlet " + number)),
            Optional.of(day.plusDays(1)),
            Optional.empty());
    Span all = new Span(id, 0, text.codePointCount(0, text.length()));
    Span agentSpan = span(id, text, agent);
    PlaceReference where =
        new PlaceReference(
            place,
            Optional.empty(),
            Optional.of("PT"),
            Optional.of("São Bento Province"),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            PlaceReference.Precision.SETTLEMENT);
    Toll toll =
        new Toll(
            Toll.Category.KILLED,
            Quantity.exactly(4),
            Optional.empty(),
            false,
            false,
            span(id, text, "4 people"),
            RULE);
    EventMention event =
        new EventMention(
            span(id, text, "killed"),
            all,
            0,
            EventType.ASSAULT,
            Set.of("firearms"),
            List.of(new Argument(Argument.Role.AGENT, agentSpan, Optional.of(0), RULE)),
            factuality,
            false,
            Optional.of(DateInterval.day(day)),
            Optional.of(span(id, text, day.toString())),
            Optional.empty(),
            Optional.of(where),
            Optional.of(span(id, text, place)),
            List.of(toll),
            Optional.empty(),
            RULE);
    Reading reading =
        new Reading(
            id,
            READER,
            Dateline.NONE,
            List.of(new Block(all, Block.Kind.BODY, RULE)),
            List.of(new Sentence(all, Block.Kind.BODY)),
            List.of(
                new ReportActor(
                    agent,
                    true,
                    ActorKind.ARMED_GROUP,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty())),
            List.of(new Mention.ActorMention(agentSpan, 0, Mention.ActorMention.Form.NAME, RULE)),
            List.of(),
            List.of(event),
            List.of());
    return new NewReading("in/report-%d.txt".formatted(number), report, reading);
  }

  private static Span span(ReportId id, String text, String words) {
    int start = text.codePointCount(0, text.indexOf(words));
    return new Span(id, start, start + words.codePointCount(0, words.length()));
  }
}
