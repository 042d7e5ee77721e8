package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.attest.nlp.syntax.Marks;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// The sources, cues and contents that the model marks in one sentence.
record MarkedSpans(ParsedSentence sentence, List<Stretch> all) {
  /// Words next to each other, by their positions in the sentence, `last` included.
  record Stretch(Part part, int first, int last) {
    /// How many words lie between this and another one; 0 if they touch.
    int distance(Stretch other) {
      return Math.max(0, Math.max(other.first - last, first - other.last) - 1);
    }
  }

  enum Part {
    SOURCE,
    CUE,
    CONTENT
  }

  static MarkedSpans of(ParsedSentence sentence) {
    Marks marks = sentence.marks();
    List<Stretch> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int i = token.index();
      String tag = marks.attribution(i);
      if (tag.startsWith("B-") || i == 0 && tag.startsWith("I-")) {
        int last = i;
        while (last + 1 < sentence.size() && marks.attribution(last + 1).startsWith("I-")) {
          last++;
        }
        found.add(new Stretch(part(tag), i, last));
      }
    }
    return new MarkedSpans(sentence, found);
  }

  List<Stretch> all(Part part) {
    return all.stream().filter(stretch -> stretch.part() == part).toList();
  }

  /// Whether what is said reaches the end of the sentence, but for quotation marks.
  boolean saysToTheEnd() {
    return !all.isEmpty()
        && all.getLast().part() == Part.CONTENT
        && all.getLast().last() >= sentence.size() - 2;
  }

  /// Whether what is said begins with the sentence.
  boolean saysFromTheStart() {
    return !all.isEmpty() && all.getFirst().part() == Part.CONTENT && all.getFirst().first() <= 1;
  }

  private static Part part(String tag) {
    return switch (tag.substring(2)) {
      case "source" -> Part.SOURCE;
      case "cue" -> Part.CUE;
      default -> Part.CONTENT;
    };
  }
}
