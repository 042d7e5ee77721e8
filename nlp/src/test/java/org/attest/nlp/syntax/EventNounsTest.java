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
  void whatIsClaimedIsANoun() {
    List<Token> mended =
        EventNouns.mended(
            List.of(
                word(0, "group", "NOUN", "NN", 1, "nsubj"),
                word(1, "claims", "VERB", "VBZ", -1, "root"),
                word(2, "killing", "VERB", "VBG", 1, "acl"),
                word(3, "of", "ADP", "IN", 4, "case"),
                word(4, "mayor", "NOUN", "NN", 2, "obl")));

    assertThat(mended.get(2).upos()).isEqualTo("NOUN");
    assertThat(mended.get(2).deprel()).isEqualTo("obj");
    assertThat(mended.get(4).deprel()).isEqualTo("nmod");
  }

  @Test
  void whatANounDoesIsAVerb() {
    List<Token> words =
        List.of(
            word(0, "note", "NOUN", "NN", -1, "root"),
            word(1, "warning", "VERB", "VBG", 0, "acl"),
            word(2, "of", "ADP", "IN", 3, "case"),
            word(3, "attacks", "NOUN", "NNS", 1, "obl"));

    assertThat(EventNouns.mended(words)).isSameAs(words);
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

  @Test
  void whatANounBeforeItSaysMoreAboutIsANoun() {
    List<Token> mended =
        EventNouns.mended(
            List.of(
                word(0, "held", "VERB", "VBN", -1, "root"),
                word(1, "over", "ADP", "IN", 3, "mark"),
                word(2, "market", "NOUN", "NN", 3, "compound"),
                word(3, "bombing", "VERB", "VBD", 0, "advcl").called("bomb")));

    assertThat(mended.get(3).upos()).isEqualTo("NOUN");
    assertThat(mended.get(3).deprel()).isEqualTo("obl");
    assertThat(mended.get(1).deprel()).isEqualTo("case");
  }
}
