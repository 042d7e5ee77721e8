package org.attest.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IncidentClustererTest {
  private static NewsText news(String id, String day, String title, String text) {
    LocalDate date = LocalDate.parse(day);
    return new NewsText(
        id, title, text, Optional.of(date), new NewsFacts(new TreeSet<>(Set.of(date))));
  }

  private static final List<NewsText> NEWS =
      List.of(
          news(
              "ferry-1",
              "2031-05-03",
              "Ferry guard shot at Ostrell landing",
              "A ferry guard was shot at the Ostrell landing on Saturday. Mira Tolven, 34, was taken to"
                  + " the Saint Hedda clinic with a wound in the shoulder."),
          news(
              "ferry-2",
              "2031-05-03",
              "Woman wounded at Ostrell ferry landing",
              "Mira Tolven, a ferry guard of 34, was wounded when somebody fired at the Ostrell landing"
                  + " on Saturday. The Saint Hedda clinic said she was awake."),
          news(
              "mill-1",
              "2031-07-19",
              "Fire at Harn mill",
              "Gunmen burned the old mill of Harn on Friday night. Josef Adler, the miller, escaped"
                  + " through a window and hid among the alders."));

  private static Set<Set<String>> groups(List<NewsText> news) {
    return new IncidentClusterer(Weights.incidents())
        .group(news).stream()
            .map(group -> group.stream().map(i -> news.get(i).id()).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
  }

  @Test
  void newsOfOneIncidentIsOneGroup() {
    assertThat(groups(NEWS)).isEqualTo(Set.of(Set.of("ferry-1", "ferry-2"), Set.of("mill-1")));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    List<NewsText> shuffled = new ArrayList<>(NEWS);
    for (int round = 0; round < 6; round++) {
      Collections.shuffle(shuffled, new Random(round));
      assertThat(groups(shuffled)).isEqualTo(groups(NEWS));
    }
  }

  @Test
  void nothingGroupsToNothing() {
    assertThat(groups(List.of())).isEmpty();
  }
}
