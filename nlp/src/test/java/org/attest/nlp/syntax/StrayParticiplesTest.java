package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrayParticiplesTest {
  @Test
  void aVerbBehindANounWithoutSubjectDescribesIt() {
    List<Token> mended =
        StrayParticiples.mended(
            List.of(
                word(0, "man", "NOUN", 3, "nsubj"),
                Words.word(1, "hit", "VERB", "VBD", 0, "acl:relcl"),
                word(2, "has", "AUX", 3, "aux"),
                word(3, "died", "VERB", -1, "root")));
    assertThat(mended.get(1).xpos()).isEqualTo("VBN");
    assertThat(mended.get(1).deprel()).isEqualTo("acl");
  }

  @Test
  void aParticipleBeforeTheSpeakerBelongsToWhatIsSaid() {
    List<Token> mended =
        StrayParticiples.mended(
            List.of(
                word(0, "gunmen", "NOUN", 1, "nsubj"),
                word(1, "fired", "VERB", 5, "ccomp"),
                word(2, "killing", "VERB", 5, "advcl"),
                word(3, "guards", "NOUN", 2, "obj"),
                word(4, "police", "NOUN", 5, "nsubj"),
                word(5, "said", "VERB", -1, "root")));
    assertThat(mended.get(2).head()).isEqualTo(1);
    assertThat(mended.get(2).xpos()).isEqualTo("VBG");
  }

  @Test
  void aParticipleBehindTheSpeakerStays() {
    List<Token> words =
        List.of(
            word(0, "fired", "VERB", 3, "ccomp"),
            word(1, "he", "PRON", 3, "nsubj"),
            word(2, "pointing", "VERB", 3, "advcl"),
            word(3, "said", "VERB", -1, "root"));
    assertThat(StrayParticiples.mended(words)).isEqualTo(words);
  }

  private static Token word(int index, String text, String upos, int head, String relation) {
    return Words.word(index, text, upos, "X", head, relation);
  }
}
