package org.attest.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Toll.Category;
import org.junit.jupiter.api.Test;

/// What says too little to be an event of its own is told with the event that it means, or not at
/// all.
class RecapsTest {
  /// A raid in which a barge was burned, and the arrests that followed.
  private static ReadReport raid(String outlet) {
    return HandRead.of(
            outlet,
            "2031-05-05",
            "Raiders burned a grain barge in Ostrell on 3 May.\nOn 4 May police in Ostrell arrested"
                + " six boatmen.")
        .event("burned", EventType.ASSAULT)
        .by("destroy")
        .target("a grain barge")
        .on("2031-05-03")
        .in("Ostrell")
        .add()
        .event("arrested", EventType.COERCE)
        .by("arrest")
        .target("six boatmen")
        .on("2031-05-04")
        .in("Ostrell")
        .toll(Category.DETAINED, Quantity.exactly(6), "six boatmen")
        .add()
        .read();
  }

  private static ReadReport recap() {
    return HandRead.of(
            "Boatmen's Guild",
            "2031-05-06",
            "The arrests are unjust.\nWho burned a grain barge in Ostrell on 3 May is known.")
        .event("burned", EventType.ASSAULT)
        .by("destroy")
        .target("a grain barge")
        .on("2031-05-03")
        .in("Ostrell")
        .add()
        .event("The arrests", EventType.COERCE)
        .by("arrest")
        .add()
        .read();
  }

  @Test
  void theArrestsInAReportOfTheRaidAreThoseToldWithTheRaid() {
    List<Account> accounts =
        Accounts.of(List.of(raid("Harbour Post"), raid("Morning Bell"), recap())).accounts();
    assertThat(accounts).extracting(account -> account.reports().size()).containsExactly(3, 3);
  }

  @Test
  void arrestsThatNoOtherReportTellsAreNoEvent() {
    List<Account> accounts = Accounts.of(List.of(recap())).accounts();
    assertThat(accounts).hasSize(1);
  }

  @Test
  void aReportOfAnotherStoryMeansOtherArrests() {
    ReadReport other =
        HandRead.of(
                "Hill Courier",
                "2031-05-06",
                "The arrests of shepherds go on.\nA hut was shelled in Lemne on 5 May.")
            .event("The arrests", EventType.COERCE)
            .by("arrest")
            .add()
            .event("shelled", EventType.ASSAULT)
            .by("heavy-weapons")
            .on("2031-05-05")
            .in("Lemne")
            .add()
            .read();
    List<Account> accounts =
        Accounts.of(List.of(raid("Harbour Post"), raid("Morning Bell"), other)).accounts();
    assertThat(accounts)
        .extracting(account -> account.reports().size())
        .containsExactlyInAnyOrder(2, 2, 1);
  }
}
