package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.syntax.Words.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventNounsTest {
  @Test
  void whatHasAnArticleIsNoVerb() {
    List<Token> mended =
        EventNouns.mended(
            List.of(
                word(0, "an", "DET", "DT", 1, "det"),
                word(1, "attack", "VERB", "VBD", 2, "nsubj"),
                word(2, "failed", "VERB", "VBD", -1, "root")));

    assertThat(mended.get(1).upos()).isEqualTo("NOUN");
    assertThat(mended.get(1).xpos()).isEqualTo("NN");
    assertThat(mended.get(2).upos()).isEqualTo("VERB");
  }

  @Test
  void aNounsTagMakesANoun() {
    List<Token> mended =
        EventNouns.mended(
            List.of(
                word(0, "killings", "VERB", "NNS", 1, "nsubj"),
                word(1, "rose", "VERB", "VBD", -1, "root")));

    assertThat(mended.getFirst().upos()).isEqualTo("NOUN");
    assertThat(mended.getFirst().xpos()).isEqualTo("NNS");
  }

  @Test
  void verbsAreLeftAlone() {
    List<Token> words =
        List.of(
            word(0, "they", "PRON", "PRP", 1, "nsubj"),
            word(1, "attack", "VERB", "VBP", -1, "root"),
            word(2, "towns", "NOUN", "NNS", 1, "obj"));

    assertThat(EventNouns.mended(words)).isSameAs(words);
  }
}
