package org.attest.nlp.syntax;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.Block;
import org.attest.core.reading.Dateline;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;

/// Reports for tests that need no model: every line is a sentence, every run of non-blanks a word
/// without tags.
public final class PlainReport {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private PlainReport() {}

  public static ParsedReport of(String string, Optional<LocalDate> published) {
    SourceText text = new SourceText(string);
    Report report =
        new Report(
            ReportId.of(string.getBytes(StandardCharsets.UTF_8)),
            "plain",
            Optional.empty(),
            text,
            Optional.empty(),
            published,
            Optional.empty());
    List<ParsedSentence> sentences = new ArrayList<>();
    Matcher lines = LINE.matcher(string);
    while (lines.find()) {
      List<Token> tokens = new ArrayList<>();
      Matcher words = WORD.matcher(string).region(lines.start(), lines.end());
      while (words.find()) {
        int index = tokens.size();
        tokens.add(
            new Token(
                index,
                text.toOffset(words.start()),
                text.toOffset(words.end()),
                words.group(),
                "",
                "",
                "",
                index == 0 ? -1 : 0,
                "",
                "O"));
      }
      if (!tokens.isEmpty()) {
        sentences.add(new ParsedSentence(sentences.size(), Block.Kind.BODY, tokens));
      }
    }
    return new ParsedReport(report, Dateline.NONE, List.of(), sentences);
  }
}
