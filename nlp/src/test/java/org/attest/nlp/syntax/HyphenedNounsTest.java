package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.Block;
import org.junit.jupiter.api.Test;

class HyphenedNounsTest {
  private static Token word(
      int index, int start, String text, String lemma, String upos, int head, String relation) {
    return new Token(
        index, start, start + text.length(), text, lemma, upos, upos, head, relation, "O");
  }

  @Test
  void whatFollowsTheHyphenBelongsToTheNoun() {
    List<Token> mended =
        HyphenedNouns.mended(
            List.of(
                word(0, 0, "two", "two", "NUM", 1, "nummod"),
                word(1, 4, "lookers", "looker", "NOUN", 5, "nsubj"),
                word(2, 11, "-", "-", "PUNCT", 3, "punct"),
                word(3, 12, "on", "on", "ADV", 1, "appos"),
                word(4, 15, "were", "be", "AUX", 5, "aux"),
                word(5, 20, "hurt", "hurt", "VERB", -1, "root"),
                word(6, 25, "badly", "badly", "ADV", 3, "advmod")));

    assertThat(mended.get(1).lemma()).isEqualTo("looker-on");
    assertThat(mended.get(3).head()).isEqualTo(1);
    assertThat(mended.get(6).head()).isEqualTo(1);
    ParsedSentence sentence = new ParsedSentence(0, Block.Kind.BODY, mended);
    assertThat(NounPhrase.around(sentence, mended.get(1)).text()).isEqualTo("two lookers-on");
  }

  @Test
  void aNounThatHungOnItsOwnEndHangsOnTheVerb() {
    List<Token> mended =
        HyphenedNouns.mended(
            List.of(
                word(0, 0, "brothers", "brother", "NOUN", 4, "compound"),
                word(1, 8, "-", "-", "PUNCT", 4, "punct"),
                word(2, 9, "in", "in", "ADP", 4, "case"),
                word(3, 11, "-", "-", "PUNCT", 4, "punct"),
                word(4, 12, "law", "law", "NOUN", 5, "nsubj"),
                word(5, 16, "fled", "flee", "VERB", -1, "root")));

    assertThat(mended.getFirst().lemma()).isEqualTo("brother-in-law");
    assertThat(mended.getFirst().head()).isEqualTo(5);
    assertThat(mended.getFirst().deprel()).isEqualTo("nsubj");
  }

  @Test
  void otherHyphensAreLeftAlone() {
    List<Token> words =
        List.of(
            word(0, 0, "army", "army", "NOUN", 2, "obl"),
            word(1, 4, "-", "-", "PUNCT", 0, "punct"),
            word(2, 5, "led", "lead", "VERB", 3, "amod"),
            word(3, 9, "raid", "raid", "NOUN", -1, "root"));

    assertThat(HyphenedNouns.mended(words)).isSameAs(words);
  }
}
