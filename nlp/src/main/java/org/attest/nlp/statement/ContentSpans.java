package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Turns parts of a tree into the spans of what is said.
final class ContentSpans {
  private ContentSpans() {}

  /// The words below a token, without those below another one, in stretches without gaps.
  static List<Span> below(ParsedReport report, ParsedSentence sentence, Token top, Token without) {
    boolean[] inside = new boolean[sentence.size()];
    for (Token token : sentence.subtree(top)) {
      inside[token.index()] = true;
    }
    boolean below = without.index() != top.index() && inside[without.index()];
    if (below) {
      for (Token token : sentence.subtree(without)) {
        inside[token.index()] = false;
      }
    }
    return stretches(report, sentence, inside);
  }

  /// The words below an event noun that are part of what is claimed, denied or confirmed. What is
  /// added behind a comma is the reporter's: "claimed the bombing, which killed twelve", "admitted
  /// the ambush, the worst attack in years".
  static List<Span> ofEvent(
      ParsedReport report, ParsedSentence sentence, Token noun, Token without) {
    boolean[] inside = new boolean[sentence.size()];
    for (Token token : sentence.subtree(noun)) {
      inside[token.index()] = true;
    }
    for (Token token : sentence.subtree(noun)) {
      boolean added = token.is("appos") && token.head() == noun.index();
      if ((token.deprel().equals("acl:relcl") || added) && followsComma(sentence, token)) {
        leaveOut(sentence, token, inside);
      }
    }
    if (without.index() != noun.index() && inside[without.index()]) {
      leaveOut(sentence, without, inside);
    }
    return stretches(report, sentence, inside);
  }

  private static void leaveOut(ParsedSentence sentence, Token top, boolean[] inside) {
    for (Token token : sentence.subtree(top)) {
      inside[token.index()] = false;
    }
  }

  private static boolean followsComma(ParsedSentence sentence, Token top) {
    int first = top.index();
    for (Token token : sentence.subtree(top)) {
      if (!token.is("punct")) {
        first = Math.min(first, token.index());
      }
    }
    return first > 0 && sentence.token(first - 1).text().equals(",");
  }

  private static List<Span> stretches(
      ParsedReport report, ParsedSentence sentence, boolean[] inside) {
    List<Span> spans = new ArrayList<>(2);
    int from = -1;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean in = i < sentence.size() && inside[i];
      if (in && from < 0) {
        from = i;
      }
      if (!in && from >= 0) {
        add(report, sentence, from, i - 1, spans);
        from = -1;
      }
    }
    return spans;
  }

  private static void add(
      ParsedReport report, ParsedSentence sentence, int from, int to, List<Span> spans) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(sentence.token(first))) {
      first++;
    }
    while (last >= first && isEdge(sentence.token(last))) {
      last--;
    }
    if (first <= last) {
      spans.add(report.span(sentence.token(first), sentence.token(last)));
    }
  }

  private static boolean isEdge(Token token) {
    return token.is("punct") || token.upos().equals("PUNCT");
  }
}
