package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.attest.core.account.HandRead;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.ReadReport;
import org.junit.jupiter.api.Test;

/// Who is one, and who is not, by a user's own table of actors.
class ActorTableTest {
  private int reports;

  private ReadReport named(String name, ActorKind kind) {
    HandRead report =
        HandRead.of("Outlet " + reports++, "2031-05-03", "It was said of " + name + " today.");
    report.actor(name, kind);
    return report.read();
  }

  private static KnownActor entry(String wikidata, String name, String... aliases) {
    return new KnownActor(wikidata, name, List.of(aliases), Optional.empty());
  }

  private static ActorTable table(KnownActor... actors) {
    return new ActorTable("actors.tsv", "0", List.of(actors));
  }

  private static List<Actor> resolve(ActorTable table, ReadReport... reports) {
    Shared shared = new Shared();
    return new ActorResolver(Weights.standard(), table)
        .resolve(
            Stream.of(reports)
                .sorted(Comparator.comparing(read -> read.report().id()))
                .flatMap(read -> NameCard.of(read, shared).stream())
                .toList());
  }

  private static List<String> identities(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.identity().map(Identity::wikidata).orElse("-"))
        .sorted()
        .toList();
  }

  @Test
  void twoNamesOfOneEntryAreOneActorAndItSaysWhy() {
    ActorTable table = table(entry("Q901", "Reed Guard", "Marsh Brigade"));
    ReadReport guard = named("the Reed Guard", ActorKind.ARMED_GROUP);
    ReadReport brigade = named("Marsh Brigade", ActorKind.CIVIL_ORGANISATION);
    assertThat(resolve(ActorTable.NONE, guard, brigade)).hasSize(2);

    List<Actor> actors = resolve(table, guard, brigade);
    assertThat(actors).hasSize(1);
    assertThat(actors.getFirst().identity())
        .contains(new Identity("Q901", "Reed Guard", "actors.tsv"));
    assertThat(actors.getFirst().matches().getFirst().reasons().getFirst().explanation())
        .isEqualTo("both are Q901 (Reed Guard) in your table actors.tsv");
  }

  @Test
  void namesOfTwoEntriesStayApartHoweverAlike() {
    ReadReport one = named("Khorvani Front", ActorKind.ARMED_GROUP);
    ReadReport other = named("Khorvany Front", ActorKind.ARMED_GROUP);
    assertThat(resolve(ActorTable.NONE, one, other)).hasSize(1);
    ActorTable table = table(entry("Q11", "Khorvani Front"), entry("Q12", "Khorvany Front"));
    assertThat(identities(resolve(table, one, other))).containsExactly("Q11", "Q12");
  }

  @Test
  void aSpellingThatTheTableLacksJoinsTheEntry() {
    ActorTable table = table(entry("Q11", "Khorvani Front"));
    List<Actor> actors =
        resolve(
            table,
            named("Khorvani Front", ActorKind.ARMED_GROUP),
            named("Khorvany Front", ActorKind.ARMED_GROUP));
    assertThat(identities(actors)).containsExactly("Q11");
  }

  @Test
  void aNameOfTwoEntriesGivesNothing() {
    ActorTable table =
        table(
            entry("Q21", "Temnor Watch", "Night Lions"),
            entry("Q22", "Halden Watch", "Night Lions"));
    assertThat(table.ambiguous()).containsExactly("night lions");
    assertThat(table.named("the Night Lions")).hasSize(2);
    List<Actor> actors =
        resolve(
            table,
            named("Night Lions", ActorKind.ARMED_GROUP),
            named("Temnor Watch", ActorKind.ARMED_GROUP));
    assertThat(identities(actors)).containsExactly("-", "Q21");
  }

  @Test
  void genericWordsAndSingleNamesOfPeopleGiveNothing() {
    KnownActor mayor =
        new KnownActor("Q32", "Mira Tolven", List.of("Tolven"), Optional.of(ActorKind.PERSON));
    ActorTable table = table(entry("Q31", "Velmark Army", "the army"), mayor);
    assertThat(table.generic()).containsExactly("Tolven", "the army");
    List<Actor> actors =
        resolve(
            table,
            named("Army", ActorKind.STATE_BODY),
            named("Tolven", ActorKind.PERSON),
            named("Tolven", ActorKind.UNKNOWN),
            named("President Mira Tolven", ActorKind.PERSON));
    assertThat(identities(actors)).contains("Q32").doesNotContain("Q31").hasSize(4);
  }

  @Test
  void theKindOfAnEntryKeepsOthersOfItsNameOut() {
    KnownActor group =
        new KnownActor("Q41", "Khorvan", List.of(), Optional.of(ActorKind.ARMED_GROUP));
    List<Actor> actors =
        resolve(
            table(group),
            named("Khorvan", ActorKind.COUNTRY),
            named("Khorvan", ActorKind.ARMED_GROUP));
    assertThat(identities(actors)).containsExactly("-", "Q41");
  }

  @Test
  void orderOfReportsAndRowsDoesNotShow() {
    KnownActor one = entry("Q901", "Reed Guard", "Marsh Brigade");
    KnownActor two = entry("Q17", "Khorvani Front");
    ReadReport[] all = {
      named("Reed Guard", ActorKind.ARMED_GROUP),
      named("Marsh Brigade", ActorKind.ARMED_GROUP),
      named("Reed Guards", ActorKind.ARMED_GROUP),
      named("Khorvany Front", ActorKind.ARMED_GROUP),
      named("Khorvani Front", ActorKind.ARMED_GROUP)
    };
    List<Actor> expected = resolve(table(one, two), all);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      List<ReadReport> shuffled = new ArrayList<>(List.of(all));
      Collections.shuffle(shuffled, random);
      assertThat(resolve(table(two, one), shuffled.toArray(ReadReport[]::new))).isEqualTo(expected);
    }
  }

  @Test
  void anEntryNeedsAnIdentifierOfItsOwn() {
    assertThatThrownBy(() -> entry("P31", "Reed Guard"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table(entry("Q1", "Reed Guard"), entry("Q1", "Marsh Brigade")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
