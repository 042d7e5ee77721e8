package org.attest.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.reading.EventType;
import org.junit.jupiter.api.Test;

class TriggerLexiconTest {
  private static final Map<EventType, Set<String>> MODES =
      Map.of(
          EventType.ASSAULT,
          Set.of(
              "abduct",
              "beat",
              "torture",
              "sexual",
              "targeted",
              "destroy",
              "primitive",
              "firearms",
              "explosives",
              "suicide-attack",
              "aerial",
              "drone",
              "heavy-weapons",
              "crowd-control",
              "unconventional"),
          EventType.COERCE,
          Set.of(
              "seize",
              "restrict",
              "censor",
              "curfew",
              "martial-law",
              "arrest",
              "deport",
              "withhold",
              "misinformation",
              "cyber"),
          EventType.PROTEST,
          Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
          EventType.RETREAT,
          Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
          EventType.CONSULT,
          Set.of("visit", "third-party", "multilateral", "phone"),
          EventType.ACCUSE,
          Set.of("disapprove", "investigate", "allege"),
          EventType.SANCTION,
          Set.of("convict", "expel", "withdraw", "discontinue"),
          EventType.MOBILIZE,
          Set.of("troops", "weapons", "police", "militia"),
          EventType.THREATEN,
          Set.of("restrict", "arrest", "relations", "expel", "territory", "violence"),
          EventType.REQUEST,
          Set.of("assist", "change", "yield", "meet"));

  private final List<Trigger> triggers = new TriggerLexicon().triggers();

  @Test
  void coversEveryType() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    triggers.forEach(trigger -> types.add(trigger.type()));

    assertThat(types).containsExactlyInAnyOrder(EventType.values());
    assertThat(triggers).hasSizeGreaterThanOrEqualTo(450);
  }

  @Test
  void usesTheModesOfItsTypes() {
    for (Trigger trigger : triggers) {
      Set<String> known =
          trigger.type() == EventType.REJECT
              ? Set.of("assist", "change", "yield", "meet")
              : MODES.getOrDefault(trigger.type(), new TreeSet<>());
      assertThat(known).as(trigger.words()).containsAll(trigger.modes());
    }
  }
}
