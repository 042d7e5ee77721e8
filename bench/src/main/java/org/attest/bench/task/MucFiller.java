package org.attest.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Somebody or something that may fill a slot of a MUC-4 template, found by the rules of the
/// reading, by the marks of the model, or by both.
final class MucFiller {
  private String ruled = "";
  private String marked = "";
  private int marks;
  private double margin = Double.NEGATIVE_INFINITY;

  /// @param words as the text has them
  static MucFiller ofRule(String words) {
    var filler = new MucFiller();
    filler.ruled = normal(words);
    return filler;
  }

  /// @param words as the text has them
  /// @param margin how clearly it is marked
  static MucFiller ofMark(String words, double margin) {
    var filler = new MucFiller();
    filler.marked = normal(words);
    filler.marks = 1;
    filler.margin = margin;
    return filler;
  }

  /// The words to give: those the model marks, else those of the rules.
  String words() {
    return marked.isEmpty() ? ruled : marked;
  }

  boolean isEmpty() {
    return words().isEmpty();
  }

  /// Whether one is a longer form of the other: "fmln guerrillas", "guerrillas".
  boolean isSame(MucFiller other) {
    for (String own : forms()) {
      for (String form : other.forms()) {
        if (own.equals(form) || own.endsWith(" " + form) || form.endsWith(" " + own)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> forms() {
    List<String> forms = new ArrayList<>(2);
    if (!ruled.isEmpty()) {
      forms.add(ruled);
    }
    if (!marked.isEmpty()) {
      forms.add(marked);
    }
    return forms;
  }

  void join(MucFiller other) {
    ruled = longer(ruled, other.ruled);
    marked = longer(marked, other.marked);
    marks += other.marks;
    margin = Math.max(margin, other.margin);
  }

  boolean isRuled() {
    return !ruled.isEmpty();
  }

  /// How often the model marks it.
  int marks() {
    return marks;
  }

  /// How clearly the model marks it where it does so most clearly; minus infinity if nowhere.
  double margin() {
    return margin;
  }

  private static String longer(String left, String right) {
    return right.length() > left.length() ? right : left;
  }

  private static String normal(String words) {
    String text = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return text.replaceAll("^(the|a|an) ", "");
  }
}
