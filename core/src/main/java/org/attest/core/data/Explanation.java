package org.attest.core.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why Attest decided as it did, for people.
///
/// ```java
/// Explanation.of("date.apart", "3 Mar 2031", "9 Mar 2031").sentence();
/// // "the days exclude each other: 3 Mar 2031 and 9 Mar 2031"
/// ```
///
/// @param kind which decision on which ground, for programs: `date.apart`
/// @param sentence the ground in words, without a capital and a full stop
public record Explanation(String kind, String sentence) {
  private static final String FILE = "org/attest/core/data/explanations.tsv";

  private static final Map<String, Wording> WORDINGS = wordings();

  public Explanation {
    if (kind.isBlank() || sentence.isBlank()) {
      throw new IllegalArgumentException("an explanation says something");
    }
  }

  /// The explanation of a kind with its evidence, in the words of the data file.
  ///
  /// @param evidence what the sentence is to name, in its order
  /// @throws IllegalArgumentException if the file has no such kind, or its sentence does not name
  ///     as many things as there are pieces of evidence
  public static Explanation of(String kind, String... evidence) {
    Wording wording = WORDINGS.get(kind);
    if (wording == null) {
      throw new IllegalArgumentException(FILE + " has no sentence for '" + kind + "'");
    }
    if (wording.gaps() != evidence.length) {
      throw new IllegalArgumentException(
          FILE + ": '" + kind + "' names " + wording.gaps() + " things, not " + evidence.length);
    }
    return new Explanation(kind, wording.filled(evidence));
  }

  /// A sentence with gaps: text before, between and behind them, and which evidence fills each.
  private record Wording(List<String> texts, List<Integer> fillers) {
    /// "{1}": where the first piece of evidence goes.
    private static final Pattern GAP = Pattern.compile("\\{([1-9])\\}");

    static Wording of(String sentence) {
      List<String> texts = new ArrayList<>();
      List<Integer> fillers = new ArrayList<>();
      Matcher gap = GAP.matcher(sentence);
      int end = 0;
      while (gap.find()) {
        texts.add(sentence.substring(end, gap.start()));
        fillers.add(Integer.parseInt(gap.group(1)) - 1);
        end = gap.end();
      }
      texts.add(sentence.substring(end));
      return new Wording(texts, fillers);
    }

    int gaps() {
      return (int) fillers.stream().distinct().count();
    }

    String filled(String... evidence) {
      StringBuilder sentence = new StringBuilder(texts.getFirst());
      for (int i = 0; i < fillers.size(); i++) {
        sentence.append(evidence[fillers.get(i)]).append(texts.get(i + 1));
      }
      return sentence.toString();
    }
  }

  private static Map<String, Wording> wordings() {
    Map<String, Wording> wordings = new TreeMap<>();
    for (DataTable.Row row : DataTable.load(FILE, 2)) {
      if (wordings.put(row.cell(0), Wording.of(row.cell(1))) != null) {
        throw row.error("second sentence for " + row.cell(0));
      }
    }
    return wordings;
  }
}
