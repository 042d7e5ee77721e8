package org.attest.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.core.reading.Block;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;
import org.junit.jupiter.api.Test;

class ActorDictionaryTest {
  private static final ActorDictionary DICTIONARY = ActorDictionary.load();

  @Test
  void spellingsOfOneNameAreOneActor() {
    for (String name :
        List.of("ISIS - K", "ISIS-K", "IS-K", "Islamic State Khorasan Province", "ISIS K")) {
      assertThat(ids("Fighters of " + name + " withdrew"))
          .containsExactly("islamic-state-khorasan");
    }
  }

  @Test
  void theLongestNameWins() {
    assertThat(ids("The Afghan Taliban and the Islamic State agree"))
        .containsExactly("taliban", "islamic-state");
    assertThat(ids("Pakistani Taliban fighters")).doesNotContain("taliban");
  }

  @Test
  void capitalsOfTheListAreNeededInTheText() {
    assertThat(ids("the islamic state of things")).isEmpty();
    assertThat(ids("it is up to us")).isEmpty();
    assertThat(ids("THE ISLAMIC STATE ATTACKED THE POST AT DAWN")).containsExactly("islamic-state");
  }

  @Test
  void aGroupIsNotTheRegionItIsNamedAfter() {
    assertThat(ids("He fled to Khorasan")).isEmpty();
  }

  private static List<String> ids(String text) {
    return DICTIONARY.find(sentence(text)).stream()
        .filter(found -> !found.ambiguous())
        .map(found -> found.entry().id())
        .toList();
  }

  static ParsedSentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              start,
              start + word.length(),
              word,
              word.toLowerCase(Locale.ROOT),
              "X",
              "X",
              index - 1,
              "dep",
              "O"));
      start += word.length() + 1;
    }
    return new ParsedSentence(0, Block.Kind.BODY, tokens);
  }
}
