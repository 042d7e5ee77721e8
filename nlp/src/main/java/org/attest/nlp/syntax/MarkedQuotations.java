package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.List;

/// Makes what is marked as said whole where it is a quotation: the model reads sentence by
/// sentence, and the middle sentences of a long quotation do not show that somebody says them.
public final class MarkedQuotations {
  /// Quotation marks farther apart, in sentences, do not belong together.
  private static final int LONGEST = 12;

  private static final String BEGIN = "B-content";
  private static final String INSIDE = "I-content";

  private final List<ParsedSentence> sentences;
  private final List<List<String>> tags = new ArrayList<>();

  private MarkedQuotations(List<ParsedSentence> sentences) {
    this.sentences = sentences;
    for (ParsedSentence sentence : sentences) {
      List<String> own = new ArrayList<>(sentence.size());
      for (Token token : sentence.tokens()) {
        own.add(sentence.marks().attribution(token.index()));
      }
      tags.add(own);
    }
  }

  /// A word of the text.
  private record At(int sentence, int word) {}

  /// The same sentences, in which a quotation of several sentences is one content if part of it is
  /// marked, and a content that ends at a closing quotation mark includes it.
  public static List<ParsedSentence> whole(List<ParsedSentence> sentences) {
    var quotations = new MarkedQuotations(sentences);
    quotations.search();
    List<ParsedSentence> mended = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      ParsedSentence sentence = sentences.get(i);
      mended.add(sentence.withMarks(sentence.marks().withAttribution(quotations.tags.get(i))));
    }
    return mended;
  }

  private void search() {
    At open = null;
    QuotationMark opening = QuotationMark.NONE;
    for (int i = 0; i < sentences.size(); i++) {
      if (open != null && i - open.sentence() > LONGEST) {
        open = null;
      }
      for (Token token : sentences.get(i).tokens()) {
        if (open == null && QuotationMark.opens(sentences.get(i), token)) {
          opening = QuotationMark.of(token);
          open = new At(i, token.index());
        } else if (open != null && QuotationMark.of(token).closes(opening)) {
          mend(open, new At(i, token.index()));
          open = null;
        }
      }
    }
  }

  private void mend(At open, At close) {
    if (open.sentence() == close.sentence()) {
      List<String> own = tags.get(open.sentence());
      boolean said = isContent(own.get(open.word())) && isContent(own.get(close.word() - 1));
      if (said && own.get(close.word()).equals("O")) {
        own.set(close.word(), INSIDE);
      }
    } else if (isMarked(open, close)) {
      boolean begins =
          open.word() == 0 || !isContent(tags.get(open.sentence()).get(open.word() - 1));
      for (int i = open.sentence(); i <= close.sentence(); i++) {
        fill(tags.get(i), first(open, i), last(close, i));
      }
      if (begins) {
        tags.get(open.sentence()).set(open.word(), BEGIN);
      }
    }
  }

  private boolean isMarked(At open, At close) {
    for (int i = open.sentence(); i <= close.sentence(); i++) {
      for (int word = first(open, i); word <= last(close, i); word++) {
        if (isContent(tags.get(i).get(word))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int first(At open, int sentence) {
    return sentence == open.sentence() ? open.word() : 0;
  }

  private int last(At close, int sentence) {
    return sentence == close.sentence() ? close.word() : tags.get(sentence).size() - 1;
  }

  private static void fill(List<String> own, int first, int last) {
    for (int word = first; word <= last; word++) {
      own.set(word, INSIDE);
    }
    int behind = last + 1;
    boolean cut = behind < own.size() && own.get(behind).startsWith("I-");
    if (cut && !isContent(own.get(behind))) {
      own.set(behind, "B-" + own.get(behind).substring(2));
    }
  }

  private static boolean isContent(String tag) {
    return tag.endsWith("-content");
  }
}
