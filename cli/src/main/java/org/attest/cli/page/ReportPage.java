package org.attest.cli.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Block;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Dateline.Sourced;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.Span;
import org.attest.exchange.words.Words;

/// What was read from one report, with the words each mark rests on.
public final class ReportPage {
  private final Report report;
  private final Reading reading;
  private final Style style;
  private final Page page;

  private ReportPage(ReadReport read, Style style) {
    this.report = read.report();
    this.reading = read.reading();
    this.style = style;
    this.page = new Page(style);
  }

  public static String of(ReadReport read, Style style) {
    ReportPage page = new ReportPage(read, style);
    page.head();
    page.origin(read.reading().dateline());
    page.blocks();
    page.actors();
    page.mentions();
    page.statements();
    page.events();
    page.flaws();
    return page.page.toString();
  }

  private void head() {
    page.line(0, style.heading(report.title().orElse(report.name())));
    page.line(0, report.id() + " · " + report.name() + " · read by " + reading.reader());
    report.outlet().map(Outlet::name).ifPresent(outlet -> page.line(0, "outlet " + outlet));
    report.published().ifPresent(day -> page.line(0, "published " + day));
    report.url().ifPresent(url -> page.line(0, url));
  }

  private void origin(Dateline dateline) {
    page.section("origin");
    sourced("published", dateline.published().map(this::text));
    sourced("outlet", dateline.outlet().map(this::text));
    sourced("agency", dateline.agency().map(this::text));
    sourced("filed from", dateline.place().map(this::text));
  }

  private String text(Sourced<?> sourced) {
    String value =
        sourced.value() instanceof Outlet outlet ? outlet.name() : Words.of(sourced.value());
    return value + sourced.span().map(span -> "  " + words(span)).orElse("  (from its metadata)");
  }

  private void sourced(String name, Optional<String> value) {
    page.line(1, name + ": " + value.orElse("not said"));
  }

  private void blocks() {
    page.section("structure: " + reading.sentences().size() + " sentences");
    for (Block block : reading.blocks()) {
      String kind = Words.lower(block.kind()) + (block.kind().isEvidence() ? "" : " (no evidence)");
      page.line(1, kind + ": " + shortened(block.span()));
    }
  }

  private void actors() {
    page.section("actors");
    Map<Integer, Integer> counts = new TreeMap<>();
    reading
        .mentions(Mention.ActorMention.class)
        .forEach(mention -> counts.merge(mention.actor(), 1, Integer::sum));
    for (int i = 0; i < reading.actors().size(); i++) {
      ReportActor actor = reading.actors().get(i);
      StringBuilder text = new StringBuilder();
      text.append(style.heading(actor.name())).append(", ").append(Words.lower(actor.kind()));
      text.append(", ").append(counts.getOrDefault(i, 0)).append(" mentions");
      append(text, "also", actor.aliases());
      append(text, "role", actor.roles());
      actor
          .affiliation()
          .ifPresent(of -> text.append("; of ").append(reading.actors().get(of).name()));
      actor.dictionaryId().ifPresent(id -> text.append("; dictionary: ").append(id));
      page.line(1, text.toString());
    }
  }

  private static void append(StringBuilder text, String name, List<String> values) {
    if (!values.isEmpty()) {
      text.append("; ").append(name).append(": ").append(String.join(", ", values));
    }
  }

  private void mentions() {
    page.section("times, places, quantities");
    reading.mentions().stream()
        .sorted(Comparator.comparing(Mention::span))
        .forEach(mention -> meaning(mention).ifPresent(text -> mark(mention.span(), text)));
  }

  private static Optional<String> meaning(Mention mention) {
    return switch (mention) {
      case Mention.ActorMention actor -> Optional.empty();
      case Mention.TimeMention time ->
          Optional.of(
              time.time().value()
                  + time.time()
                      .interval()
                      .map(days -> ", " + Words.days(days.earliest(), days.latest()))
                      .orElse(""));
      case Mention.PlaceMention place -> Optional.of(Words.of(place.place()));
      case Mention.QuantityMention quantity ->
          Optional.of(quantity.quantity().inWords() + quantity.unit().map(" "::concat).orElse(""));
    };
  }

  private void statements() {
    page.section("statements");
    for (Statement statement : reading.statements()) {
      String source = statement.source().map(Statement.Source::name).orElse("(nobody named)");
      mark(
          statement.cue(),
          source
              + ", "
              + Words.lower(statement.act())
              + statement.within().map(outer -> ", within statement " + (outer + 1)).orElse(""));
      statement.content().forEach(content -> page.line(2, shortened(content)));
    }
  }

  private void events() {
    page.section("events");
    for (EventMention event : reading.events()) {
      StringBuilder text = new StringBuilder();
      text.append(Words.lower(event.type()));
      event.modes().forEach(mode -> text.append(' ').append(mode));
      text.append(", ").append(Words.lower(event.factuality()));
      text.append(event.background() ? ", background" : "");
      text.append(", event ").append(event.chain() + 1).append(" of this report");
      mark(event.trigger(), text.toString());
      for (Argument argument : event.arguments()) {
        page.line(2, Words.lower(argument.role()) + ": " + words(argument.span()));
      }
      event
          .time()
          .ifPresent(
              days ->
                  page.line(
                      2,
                      "when: "
                          + Words.of(days)
                          + event.timeEvidence().map(span -> "  " + words(span)).orElse("")));
      event
          .place()
          .ifPresent(
              place ->
                  page.line(
                      2,
                      "where: "
                          + Words.of(place)
                          + event.placeEvidence().map(span -> "  " + words(span)).orElse("")));
      event
          .tolls()
          .forEach(
              toll ->
                  page.line(
                      2,
                      Words.lower(toll.category())
                          + ": "
                          + toll.quantity().inWords()
                          + "  "
                          + words(toll.span())));
    }
  }

  private void flaws() {
    if (!reading.flaws().isEmpty()) {
      page.section("flaws: not used as values");
      reading.flaws().forEach(flaw -> mark(flaw.span(), flaw.message()));
    }
  }

  private void mark(Span span, String meaning) {
    page.line(1, words(span) + "  " + meaning);
  }

  private String words(Span span) {
    return style.evidence(report.text().slice(span).replaceAll("\\s+", " "));
  }

  private String shortened(Span span) {
    String words = report.text().slice(span).replaceAll("\\s+", " ");
    return words.length() <= 90
        ? words
        : words.substring(0, 60) + " … " + words.substring(words.length() - 25);
  }
}
