package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.Block;
import org.junit.jupiter.api.Test;

class MarkedContentsTest {
  private static final List<Token> TOKENS =
      List.of(
          word(0, "papers", "NOUN", 1, "nsubj"),
          word(1, "reported", "VERB", -1, "root"),
          word(2, "gunmen", "NOUN", 3, "nsubj"),
          word(3, "attacked", "VERB", 1, "ccomp"),
          word(4, "and", "CCONJ", 5, "cc"),
          word(5, "killed", "VERB", 1, "conj"));

  @Test
  void whatIsSaidTogetherHangsTogether() {
    ParsedSentence mended = mended("B-source B-cue B-content I-content I-content I-content");

    assertThat(mended.token(5).head()).isEqualTo(3);
  }

  @Test
  void whatIsNotSaidStays() {
    ParsedSentence mended = mended("B-source B-cue B-content I-content O O");

    assertThat(mended.token(5).head()).isEqualTo(1);
  }

  private static ParsedSentence mended(String tags) {
    Marks marks = Marks.none(TOKENS.size()).withAttribution(List.of(tags.split(" ")));
    return MarkedContents.mended(new ParsedSentence(0, Block.Kind.BODY, TOKENS, marks));
  }

  private static Token word(int index, String text, String upos, int head, String deprel) {
    return new Token(
        index, index * 10, index * 10 + text.length(), text, text, upos, "VBD", head, deprel, "O");
  }
}
