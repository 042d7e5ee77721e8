package org.attest.bench.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.report.Report;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// The perpetrators, targets, victims and weapons that the model marks in a MUC-4 report.
final class MucMarks {
  private final List<Mark> marks;

  /// @param role as the templates name it
  /// @param start offset of the first word
  record Mark(String role, String words, int start) {}

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
        while (last + 1 < sentence.size()
            && sentence.marks().filler(last + 1).startsWith("I-")) {
          last++;
        }
        String words = report.text().slice(token.start(), sentence.token(last).end());
        marks.add(new Mark(tag.substring(2), words.replaceAll("\\s+", " "), token.start()));
      }
    }
    return new MucMarks(marks);
  }

  /// Gives each marked participant to the incident that the text speaks of nearest to it.
  void attach(List<MucTemplate> templates) {
    Set<String> roles = new LinkedHashSet<>();
    marks.forEach(mark -> roles.add(mark.role()));
    String mode = System.getProperty("muc", "replace");
    if (marks.isEmpty()) {
      if (mode.contains("drop")) {
        templates.clear();
      }
      return;
    }
    if (templates.isEmpty() && mode.contains("new")) {
      templates.add(new MucTemplate("attack"));
    }
    for (MucTemplate template : templates) {
      for (String role : mode.contains("all") ? MucTemplate.ROLES : roles) {
        if (!mode.contains("union")) {
          template.fillers(role).clear();
        }
      }
    }
    for (Mark mark : marks) {
      MucTemplate nearest = null;
      int least = Integer.MAX_VALUE;
      for (MucTemplate template : templates) {
        for (int at : template.offsets) {
          int distance = Math.abs(at - mark.start());
          if (distance < least) {
            least = distance;
            nearest = template;
          }
        }
        if (nearest == null) {
          nearest = template;
        }
      }
      if (nearest != null) {
        nearest.add(mark.role(), mark.words());
      }
    }
  }
}
