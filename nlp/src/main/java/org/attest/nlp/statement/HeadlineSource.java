package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds the source that a headline names at its end or its beginning: "12 killed in blast -
/// police", "Ministry: two rebels shot".
final class HeadlineSource {
  private static final int LONGEST = 5;

  private HeadlineSource() {}

  static Optional<Said> find(ParsedReport report, ParsedSentence sentence, SourceReader sources) {
    for (int i = 1; i < sentence.size() - 1; i++) {
      String text = sentence.token(i).text();
      boolean dash = text.equals("-") || text.equals("–") || text.equals("—") || text.equals("--");
      boolean spaced = sentence.token(i - 1).end() < sentence.token(i).start();
      int after = sentence.size() - 1 - i;
      if (dash && spaced && after <= LONGEST && isName(sentence, i + 1, sentence.size() - 1)) {
        return said(report, sentence, sources, i, i + 1, sentence.size() - 1, 0, i - 1);
      }
      if (text.equals(":") && i <= LONGEST && isName(sentence, 0, i - 1)) {
        return said(report, sentence, sources, i, 0, i - 1, i + 1, sentence.size() - 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Said> said(
      ParsedReport report,
      ParsedSentence sentence,
      SourceReader sources,
      int mark,
      int sourceFrom,
      int sourceTo,
      int contentFrom,
      int contentTo) {
    Token head = head(sentence, sourceFrom, sourceTo);
    Optional<Statement.Source> source = sources.read(sentence, head);
    if (source.isEmpty() || source.get().kind() == Statement.SourceKind.OTHER) {
      return Optional.empty();
    }
    Span content = report.span(sentence.token(contentFrom), sentence.token(contentTo));
    return Optional.of(
        new Said(
            source,
            report.span(sentence.token(mark)),
            Statement.Act.SAY,
            List.of(content),
            sentence.index(),
            false,
            "headline"));
  }

  private static Token head(ParsedSentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      boolean outside = token.isRoot() || token.head() < from || token.head() > to;
      if (outside && NounPhrase.isNominal(token)) {
        return token;
      }
    }
    return sentence.token(to);
  }

  private static boolean isName(ParsedSentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      String upos = sentence.token(i).upos();
      if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("PUNCT") || upos.equals("NUM")) {
        return false;
      }
    }
    return true;
  }
}
