package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.Source;
import org.attest.core.report.Span;
import org.attest.nlp.statement.MarkedSpeech.Saying;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.QuotationMark;
import org.attest.nlp.syntax.Token;

/// Joins what the model marks as said to the statements that the patterns found: where both
/// have one, the patterns know what kind of saying it is and the model how far it reaches;
/// where only the model has one, it is added.
final class MarkedStatements {
  /// Two contents are the same one if they share at least this part of their characters.
  private static final double SAME = 0.5;

  private final ParsedReport report;
  private final SourceReader sources;
  private final Quotes quotes;
  private final CueLexicon cues;

  MarkedStatements(ParsedReport report, SourceReader sources, Quotes quotes, CueLexicon cues) {
    this.report = report;
    this.sources = sources;
    this.quotes = quotes;
    this.cues = cues;
  }

  void join(List<Said> found) {
    for (Saying saying : MarkedSpeech.of(report)) {
      Span cue = cue(saying);
      int known = known(found, saying, cue);
      if (known < 0 && (isDoing(saying) || isOwnVoice(saying))) {
        continue;
      }
      lastBefore(found, cue).ifPresent(this::heard);
      if (known < 0) {
        found.add(said(saying, cue));
      } else if (isSpeech(found.get(known))) {
        found.set(known, joined(found.get(known), saying));
      }
    }
  }

  /// "continues to launch attacks": a word of saying that governs a deed says nothing, unless
  /// what is said is in quotation marks.
  private boolean isDoing(Saying saying) {
    ParsedSentence sentence = saying.sentence();
    Token cue = sentence.head(saying.cue().first(), saying.cue().last());
    return act(saying) == Act.SAY
        && ClauseCue.governsDeed(sentence, cue)
        && sentence.tokens().stream()
            .noneMatch(token -> QuotationMark.of(token) != QuotationMark.NONE);
  }

  /// "we recall that ..." is what the outlet tells in its own voice.
  private boolean isOwnVoice(Saying saying) {
    return act(saying) == Act.SAY
        && speaker(saying).filter(head -> sources.isAuthor(head, quotes)).isPresent();
  }

  /// Who spoke last, for "it also blamed".
  private static Optional<Said> lastBefore(List<Said> found, Span cue) {
    return found.stream()
        .filter(said -> said.cue().start() < cue.start() && said.source().isPresent())
        .max(Comparator.comparingInt(said -> said.cue().start()));
  }

  private void heard(Said said) {
    sources.heard(said.source().orElseThrow(), said.sentence());
  }

  private Said joined(Said said, Saying saying) {
    return new Said(
        said.source().or(() -> source(saying)),
        said.cue(),
        said.act(),
        withFurther(saying, said),
        said.sentence(),
        said.quoted(),
        said.rule());
  }

  /// What the model marks, and what the patterns know of in other sentences: a quotation that
  /// goes on.
  private static List<Span> withFurther(Saying saying, Said said) {
    List<Span> content = new ArrayList<>(saying.content());
    for (Span span : said.content()) {
      boolean elsewhere =
          span.start() >= saying.sentence().end() || span.end() <= saying.sentence().start();
      if (elsewhere && saying.content().stream().noneMatch(span::overlaps)) {
        content.add(span);
      }
    }
    content.sort(Comparator.comparingInt(Span::start));
    return content;
  }

  /// Whether a clause or quotation is said, not an event noun of whose words the model knows
  /// less.
  private static boolean isSpeech(Said said) {
    return switch (said.rule()) {
      case "clause", "impersonal", "according-to", "noun" -> true;
      default -> false;
    };
  }

  private static int known(List<Said> found, Saying saying, Span cue) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).cue().overlaps(cue)) {
        return i;
      }
    }
    for (int i = 0; i < found.size(); i++) {
      boolean here = found.get(i).sentence() == saying.sentence().index();
      if (here && shared(found.get(i).content(), saying.content()) >= SAME) {
        return i;
      }
    }
    return -1;
  }

  /// Part of the characters of both that both have.
  private static double shared(List<Span> a, List<Span> b) {
    int both = 0;
    int sum = 0;
    for (Span left : a) {
      sum += left.length();
      for (Span right : b) {
        both +=
            Math.max(0, Math.min(left.end(), right.end()) - Math.max(left.start(), right.start()));
      }
    }
    for (Span right : b) {
      sum += right.length();
    }
    return (double) both / (sum - both);
  }

  private Span cue(Saying saying) {
    return report.span(
        saying.sentence().token(saying.cue().first()),
        saying.sentence().token(saying.cue().last()));
  }

  private Said said(Saying saying, Span cue) {
    return new Said(
        source(saying),
        cue,
        act(saying),
        new ArrayList<>(saying.content()),
        saying.sentence().index(),
        false,
        "marked");
  }

  /// The marked source, or else the subject of the cue.
  private Optional<Source> source(Saying saying) {
    return speaker(saying).map(head -> sources.readAny(saying.sentence(), head));
  }

  private static Optional<Token> speaker(Saying saying) {
    ParsedSentence sentence = saying.sentence();
    Token cue = sentence.head(saying.cue().first(), saying.cue().last());
    return saying.source().or(() -> new Clause(sentence, cue).agent());
  }

  /// The act of the first word of saying in the cue. A cue without one ("hopes", "in the eyes
  /// of") ascribes a view to somebody who says nothing.
  private Act act(Saying saying) {
    for (int i = saying.cue().first(); i <= saying.cue().last(); i++) {
      List<PhraseIndex.Hit<Cue>> hits = cues.at(saying.sentence(), i);
      if (!hits.isEmpty()) {
        return hits.getFirst().value().act();
      }
    }
    return Act.HOLD;
  }
}
