package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.EventType;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class EventNounTest {
  private static final Span WORD = new Span(ReportId.of(new byte[] {1}), 0, 1);

  private static <T> Field<T> field(T value, String rule) {
    Support support = new Support(WORD, List.of("Harbour Post"), new Derivation(rule, "1"));
    return new Field<>(
        "field",
        List.of(
            new Value<>(
                value,
                Value.Relation.FIRST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(support))),
        Optional.of(0),
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "OTHER | - | trigger/split-from | split of … from …",
        "OTHER | - | trigger/set-up | founding by … of …",
        "CONSULT | - | speech/consult | statement by … about …",
        "CONSULT | - | trigger/hold-meeting | meeting of … with …",
        "RETREAT | release | trigger/free | release by … of …",
        "ASSAULT | explosives | trigger/raid | bombing by … against …",
        "ASSAULT | - | trigger/raid | raid by … on …",
        "ASSAULT | - | trigger/kill | attack by … against …",
      })
  void modeComesBeforeRuleBeforeType(EventType type, String mode, String rule, String words) {
    EventNoun noun =
        EventNoun.of(field(type, rule), Optional.ofNullable(mode).map(name -> field(name, rule)));
    assertThat(noun.noun() + " " + noun.by() + " … " + noun.to() + " …").isEqualTo(words);
  }

  @Test
  void whatItWasComesBeforeHowItWasDone() {
    Field<String> shooting = field("firearms", "trigger/storm");
    Field<String> both =
        new Field<>(
            "mode",
            List.of(
                shooting.values().getFirst(), field("abduct", "trigger/seize").values().getFirst()),
            Optional.empty(),
            Optional.empty());
    EventNoun noun = EventNoun.of(field(EventType.ASSAULT, "trigger/storm"), Optional.of(both));
    assertThat(noun.noun()).isEqualTo("abduction");
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasItsNoun(EventType type) {
    EventNoun noun = EventNoun.of(field(type, "hand"), Optional.empty());
    assertThat(noun.noun()).doesNotContain("_").isNotBlank();
  }
}
