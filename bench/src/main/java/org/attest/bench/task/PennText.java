package org.attest.bench.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A text made again from its words as the Penn Treebank writes them: quotation marks as pairs of
/// strokes, brackets by name, a blank between any two.
///
/// @param starts offset of each word's first character, in code points of `text`
/// @param ends offset behind each word's last character
record PennText(String text, List<Integer> starts, List<Integer> ends) {
  private static final Set<String> CLOSE_UP =
      Set.of(".", ",", ";", ":", "?", "!", ")", "]", "}", "”", "’", "'", "%", "...", "n't", "N'T");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "“", "‘", "$", "#");

  static PennText of(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>(words.size());
    List<Integer> ends = new ArrayList<>(words.size());
    boolean quoting = false;
    String before = "";
    int length = 0;
    for (String word : words) {
      String form = plain(word, quoting);
      quoting = form.equals("“") || quoting && !form.equals("”");
      if (!before.isEmpty() && !OPENING.contains(before) && !isCloseUp(form)) {
        text.append(' ');
        length++;
      }
      starts.add(length);
      text.append(form);
      length += form.codePointCount(0, form.length());
      ends.add(length);
      before = form;
    }
    return new PennText(text.toString(), starts, ends);
  }

  private static boolean isCloseUp(String form) {
    return CLOSE_UP.contains(form) || form.startsWith("'") && form.length() <= 3;
  }

  /// A word as it is printed. Two strokes close a quotation; where none is open they open one, for
  /// some texts write both alike.
  private static String plain(String word, boolean quoting) {
    return switch (word) {
      case "``" -> "“";
      case "''" -> quoting ? "”" : "“";
      case "`" -> "‘";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "-LSB-" -> "[";
      case "-RSB-" -> "]";
      case "-LCB-" -> "{";
      case "-RCB-" -> "}";
      default -> word;
    };
  }
}
