package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

class CombatantsTest {
  private static ReadReport told(String source, SourceKind kind, String killed) {
    HandRead report =
        HandRead.of(
            "Post of " + source,
            "2031-05-04",
            "%s said that the strike on Ostrell killed %s.".formatted(source, killed));
    int said = report.statement(source, kind, Act.SAY, source);
    return report
        .event("strike", EventType.ASSAULT)
        .target(killed)
        .toll(Category.KILLED, Quantity.exactly(4), killed)
        .on("2031-05-03")
        .in("Ostrell")
        .saidIn(said)
        .add()
        .read();
  }

  private static boolean disputed(ReadReport... reports) {
    List<Account> accounts = Accounts.of(List.of(reports)).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst().targets().orElseThrow().disputed();
  }

  @Test
  void fightersByOneAndCiviliansByAnotherAreInDispute() {
    ReadReport army = told("army", SourceKind.OFFICIAL, "four militants");
    assertThat(disputed(army, told("Anna Bek", SourceKind.OTHER, "four shepherds"))).isTrue();
    assertThat(disputed(army, told("Anna Bek", SourceKind.OTHER, "four men"))).isFalse();
  }

  @Test
  void bothSortsByOneOriginAreNot() {
    assertThat(
            disputed(
                told("army", SourceKind.OFFICIAL, "four militants"),
                told("police", SourceKind.OFFICIAL, "four shepherds")))
        .isFalse();
  }
}
