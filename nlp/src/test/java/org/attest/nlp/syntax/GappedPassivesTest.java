package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.nlp.syntax.Words.word;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GappedPassivesTest {
  @Test
  void aNumberBeforeALooseParticipleIsItsSubject() {
    List<Token> mended = GappedPassives.mended(sentence("VERB", "VBD", "aux:pass", "nummod"));
    assertThat(mended.get(4).deprel()).isEqualTo("nsubj:pass");
    assertThat(mended.get(5).xpos()).isEqualTo("VBN");
  }

  @Test
  void aParticipleTakenForAnAdjectiveIsAVerb() {
    List<Token> mended = GappedPassives.mended(sentence("ADJ", "JJ", "aux:pass", "nsubj:pass"));
    assertThat(mended.get(5).upos()).isEqualTo("VERB");
  }

  @Test
  void aNumberThatHangsOnTheSubjectBeforeIsMovedToo() {
    List<Token> words = new ArrayList<>(sentence("VERB", "VBD", "aux:pass", "nummod"));
    words.set(4, words.get(4).under(0));
    assertThat(GappedPassives.mended(words).get(4).head()).isEqualTo(5);
  }

  @Test
  void peopleWhoAreCountedAreItsSubjectToo() {
    List<Token> words = new ArrayList<>(sentence("VERB", "VBD", "aux:pass", "nummod"));
    words.set(4, word(4, "seven", "NUM", "CD", 5, "nummod"));
    words.set(5, word(5, "others", "NOUN", "NNS", 6, "conj"));
    words.add(word(6, "wounded", "VERB", "VBD", 2, "conj"));
    assertThat(GappedPassives.mended(words).get(5).deprel()).isEqualTo("nsubj:pass");
  }

  @Test
  void anActiveClauseIsLeftAlone() {
    List<Token> words = sentence("VERB", "VBD", "aux", "nummod");
    assertThat(GappedPassives.mended(words)).isEqualTo(words);
  }

  /// "soldiers were killed and seven wounded"
  private static List<Token> sentence(String upos, String xpos, String auxiliary, String ofSeven) {
    String subject = auxiliary.equals("aux:pass") ? "nsubj:pass" : "nsubj";
    return List.of(
        word(0, "soldiers", "NOUN", "NNS", 2, subject),
        word(1, "were", "AUX", "VBD", 2, auxiliary),
        word(2, "killed", "VERB", "VBN", -1, "root"),
        word(3, "and", "CCONJ", "CC", 5, "cc"),
        word(4, "seven", "NUM", "CD", 5, ofSeven),
        word(5, "wounded", upos, xpos, 2, "conj"));
  }
}
