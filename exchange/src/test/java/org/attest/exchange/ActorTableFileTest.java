package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.reading.ActorKind;
import org.attest.core.resolution.KnownActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of actors as users have them, and files that are none.
class ActorTableFileTest {
  @TempDir Path folder;

  private ActorTableFile.Content read(String text) throws IOException {
    return ActorTableFile.read(Files.writeString(folder.resolve("actors.tsv"), text));
  }

  @Test
  void tabsAndCommasWithAndWithoutNamesOfColumns() throws IOException {
    List<KnownActor> expected =
        List.of(
            new KnownActor(
                "Q901",
                "Reed Guard, North",
                List.of("Marsh Brigade", "RGN"),
                Optional.of(ActorKind.ARMED_GROUP)),
            new KnownActor("Q902", "Mira Tolven", List.of(), Optional.empty()));
    String tabs = "Q901\tReed Guard, North\tMarsh Brigade | RGN\tarmed group\nQ902\tMira Tolven\n";
    assertThat(read(tabs).table().actors()).isEqualTo(expected);
    String commas =
        "\ufeff# my actors\r\nkind,itemLabel,item,alias\r\n"
            + "Militia,\"Reed Guard, North\",http://www.wikidata.org/entity/Q901,Marsh"
            + " Brigade|RGN\r\n,Mira Tolven,q902,\r\n";
    ActorTableFile.Content content = read(commas);
    assertThat(content.table().actors()).isEqualTo(expected);
    assertThat(content.table().source()).isEqualTo("actors.tsv");
    assertThat(content.table().digest()).hasSize(64);
    assertThat(content.rows()).isEqualTo(2);
    assertThat(content.badRows()).isZero();
  }

  @Test
  void rowsOfOneIdentifierAreOneEntry() throws IOException {
    assertThat(read("Q9,Reed Guard\nQ9,Marsh Brigade\nQ9,Reed Guard,RG\n").table().actors())
        .containsExactly(
            new KnownActor("Q9", "Reed Guard", List.of("Marsh Brigade", "RG"), Optional.empty()));
  }

  @Test
  void badRowsAreNamedAndCostOnlyThemselves() throws IOException {
    ActorTableFile.Content content =
        read(
            "Q9,Reed Guard,,armed group\n\nP31,Mill Watch\nQ10,\nQ11,\"Mill\nQ12,Mill Watch,,robot\n"
                + "alone\nQ9,Reed Guard,,person\nQ0,Zero\nQ13,...\nQ14,\"Mill\" Watch\nQ15,"
                + "x".repeat(300)
                + "\nQ16,a\u0000b\n");
    assertThat(content.table().actors()).extracting(KnownActor::wikidata).containsExactly("Q9");
    assertThat(content.rows()).isEqualTo(12);
    assertThat(content.badRows()).isEqualTo(11);
    assertThat(content.firstBad())
        .extracting(ActorTableFile.BadRow::line)
        .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L);
    assertThat(content.firstBad().get(0).flaw()).contains("'P31'").contains("Q42");
    assertThat(content.firstBad().get(1).flaw()).isEqualTo("has no name");
    assertThat(content.firstBad().get(2).flaw()).contains("not closed");
    assertThat(content.firstBad().get(3).flaw()).contains("'robot'").contains("armed group");
    assertThat(content.firstBad().get(5).flaw()).contains("another kind than line 1");
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThatThrownBy(() -> read("A curfew began on Friday.\n"))
        .isInstanceOf(ActorTableException.class)
        .hasMessageContaining("actors.tsv:1: the row has one cell")
        .hasMessageContaining("Wikidata id");
    assertThatThrownBy(() -> read("")).hasMessageContaining("has no rows");
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "Q9,S\u00e9l\u00e9ka".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ActorTableFile.read(latin)).hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> ActorTableFile.read(folder)).hasMessageContaining("no file");
    assertThatThrownBy(() -> ActorTableFile.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
    Path large = folder.resolve("large.tsv");
    Files.write(large, new byte[ActorTableFile.MOST_BYTES + 1]);
    assertThatThrownBy(() -> ActorTableFile.read(large)).hasMessageContaining("16 MiB");
    ActorTableFile.Content longLine = read("Q1,A Front," + "a|".repeat(60_000) + "\nQ2,B Front\n");
    assertThat(longLine.firstBad().getFirst().flaw()).contains("100,000 letters");
    assertThat(longLine.table().actors()).hasSize(1);
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= ActorTableFile.MOST_ACTORS + 1; i++) {
      many.append('Q').append(i).append("\tName ").append(i).append('\n');
    }
    assertThatThrownBy(() -> read(many.toString())).hasMessageContaining("more than 100,000");
  }

  @Test
  void anyBytesAreATableOrRefused() throws IOException {
    Random random = new Random(11);
    String pieces = "Q19,\t\"|#\n\r\u00e9\u202e= ";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      try {
        assertThat(read(text.toString()).table().actors()).isNotEmpty();
      } catch (ActorTableException e) {
        assertThat(e.getMessage()).contains("actors.tsv");
      }
    }
  }
}
