package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.Block;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Derivation;
import org.attest.core.report.Report;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Makes a parsed report from marked text, as if the model had tagged what is marked: "Rebels took
/// [PLACE Dar Sul] ." Each argument is a sentence; words are cut at blanks, so punctuation stands
/// alone. What begins with a capital is a proper noun, but for the first word if it is not marked.
final class MarkedReport {
  private static final Pattern WORD = Pattern.compile("\\[([A-Z_]+) |[^\\s\\]]+|\\]");

  private MarkedReport() {}

  static ParsedReport of(String... sentences) {
    return filedFrom(Optional.empty(), sentences);
  }

  static ParsedReport filedFrom(Optional<String> dateline, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<ParsedSentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      parsed.add(new ParsedSentence(parsed.size(), Block.Kind.BODY, tokens(sentence, text)));
      text.append('\n');
    }
    Report report = Report.ofText("marked", text.toString());
    return new ParsedReport(
        report,
        new Dateline(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            dateline.map(
                place ->
                    new Dateline.Sourced<>(place, Optional.empty(), new Derivation("test", "1")))),
        List.of(),
        parsed);
  }

  private static List<Token> tokens(String sentence, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    String type = "";
    boolean begins = false;
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      String word = words.group();
      if (words.group(1) != null) {
        type = words.group(1);
        begins = true;
        continue;
      }
      if (word.equals("]")) {
        type = "";
        continue;
      }
      boolean glued = word.startsWith("'") || word.matches("[,.)]");
      if (!tokens.isEmpty() && !glued) {
        text.append(' ');
      }
      int start = text.length();
      text.append(word);
      String tag = type.isEmpty() ? "O" : (begins ? "B-" : "I-") + type;
      boolean capital = Character.isUpperCase(word.charAt(0));
      boolean proper = capital && (!tokens.isEmpty() || !type.isEmpty());
      String upos = proper ? "PROPN" : Character.isLetter(word.charAt(0)) ? "NOUN" : "PUNCT";
      tokens.add(
          new Token(
              tokens.size(),
              start,
              text.length(),
              word,
              word,
              upos,
              proper ? "NNP" : "NN",
              tokens.isEmpty() ? -1 : 0,
              tokens.isEmpty() ? "root" : "dep",
              tag));
      begins = false;
    }
    return tokens;
  }
}
