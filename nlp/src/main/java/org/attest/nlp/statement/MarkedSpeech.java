package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.report.Span;
import org.attest.nlp.statement.MarkedSpans.Part;
import org.attest.nlp.statement.MarkedSpans.Stretch;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.QuotationMark;
import org.attest.nlp.syntax.Token;

/// Puts the sources, cues and contents that the model marks together: who says what, also where
/// what is said began in the sentence before or goes on in the next ones.
final class MarkedSpeech {
  private final ParsedReport report;
  private final List<Saying> found = new ArrayList<>();

  /// A cue with its source and what is said.
  static final class Saying {
    private final ParsedSentence sentence;
    private final Stretch cue;
    private final Optional<Stretch> source;
    private final List<Span> content = new ArrayList<>();

    private Saying(ParsedSentence sentence, Stretch cue, Optional<Stretch> source) {
      this.sentence = sentence;
      this.cue = cue;
      this.source = source;
    }

    ParsedSentence sentence() {
      return sentence;
    }

    Stretch cue() {
      return cue;
    }

    List<Span> content() {
      return content;
    }

    /// The word of the source that the others hang on.
    Optional<Token> source() {
      return source.map(words -> sentence.head(words.first(), words.last()));
    }
  }

  private MarkedSpeech(ParsedReport report) {
    this.report = report;
  }

  /// What the model marks as said in a report, in text order of the cues.
  static List<Saying> of(ParsedReport report) {
    var speech = new MarkedSpeech(report);
    speech.search();
    speech.found.removeIf(saying -> saying.content().isEmpty());
    return speech.found;
  }

  private void search() {
    // What is said before its cue: sentences without one that may belong to the next.
    List<MarkedSpans> waiting = new ArrayList<>();
    MarkedSpans before = null;
    for (ParsedSentence sentence : report.sentences()) {
      if (!sentence.block().isEvidence()) {
        continue;
      }
      MarkedSpans spans = MarkedSpans.of(sentence);
      boolean follows = before != null && isSameParagraph(before.sentence(), sentence);
      if (!follows) {
        waiting.clear();
      }
      if (spans.all(Part.CUE).isEmpty()) {
        if (before != null && follows && (goesOn(before, spans) || quotedOn(spans))) {
          addAll(found.getLast(), spans);
        } else if (spans.saysToTheEnd()) {
          waiting.add(spans);
          before = spans;
          continue;
        }
      } else {
        List<Saying> sayings = inSentence(spans);
        if (spans.saysFromTheStart() && !sayings.isEmpty()) {
          for (int i = waiting.size() - 1; i >= 0; i--) {
            sayings.getFirst().content.addAll(0, contents(waiting.get(i)));
          }
        }
        found.addAll(sayings);
      }
      waiting.clear();
      before = spans;
    }
  }

  /// Whether a sentence without a cue continues what the one before says.
  private boolean goesOn(MarkedSpans before, MarkedSpans spans) {
    return before.saysToTheEnd()
        && spans.saysFromTheStart()
        && !found.isEmpty()
        && !found.getLast().content().isEmpty()
        && found.getLast().content().getLast().end() >= before.sentence().end() - 1;
  }

  /// Whether a sentence that is a quotation without a cue follows one that quotes: "“We left,” he
  /// said. “It was late.”"
  private boolean quotedOn(MarkedSpans spans) {
    if (found.isEmpty() || found.getLast().content().isEmpty() || !spans.saysFromTheStart()) {
      return false;
    }
    Span last = found.getLast().content().getLast();
    Token first = spans.sentence().token(0);
    return QuotationMark.opens(spans.sentence(), first)
        && spans.sentence().index() - sentenceOf(last) == 1
        && report.report().text().slice(last).chars().anyMatch(c -> "\"”»".indexOf(c) >= 0);
  }

  private int sentenceOf(Span span) {
    for (ParsedSentence sentence : report.sentences()) {
      if (sentence.end() >= span.end()) {
        return sentence.index();
      }
    }
    return -1;
  }

  private List<Saying> inSentence(MarkedSpans spans) {
    List<Stretch> cues = spans.all(Part.CUE);
    List<Saying> sayings = new ArrayList<>();
    for (Stretch cue : cues) {
      sayings.add(new Saying(spans.sentence(), cue, nearest(cue, spans.all(Part.SOURCE), cues)));
    }
    for (Stretch content : spans.all(Part.CONTENT)) {
      int best = 0;
      for (int i = 1; i < cues.size(); i++) {
        if (cues.get(i).distance(content) < cues.get(best).distance(content)) {
          best = i;
        }
      }
      sayings.get(best).content.add(span(spans.sentence(), content));
    }
    return sayings;
  }

  /// The source nearest to a cue that no other cue is nearer to.
  private static Optional<Stretch> nearest(Stretch cue, List<Stretch> sources, List<Stretch> cues) {
    Stretch best = null;
    for (Stretch source : sources) {
      boolean ours =
          cues.stream().noneMatch(other -> other.distance(source) < cue.distance(source));
      if (ours && (best == null || source.distance(cue) < best.distance(cue))) {
        best = source;
      }
    }
    return Optional.ofNullable(best);
  }

  private void addAll(Saying saying, MarkedSpans spans) {
    saying.content.addAll(contents(spans));
  }

  private List<Span> contents(MarkedSpans spans) {
    return spans.all(Part.CONTENT).stream().map(c -> span(spans.sentence(), c)).toList();
  }

  private Span span(ParsedSentence sentence, Stretch words) {
    return report.span(sentence.token(words.first()), sentence.token(words.last()));
  }

  private boolean isSameParagraph(ParsedSentence before, ParsedSentence after) {
    return before.block() == after.block()
        && before.end() <= after.start()
        && !report.report().text().slice(before.end(), after.start()).contains("\n\n");
  }
}
