package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.syntax.Words.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultativesTest {
  @Test
  void anAdjectiveBeforeTheNumberIsOfTheVerb() {
    List<Token> mended = Resultatives.mended(sentence("two", "NUM", "nummod"));
    assertThat(mended.get(2).head()).isEqualTo(1);
    assertThat(mended.get(2).deprel()).isEqualTo("xcomp");
  }

  @Test
  void anAdjectiveBehindTheVerbAloneIsAnAttribute() {
    List<Token> words = sentence("local", "ADJ", "amod");
    assertThat(Resultatives.mended(words)).isEqualTo(words);
  }

  @Test
  void anAttributeAtTheEndIsLeftAlone() {
    List<Token> words =
        List.of(
            word(0, "those", "PRON", "DT", -1, "root"),
            word(1, "responsible", "ADJ", "JJ", 0, "amod"));
    assertThat(Resultatives.mended(words)).isEqualTo(words);
  }

  /// "soldiers shot dead two farmers"
  private static List<Token> sentence(String before, String upos, String relation) {
    return List.of(
        word(0, "soldiers", "NOUN", "NNS", 1, "nsubj"),
        word(1, "shot", "VERB", "VBD", -1, "root"),
        word(2, "dead", "ADJ", "JJ", 4, "amod"),
        word(3, before, upos, "X", 4, relation),
        word(4, "farmers", "NOUN", "NNS", 1, "obj"));
  }
}
