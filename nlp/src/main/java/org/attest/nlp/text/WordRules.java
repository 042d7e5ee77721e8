package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.attest.core.data.DataTable;

/// The rules of `word-rules.tsv`, in one pattern.
final class WordRules {
  private static final Pattern REFERENCE = Pattern.compile("\\{([A-Z]+)}");

  private final Pattern pattern;

  private WordRules(Pattern pattern) {
    this.pattern = pattern;
  }

  static WordRules load(Abbreviations abbreviations) {
    Map<String, String> lists = new HashMap<>();
    List<String> kept = abbreviations.forms(Abbreviations.End.NEVER, Abbreviations.End.MAYBE);
    lists.put("ABBREVIATIONS", alternatives(kept));
    lists.put("TITLES", alternatives(shouted(abbreviations.forms(Abbreviations.End.NEVER))));
    lists.put("NUMBERED", alternatives(abbreviations.forms(Abbreviations.End.NUMBER)));
    lists.put("PLACES", alternatives(abbreviations.forms(Abbreviations.End.PLACE)));
    List<String> rules = new ArrayList<>();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/text/word-rules.tsv", 3)) {
      switch (row.cell(0)) {
        case "list" -> lists.put(row.cell(1), row.cell(2));
        case "rule" -> rules.add("(?:" + compiled(row, lists) + ")");
        default -> throw row.error("'" + row.cell(0) + "' is neither list nor rule");
      }
    }
    return new WordRules(Pattern.compile(String.join("|", rules)));
  }

  /// A matcher over a shadow: each find is a word.
  Matcher matcher(String shadow) {
    return pattern.matcher(shadow);
  }

  private static String compiled(DataTable.Row row, Map<String, String> lists) {
    var expanded = new StringBuilder();
    Matcher reference = REFERENCE.matcher(row.cell(2));
    while (reference.find()) {
      String list = lists.get(reference.group(1));
      if (list == null) {
        throw row.error("there is no list " + reference.group(1));
      }
      reference.appendReplacement(expanded, Matcher.quoteReplacement(list));
    }
    reference.appendTail(expanded);
    try {
      return Pattern.compile(expanded.toString()).pattern();
    } catch (PatternSyntaxException e) {
      throw row.error("rule " + row.cell(1) + " is no pattern: " + e.getMessage());
    }
  }

  private static List<String> shouted(List<String> forms) {
    return forms.stream()
        .filter(form -> form.length() > 1)
        .map(form -> form.toUpperCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static String alternatives(List<String> forms) {
    return String.join("|", forms.stream().map(form -> form.replace(".", "\\.")).toList());
  }
}
