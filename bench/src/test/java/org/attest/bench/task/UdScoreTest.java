package org.attest.bench.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UdScoreTest {
  private static final String GOLD =
      """
      # text = They don't sleep
      1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t4:nsubj\t_
      2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t4:aux\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod:neg\t4:advmod\t_
      3.1\tever\tever\tADV\tRB\t_\t_\t_\t4:advmod\t_
      4\tsleep\tsleep\tVERB\tVB\t_\t0\troot\t0:root\t_

      """;

  @TempDir Path folder;

  @Test
  void rangesAndEmptyNodesAreNoWords() throws IOException {
    ConllU read = ConllU.read(file("gold", GOLD));

    assertThat(read.sentences()).hasSize(1);
    assertThat(read.sentences().getFirst().words())
        .extracting(ConllU.Line::form)
        .containsExactly("They", "do", "n't", "sleep");
  }

  @Test
  void goldAgainstItselfIsPerfect() throws IOException {
    Path gold = file("gold", GOLD);

    assertThat(UdScore.of(gold, gold)).isEqualTo(new UdScore(4, 1, 1, 1, 1, 1));
  }

  @Test
  void labelsCountOnlyUnderTheRightHead() throws IOException {
    String parsed =
        GOLD.replace("4\taux\t", "1\taux\t")
            .replace("advmod:neg", "advmod")
            .replace("PRON", "NOUN")
            .replace("\tnot\t", "\tno\t");

    UdScore score = UdScore.of(file("gold", GOLD), file("parsed", parsed));

    assertThat(score.upos()).isEqualTo(0.75, Offset.offset(1e-9));
    assertThat(score.lemmas()).isEqualTo(0.75, Offset.offset(1e-9));
    assertThat(score.uas()).isEqualTo(0.75, Offset.offset(1e-9));
    assertThat(score.las()).isEqualTo(0.75, Offset.offset(1e-9));
    assertThat(score.lasWithSubtypes()).isEqualTo(0.5, Offset.offset(1e-9));
  }

  @Test
  void otherWordsCannotBeCompared() throws IOException {
    Path other = file("other", "1\tThey\tthey\tPRON\tPRP\t_\t0\troot\t_\t_\n\n");

    assertThatThrownBy(() -> UdScore.of(file("gold", GOLD), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("sentence 1 has other words when parsed");
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path broken = file("broken", "1\tThey\tthey\n\n");

    assertThatThrownBy(() -> ConllU.read(broken)).hasMessageEndingWith(":1: 3 columns, not 10");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".conllu"), text);
  }
}
