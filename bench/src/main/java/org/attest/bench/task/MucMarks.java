package org.attest.bench.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.core.report.Report;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// The perpetrators, targets, victims and weapons that the model marks in a MUC-4 report.
final class MucMarks {
  private final List<Mark> marks;

  /// @param role as the templates name it
  /// @param start offset of the first word
  /// @param margin how clearly it is marked, see [org.attest.nlp.syntax.Marks#fillerMargin]
  record Mark(String role, String words, int start, double margin) {}

  private MucMarks(List<Mark> marks) {
    this.marks = marks;
  }

  static MucMarks of(Report report, List<ParsedSentence> sentences) {
    List<Mark> marks = new ArrayList<>();
    for (ParsedSentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String tag = sentence.marks().filler(token.index());
        if (!tag.startsWith("B-")) {
          continue;
        }
        int last = token.index();
        double margin = sentence.marks().fillerMargin(last);
        while (last + 1 < sentence.size() && sentence.marks().filler(last + 1).startsWith("I-")) {
          last++;
          margin += sentence.marks().fillerMargin(last);
        }
        String words = report.text().slice(token.start(), sentence.token(last).end());
        marks.add(
            new Mark(
                tag.substring(2),
                words.replaceAll("\\s+", " "),
                token.start(),
                margin / (last - token.index() + 1)));
      }
    }
    return new MucMarks(marks);
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /// Gives each marked participant to the incident that the text speaks of nearest to it; to a new
  /// one if it speaks of none.
  void attach(List<MucTemplate> templates) {
    if (templates.isEmpty() && !marks.isEmpty()) {
      templates.add(new MucTemplate("attack"));
    }
    for (Mark mark : marks) {
      templates.stream()
          .min(Comparator.comparingInt(template -> distance(template, mark)))
          .ifPresent(
              template -> template.add(mark.role(), MucFiller.ofMark(mark.words(), mark.margin())));
    }
  }

  private static int distance(MucTemplate template, Mark mark) {
    return template.offsets.stream()
        .mapToInt(at -> Math.abs(at - mark.start()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
