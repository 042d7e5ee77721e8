package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.syntax.Words.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooseComplementsTest {
  private static final int CITIZENS = 1;
  private static final int MONDAY = 3;

  @Test
  void thereIsNoMondayOfAttacks() {
    assertThat(LooseComplements.mended(sentence(MONDAY, "B-TIME", "of")).get(5).head()).isZero();
  }

  @Test
  void whatStandsBehindADayIsNotOfTheNounBeforeIt() {
    assertThat(LooseComplements.mended(sentence(CITIZENS, "B-TIME", "of")).get(5).head()).isZero();
  }

  @Test
  void otherNounsKeepWhatTheyAreOf() {
    List<Token> words = sentence(MONDAY, "O", "of");
    assertThat(LooseComplements.mended(words)).isEqualTo(words);
  }

  @Test
  void otherPrepositionsStay() {
    List<Token> words = sentence(CITIZENS, "B-TIME", "in");
    assertThat(LooseComplements.mended(words)).isEqualTo(words);
  }

  /// "warned citizens on Monday of attacks"
  private static List<Token> sentence(int head, String tag, String preposition) {
    Token day = word(3, "Monday", "PROPN", "NNP", 0, "obl");
    return List.of(
        word(0, "warned", "VERB", "VBD", -1, "root"),
        word(1, "citizens", "NOUN", "NNS", 0, "obj"),
        word(2, "on", "ADP", "IN", 3, "case"),
        new Token(3, day.start(), day.end(), "Monday", "Monday", "PROPN", "NNP", 0, "obl", tag),
        word(4, preposition, "ADP", "IN", 5, "case"),
        word(5, "attacks", "NOUN", "NNS", head, "nmod"));
  }
}
