package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.syntax.Words.word;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondObjectsTest {
  private static final Token KILLED = word(0, "killed", "VERB", "VBD", -1, "root");
  private static final Token AND = word(2, "and", "CCONJ", "CC", 3, "cc");
  private static final Token WOUNDED = word(3, "wounded", "VERB", "VBD", 0, "conj");
  private static final Token CLERKS = word(4, "clerks", "NOUN", "NNS", 0, "obj");

  @Test
  void theSecondObjectIsThatOfTheSecondVerb() {
    Token guard = word(1, "guard", "NOUN", "NN", 0, "obj");
    List<Token> mended = SecondObjects.mended(List.of(KILLED, guard, AND, WOUNDED, CLERKS));
    assertThat(mended.get(1).head()).isEqualTo(0);
    assertThat(mended.get(4).head()).isEqualTo(3);
  }

  @Test
  void anObjectThatTwoVerbsShareStays() {
    Token often = word(1, "often", "ADV", "RB", 0, "advmod");
    List<Token> words = List.of(KILLED, often, AND, WOUNDED, CLERKS);
    assertThat(SecondObjects.mended(words)).isEqualTo(words);
  }
}
