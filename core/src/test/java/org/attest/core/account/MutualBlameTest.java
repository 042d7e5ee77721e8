package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.Argument.Role;
import org.attest.core.reading.EventType;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.junit.jupiter.api.Test;

/// Who fired, when each side says that the other did.
class MutualBlameTest {
  /// A report in which somebody says who fired.
  private static ReadReport said(
      String outlet, String source, SourceKind kind, String doer, String mode) {
    HandRead report =
        HandRead.of(
            outlet, "2031-05-04", source + " said that the " + doer + " fired at Ostrell pier.");
    int statement = report.statement(source, kind, Act.SAY, "");
    return report
        .event("fired", EventType.ASSAULT)
        .argument(Role.AGENT, doer)
        .by(mode)
        .on("2031-05-03")
        .in("Ostrell")
        .saidIn(statement)
        .add()
        .read();
  }

  private static Account only(ReadReport... reports) {
    List<Account> accounts = Accounts.of(List.of(reports)).accounts();
    assertThat(accounts).hasSize(1);
    return accounts.getFirst();
  }

  private static boolean isDisputed(ReadReport... reports) {
    return only(reports).agents().orElseThrow().dispute().isPresent();
  }

  private static ReadReport police(String doer, String mode) {
    return said("Harbour Post", "The district police", SourceKind.OFFICIAL, doer, mode);
  }

  private static ReadReport group(String doer) {
    return said("Morning Bell", "A port workers' group", SourceKind.NGO, doer, "firearms");
  }

  @Test
  void eachSaysThatTheOtherFired() {
    ReadReport defence = police("masked strikers", "firearms");
    assertThat(isDisputed(defence, group("riot police"))).isTrue();
    assertThat(only(defence, group("riot police")).headline()).doesNotContain("by");
  }

  @Test
  void whoOwnsUpToAShareBlamesNobodyElse() {
    assertThat(
            isDisputed(
                police("masked strikers", "firearms"),
                police("riot police", "firearms"),
                group("riot police")))
        .isFalse();
  }

  @Test
  void anotherActOfTheSameClashIsNoDispute() {
    assertThat(isDisputed(police("masked strikers", "explosives"), group("riot police"))).isFalse();
  }

  @Test
  void nobodyAccusesTheOtherSideByNamingTheSame() {
    assertThat(isDisputed(police("masked strikers", "firearms"), group("masked strikers")))
        .isFalse();
  }
}
