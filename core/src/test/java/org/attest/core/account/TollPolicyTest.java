package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

class TollPolicyTest {
  private static ReadReport dead(String outlet, String day, Quantity killed) {
    return HandRead.of(
            outlet, day, "A bomb in Ostrell on 3 May killed people, " + outlet + " says.")
        .event("bomb", EventType.ASSAULT)
        .on("2031-05-03")
        .in("Ostrell")
        .toll(Category.KILLED, killed, "people")
        .add()
        .read();
  }

  /// Reports of one day that give these numbers.
  private static TollRange range(Quantity... numbers) {
    List<ReadReport> reports = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      reports.add(dead("Outlet " + (char) ('A' + i), "2031-05-04", numbers[i]));
    }
    return range(reports).orElseThrow();
  }

  private static Optional<TollRange> range(List<ReadReport> reports) {
    List<Account> accounts = Accounts.of(reports).accounts();
    assertThat(accounts).hasSize(1);
    return TollRange.whole(accounts.getFirst().tolls().get(Category.KILLED));
  }

  @Test
  void theThreeRulesTakeTheSmallestTheLargestAndTheMostFrequentNumber() {
    TollRange range =
        range(
            Quantity.exactly(9), Quantity.exactly(12), Quantity.exactly(12), Quantity.exactly(14));
    assertThat(range.estimate(TollPolicy.MOST_CONSERVATIVE)).isEqualTo(9);
    assertThat(range.estimate(TollPolicy.MOST_INFORMATIVE)).isEqualTo(14);
    assertThat(range.estimate(TollPolicy.MOST_SUPPORTED)).isEqualTo(12);
    assertThat(range.numbers()).isEqualTo(Quantity.between(9, 14));
    assertThat(range.inWords()).isEqualTo("9 to 14");
  }

  @Test
  void ofNumbersThatAsManyGiveTheSmallestIsMostSupported() {
    TollRange range = range(Quantity.exactly(14), Quantity.exactly(9));
    assertThat(range.estimate(TollPolicy.MOST_SUPPORTED)).isEqualTo(9);
  }

  @Test
  void aLowerBoundLeavesTheHighestOpen() {
    TollRange range = range(Quantity.atLeast(26), Quantity.exactly(21));
    assertThat(range.numbers()).isEqualTo(Quantity.atLeast(21));
    assertThat(range.inWords()).isEqualTo("21 to 26 or more");
    assertThat(range.estimate(TollPolicy.MOST_INFORMATIVE)).isEqualTo(26);
  }

  @Test
  void oneNumberIsItsOwnRange() {
    assertThat(range(Quantity.exactly(4)).inWords()).isEqualTo("4");
    assertThat(range(Quantity.atLeast(4)).inWords()).isEqualTo("at least 4");
  }

  @Test
  void outgrownNumbersAreLeftOut() {
    List<ReadReport> reports =
        List.of(
            dead("Harbour Post", "2031-05-03", Quantity.exactly(4)),
            dead("Morning Bell", "2031-05-05", Quantity.exactly(9)));
    TollRange range = range(reports).orElseThrow();
    assertThat(range.numbers()).isEqualTo(Quantity.exactly(9));
    assertThat(range.estimate(TollPolicy.MOST_CONSERVATIVE)).isEqualTo(9);
  }

  @Test
  void malformedNumbersAreNoRange() {
    assertThat(range(List.of(dead("Harbour Post", "2031-05-03", Quantity.malformed("\"3,00\"")))))
        .isEmpty();
  }

  @Test
  void theHeadlineTakesNoBestNumber() {
    List<ReadReport> reports =
        List.of(
            dead("Harbour Post", "2031-05-04", Quantity.exactly(9)),
            dead("Morning Bell", "2031-05-04", Quantity.exactly(14)));
    assertThat(Accounts.of(reports).accounts().getFirst().headline()).contains("9 to 14 killed");
  }

  @Test
  void theLabelsAreTheRulesAsUsersWriteThem() {
    assertThat(TollPolicy.values())
        .extracting(TollPolicy::label)
        .containsExactly("most-conservative", "most-informative", "most-supported");
  }
}
