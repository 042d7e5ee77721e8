package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayRelativesTest {
  @Test
  void thatBehindANounSaysMoreOfTheNoun() {
    List<Token> mended =
        StrayRelatives.mended(
            List.of(
                word(0, "clerk", "NOUN", 1, "nsubj"),
                word(1, "dies", "VERB", -1, "root"),
                word(2, "after", "ADP", 3, "case"),
                word(3, "blast", "NOUN", 1, "obl"),
                word(4, "that", "PRON", 5, "nsubj"),
                word(5, "killed", "VERB", 1, "advcl:relcl"),
                word(6, "mayor", "NOUN", 5, "obj")));
    assertThat(mended.get(5).head()).isEqualTo(3);
    assertThat(mended.get(5).deprel()).isEqualTo("acl:relcl");
  }

  @Test
  void whichBehindACommaSaysMoreOfTheSentence() {
    List<Token> words =
        List.of(
            word(0, "shots", "NOUN", 1, "nsubj"),
            word(1, "fell", "VERB", -1, "root"),
            word(2, ",", "PUNCT", 4, "punct"),
            word(3, "which", "PRON", 4, "nsubj"),
            word(4, "frightened", "VERB", 1, "advcl:relcl"),
            word(5, "many", "ADJ", 4, "obj"));
    assertThat(StrayRelatives.mended(words)).isEqualTo(words);
  }

  @Test
  void aParticipleWithADoerAndNoSubjectDescribesTheNoun() {
    List<Token> mended =
        StrayRelatives.mended(
            List.of(
                word(0, "driver", "NOUN", 5, "nsubj"),
                word(1, "of", "ADP", 2, "case"),
                word(2, "judge", "NOUN", 0, "nmod"),
                Words.word(3, "killed", "VERB", "VBD", 7, "ccomp"),
                word(4, "bomb", "NOUN", 3, "obl:agent"),
                word(5, "died", "VERB", 7, "ccomp"),
                word(6, "police", "NOUN", 7, "nsubj"),
                word(7, "said", "VERB", -1, "root")));
    assertThat(mended.get(3).head()).isEqualTo(2);
    assertThat(mended.get(3).deprel()).isEqualTo("acl");
    assertThat(mended.get(3).xpos()).isEqualTo("VBN");
  }

  @Test
  void aNounFarBelowTheVerbDoesNotTakeIt() {
    List<Token> words =
        List.of(
            word(0, "mayor", "NOUN", 2, "obj"),
            word(1, "square", "NOUN", 0, "nmod"),
            Words.word(2, "killed", "VERB", "VBD", 5, "ccomp"),
            word(3, "bomb", "NOUN", 2, "obl:agent"),
            word(4, "police", "NOUN", 5, "nsubj"),
            word(5, "said", "VERB", -1, "root"));
    assertThat(StrayRelatives.mended(words)).isEqualTo(words);
  }

  private static Token word(int index, String text, String upos, int head, String relation) {
    return Words.word(index, text, upos, "X", head, relation);
  }
}
