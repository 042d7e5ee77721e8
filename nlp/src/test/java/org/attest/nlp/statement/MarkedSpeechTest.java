package org.attest.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.attest.nlp.syntax.MarkedReport;
import org.attest.nlp.syntax.ParsedReport;
import org.junit.jupiter.api.Test;

class MarkedSpeechTest {
  @Test
  void aCueHasItsSourceAndItsContent() {
    assertThat(read("The_S army_s said_Q that_C it_c withdrew_c ."))
        .containsExactly("said | The | that it withdrew");
  }

  @Test
  void whatACueCutsInTwoIsOneContent() {
    assertThat(read("“We_C fled_c ,”_c said_Q Omar_S ,_O “at_C night_c .”_c"))
        .containsExactly("said | Omar | “We fled ,” / “at night .”");
  }

  @Test
  void twoCuesKeepTheirOwnSourcesAndContents() {
    assertThat(read("Police_S said_Q it_C fell_c ;_O rebels_S denied_Q it_C"))
        .containsExactly("said | Police | it fell", "denied | rebels | it");
  }

  @Test
  void aQuotationGoesOnInTheNextSentence() {
    assertThat(read("He_S said_Q :_O “They_C came_c ._c\nThey_C left_c .”_c"))
        .containsExactly("said | He | “They came . / They left .”");
  }

  @Test
  void theSecondHalfOfABrokenQuotationIsTheSameSaying() {
    assertThat(read("“_C We_c left_c ,_c ”_c he_S said_Q .\n“_C It_c was_c late_c ._c ”_c"))
        .containsExactly("said | he | “ We left , ” / “ It was late . ”");
  }

  @Test
  void aQuotationMayBeginInTheSentenceBeforeItsCue() {
    assertThat(read("“They_C came_c ._c\nThey_C left_c ,”_c he_S said_Q ."))
        .containsExactly("said | he | “They came . / They left ,”");
  }

  @Test
  void aNewParagraphContinuesNothing() {
    assertThat(read("He_S said_Q :_O “They_C came_c .”_c\n\nIt_C was_c night_c ."))
        .containsExactly("said | He | “They came .”");
  }

  @Test
  void aCueWithoutContentSaysNothing() {
    assertThat(read("He_S spoke_Q for_O an_O hour_O .")).isEmpty();
  }

  private static List<String> read(String marked) {
    ParsedReport report = MarkedReport.of(marked);
    return MarkedSpeech.of(report).stream()
        .map(
            saying ->
                saying.sentence().token(saying.cue().first()).text()
                    + " | "
                    + saying.source().map(token -> token.text()).orElse("-")
                    + " | "
                    + saying.content().stream()
                        .map(span -> report.report().text().slice(span))
                        .collect(Collectors.joining(" / ")))
        .toList();
  }
}
