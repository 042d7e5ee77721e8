package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Argument;

/// Reports for tests whose words are written with what the model marks them as: `_S` begins a
/// source and `_s` continues it, `_Q` and `_q` do so for a cue, `_C` and `_c` for what is said.
public final class MarkedReport {
  private MarkedReport() {}

  public static ParsedReport of(String marked) {
    ParsedReport bare = PlainReport.of(marked.replaceAll("_\\w", ""), Optional.empty());
    List<String> tags = new ArrayList<>();
    for (String word : marked.split("\\s+")) {
      tags.add(tag(word));
    }
    List<ParsedSentence> sentences = new ArrayList<>();
    int next = 0;
    for (ParsedSentence sentence : bare.sentences()) {
      List<String> own = tags.subList(next, next + sentence.size());
      next += sentence.size();
      sentences.add(sentence.withMarks(marks(own)));
    }
    return new ParsedReport(bare.report(), bare.dateline(), bare.blocks(), sentences);
  }

  private static Marks marks(List<String> attribution) {
    int words = attribution.size();
    List<String> none = Collections.nCopies(words, "O");
    return new Marks(
        attribution,
        none,
        none,
        none,
        new float[words],
        new float[words],
        new float[words * words * Argument.Role.values().length]);
  }

  private static String tag(String word) {
    int at = word.indexOf('_');
    return switch (at < 0 ? 'O' : word.charAt(at + 1)) {
      case 'S' -> "B-source";
      case 's' -> "I-source";
      case 'Q' -> "B-cue";
      case 'q' -> "I-cue";
      case 'C' -> "B-content";
      case 'c' -> "I-content";
      default -> "O";
    };
  }
}
