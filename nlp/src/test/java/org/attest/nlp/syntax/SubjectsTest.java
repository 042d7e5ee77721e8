package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  @Test
  void aPronounRightBeforeAVerbInThePastDoesIt() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                noun(0, "workers", -1, "root"),
                Words.word(1, "they", "PRON", "PRP", 2, "nsubj:pass"),
                Words.word(2, "kidnapped", "VERB", "VBD", 0, "acl:relcl")));
    assertThat(mended.get(1).deprel()).isEqualTo("nsubj");
  }

  @Test
  void aStraySubjectGoesToTheClauseThatHasNone() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                word(0, "gunmen", 4, "nsubj"),
                word(1, "shot", 4, "ccomp"),
                word(2, "him", 1, "obj"),
                word(3, "police", 4, "nsubj"),
                word(4, "said", -1, "root")));
    assertThat(mended.get(0).head()).isEqualTo(1);
    assertThat(mended.get(3).head()).isEqualTo(4);
  }

  @Test
  void theNounBeforeAVerbOfSayingSaysIt() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                noun(0, "blast", 6, "nsubj"),
                verb(1, "hit", 6, "ccomp"),
                noun(2, "depot", 1, "obj"),
                word(3, ",", 6, "punct"),
                word(4, "the", 5, "det"),
                noun(5, "brigade", 2, "appos"),
                verb(6, "said", -1, "root")));
    assertThat(mended.get(0).head()).isEqualTo(1);
    assertThat(mended.get(5).head()).isEqualTo(6);
    assertThat(mended.get(5).deprel()).isEqualTo("nsubj");
  }

  @Test
  void aClauseWithItsOwnSubjectIsLeftAlone() {
    List<Token> words =
        List.of(
            word(0, "police", 1, "nsubj"),
            word(1, "said", -1, "root"),
            word(2, "gunmen", 3, "nsubj"),
            word(3, "shot", 1, "ccomp"));
    assertThat(Subjects.mended(words)).isEqualTo(words);
  }

  @Test
  void aSubjectBehindTheObjectIsThatOfTheNextVerb() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                verb(0, "killed", -1, "root"),
                word(1, "five", 0, "obj"),
                word(2, "driver", 0, "nsubj"),
                verb(3, "told", 0, "parataxis")));
    assertThat(mended.get(2).head()).isEqualTo(3);
  }

  @Test
  void aNounAfterAPrepositionIsNoSubjectOfANoun() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                noun(0, "attack", -1, "root"),
                word(1, "on", 2, "case"),
                noun(2, "bus", 0, "nsubj")));
    assertThat(mended.get(2).deprel()).isEqualTo("nmod");
  }

  @Test
  void anObliqueWithoutPrepositionIsASubject() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                word(0, "after", 2, "mark"),
                noun(1, "bomb", 2, "obl"),
                verb(2, "killed", -1, "root"),
                noun(3, "judge", 2, "obj")));
    assertThat(mended.get(1).deprel()).isEqualTo("nsubj");
  }

  @Test
  void aNounWithACopulaKeepsItsSubject() {
    List<Token> words =
        List.of(
            word(0, "under", 1, "case"),
            noun(1, "bed", 3, "nsubj"),
            word(2, "is", 3, "cop"),
            noun(3, "place", -1, "root"));
    assertThat(Subjects.mended(words)).isEqualTo(words);
  }

  @Test
  void aTreeStaysATree() {
    List<Token> words =
        List.of(
            verb(0, "killed", -1, "root"),
            word(1, "five", 0, "obj"),
            word(2, "driver", 0, "nsubj"),
            verb(3, "sleeping", 2, "acl"));
    assertThat(Subjects.mended(words)).isEqualTo(words);
  }

  @Test
  void aNumberBeforeAStraySubjectCountsIt() {
    List<Token> mended =
        Subjects.mended(
            List.of(
                Words.word(0, "two", "NUM", "CD", 2, "nsubj"),
                Words.word(1, "men", "NOUN", "NNS", 4, "nsubj"),
                Words.word(2, "died", "VERB", "VBD", 4, "ccomp"),
                Words.word(3, "mayor", "NOUN", "NN", 4, "nsubj"),
                Words.word(4, "said", "VERB", "VBD", -1, "root")));
    assertThat(mended.get(0).head()).isEqualTo(1);
    assertThat(mended.get(0).deprel()).isEqualTo("nummod");
    assertThat(mended.get(1).head()).isEqualTo(2);
  }

  private static Token noun(int index, String text, int head, String relation) {
    return Words.word(index, text, "NOUN", "NN", head, relation);
  }

  private static Token verb(int index, String text, int head, String relation) {
    return Words.word(index, text, "VERB", "VB", head, relation);
  }

  private static Token word(int index, String text, int head, String relation) {
    return Words.word(index, text, "X", "X", head, relation);
  }
}
