package org.attest.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Mention;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Sentence;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.actor.ActorFinder;
import org.attest.nlp.actor.ActorsFound;
import org.attest.nlp.event.DeedLexicon;
import org.attest.nlp.event.EventFinder;
import org.attest.nlp.event.TriggerLexicon;
import org.attest.nlp.place.LoadedPlaces;
import org.attest.nlp.place.PlaceFinder;
import org.attest.nlp.quantity.QuantitiesFound;
import org.attest.nlp.quantity.QuantityFinder;
import org.attest.nlp.statement.QuotedDays;
import org.attest.nlp.statement.StatementFinder;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.time.TimeFinder;

/// All that is found in a parsed report, in the order in which one finder needs another.
record Finders(
    TimeFinder times,
    QuantityFinder quantities,
    PlaceFinder places,
    ActorFinder actors,
    StatementFinder statements,
    QuotedDays quotedDays,
    EventFinder events) {

  /// @param loaded places of the user's; absent if there are none
  static Finders load(Optional<LoadedPlaces> loaded) {
    var triggers = new TriggerLexicon();
    var deeds = new DeedLexicon(triggers);
    return new Finders(
        new TimeFinder(),
        new QuantityFinder(),
        PlaceFinder.load(loaded),
        ActorFinder.load(),
        new StatementFinder(triggers, deeds),
        new QuotedDays(),
        new EventFinder(triggers, deeds));
  }

  /// @param version of the reader
  Reading read(ParsedReport report, String version) {
    List<TimeMention> fromReport = times.find(report);
    QuantitiesFound quantitiesFound = quantities.find(report, fromReport);
    List<PlaceMention> placesFound = places.find(report);
    ActorsFound actorsFound = actors.find(report, placesFound);
    List<Statement> said = statements.find(report, actorsFound, fromReport);
    List<TimeMention> timesFound =
        TimeFinder.published(report)
            .map(day -> quotedDays.move(report, day, fromReport, said))
            .orElse(fromReport);
    List<Mention> mentions = new ArrayList<>(actorsFound.mentions());
    mentions.addAll(placesFound);
    mentions.addAll(timesFound);
    mentions.addAll(quantitiesFound.mentions());
    mentions.sort(Comparator.comparing(Mention::span));
    return new Reading(
        report.report().id(),
        version,
        report.dateline(),
        report.blocks(),
        sentences(report),
        actorsFound.actors(),
        mentions,
        said,
        events.find(report, actorsFound, placesFound, timesFound, quantitiesFound, said),
        quantitiesFound.flaws());
  }

  private static List<Sentence> sentences(ParsedReport report) {
    List<Sentence> sentences = new ArrayList<>(report.sentences().size());
    for (ParsedSentence sentence : report.sentences()) {
      Span span = new Span(report.report().id(), sentence.start(), sentence.end());
      sentences.add(new Sentence(span, sentence.block()));
    }
    return sentences;
  }
}
