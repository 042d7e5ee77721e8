package org.attest.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedQuotationsTest {
  @Test
  void theMiddleOfALongQuotationIsSaid() {
    assertThat(whole("He_S said_Q : “ They_C came_c .\nIt burned .\nThey left . ”"))
        .containsExactly("S Q O C c c c", "c c c", "c c c c");
  }

  @Test
  void aSourceBehindALongQuotationStaysOne() {
    assertThat(whole("“ They came .\nThey_C left_c , ” he_S said_Q ."))
        .containsExactly("C c c c", "c c c c S Q O");
  }

  @Test
  void aContentIncludesItsClosingMark() {
    assertThat(whole("“_C They_c came_c ,_c ” he_S said_Q .")).containsExactly("C c c c c S Q O");
  }

  @Test
  void quotedWordsOfNobodyAreNotSaid() {
    assertThat(whole("The “ caliphate ” fell .\nIt ended ."))
        .containsExactly("O O O O O O", "O O O");
    assertThat(whole("A film called “ War .\nPeace . ”")).containsExactly("O O O O O O", "O O O");
  }

  @Test
  void aMarkThatNothingClosesChangesNothing() {
    assertThat(whole("“ They_C came_c .\nIt burned .")).containsExactly("O C c O", "O O O");
  }

  private static List<String> whole(String marked) {
    return MarkedQuotations.whole(MarkedReport.of(marked).sentences()).stream()
        .map(
            sentence ->
                String.join(
                    " ",
                    sentence.tokens().stream()
                        .map(token -> letter(sentence.marks().attribution(token.index())))
                        .toList()))
        .toList();
  }

  private static String letter(String tag) {
    return switch (tag) {
      case "B-source" -> "S";
      case "B-cue" -> "Q";
      case "B-content" -> "C";
      case "I-content" -> "c";
      default -> tag;
    };
  }
}
