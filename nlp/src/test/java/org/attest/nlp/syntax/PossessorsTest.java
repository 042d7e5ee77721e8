package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.syntax.Words.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class PossessorsTest {
  @Test
  void aPrepositionBeforeAPossessorBelongsToWhatIsPossessed() {
    List<Token> mended =
        Possessors.mended(
            List.of(
                word(0, "died", "VERB", "VBD", -1, "root"),
                word(1, "in", "ADP", "IN", 2, "case"),
                word(2, "Sunday", "PROPN", "NNP", 4, "nmod"),
                word(3, "'s", "PART", "POS", 2, "case"),
                word(4, "blast", "NOUN", "NN", 0, "obl")));

    assertThat(mended.get(1).head()).isEqualTo(4);
    assertThat(mended.get(2).deprel()).isEqualTo("nmod:poss");
    assertThat(mended.get(3).head()).isEqualTo(2);
  }
}
