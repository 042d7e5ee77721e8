package org.attest.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.core.reading.Argument;
import org.attest.nlp.syntax.Marks;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PlainReport;
import org.junit.jupiter.api.Test;

/// Words are written with what the model marks them as: `S` begins a source and `s` continues it,
/// `Q` and `q` do so for a cue, `C` and `c` for what is said.
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
    String plain = marked.replaceAll("_\\w", "");
    ParsedReport bare = PlainReport.of(plain, Optional.empty());
    List<String> tags = new ArrayList<>();
    for (String word : marked.split("\\s+")) {
      tags.add(tag(word));
    }
    List<ParsedSentence> sentences = new ArrayList<>();
    int next = 0;
    for (ParsedSentence sentence : bare.sentences()) {
      List<String> own = tags.subList(next, next + sentence.size());
      next += sentence.size();
      sentences.add(
          new ParsedSentence(sentence.index(), sentence.block(), sentence.tokens(), marks(own)));
    }
    ParsedReport report =
        new ParsedReport(bare.report(), bare.dateline(), bare.blocks(), sentences);
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

  private static Marks marks(List<String> attribution) {
    int words = attribution.size();
    List<String> none = java.util.Collections.nCopies(words, "O");
    return new Marks(
        attribution,
        none,
        none,
        none,
        new float[words],
        new float[words * words * Argument.Role.values().length]);
  }

  private static String tag(String word) {
    int at = word.indexOf('_');
    return switch (at < 0 ? 'O' : word.charAt(at + 1)) {
      case 'S' -> "B-source";
      case 's' -> "I-source";
      case 'Q' -> "B-cue";
      case 'q' -> "I-cue";
      case 'C' -> "B-content";
      case 'c' -> "I-content";
      default -> "O";
    };
  }
}
