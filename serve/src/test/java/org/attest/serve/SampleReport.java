package org.attest.serve;

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
import org.attest.store.NewReading;

/// A report of one sentence about a killing, with its reading made by hand.
///
/// @param name of the report
/// @param lead words before the sentence
public record SampleReport(
    String name, String lead, String agent, int killed, String place, LocalDate day) {
  /// Of all places, in degrees; how far east one is, is the length of its name.
  static final double LATITUDE = 41.5;

  private static final Derivation RULE = new Derivation("test/rule", "1");

  /// The whole text.
  public String text() {
    return "%s%s killed %d people in %s on %s.".formatted(lead, agent, killed, place, day);
  }

  /// The id that the report has.
  public ReportId id() {
    return ReportId.of((name + text()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  NewReading read() {
    SourceText text = new SourceText(text());
    Report report =
        new Report(
            id(),
            name,
            Optional.of("Killing in " + place),
            text,
            Optional.of(new Outlet("Outlet of " + name)),
            Optional.of(day.plusDays(1)),
            Optional.of("javascript:alert(1)"));
    Span all = new Span(id(), 0, text.length());
    return new NewReading(
        "in/" + name,
        report,
        new Reading(
            id(),
            "reader-test",
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
            List.of(new Mention.ActorMention(span(agent), 0, Mention.ActorMention.Form.NAME, RULE)),
            List.of(),
            List.of(event(all)),
            List.of()));
  }

  private EventMention event(Span all) {
    return new EventMention(
        span("killed"),
        all,
        0,
        EventType.ASSAULT,
        Set.of("firearms"),
        List.of(new Argument(Argument.Role.AGENT, span(agent), Optional.of(0), RULE)),
        Factuality.HAPPENED,
        false,
        Optional.of(DateInterval.day(day)),
        Optional.of(span(day.toString())),
        Optional.empty(),
        Optional.of(
            new PlaceReference(
                place,
                Optional.empty(),
                Optional.of("PT"),
                Optional.of("São Bento Province"),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(LATITUDE),
                OptionalDouble.of(place.length()),
                PlaceReference.Precision.SETTLEMENT)),
        Optional.of(span(place)),
        List.of(
            new Toll(
                Toll.Category.KILLED,
                Quantity.exactly(killed),
                Optional.empty(),
                false,
                false,
                span(killed + " people"),
                RULE)),
        Optional.empty(),
        RULE);
  }

  /// Where words of the text are, in code points.
  public Span span(String words) {
    int start = text().indexOf(words);
    int offset = text().codePointCount(0, start);
    return new Span(id(), offset, offset + words.codePointCount(0, words.length()));
  }
}
