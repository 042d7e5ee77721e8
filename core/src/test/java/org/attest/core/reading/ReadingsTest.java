package org.attest.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.account.HandRead;
import org.attest.core.report.ReportId;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final List<ReadReport> THREE =
      List.of(read("Harbour Post"), read("Morning Bell"), read("Valley News"));

  private static ReadReport read(String outlet) {
    return HandRead.of(outlet, "2031-05-03", "Ostrell had no water, said " + outlet + ".").read();
  }

  private static ReportId id(ReadReport read) {
    return read.report().id();
  }

  @Test
  void comeInTheOrderOfTheirIds() {
    List<ReadReport> ordered = new ArrayList<>(THREE);
    ordered.sort(Comparator.comparing(ReadingsTest::id));
    List<ReadReport> handedOver = new ArrayList<>();
    Readings.of(ordered.reversed()).forEach(handedOver::add);
    assertThat(handedOver).isEqualTo(ordered);
  }

  @Test
  void areFoundByTheirReports() {
    Readings two = Readings.of(THREE.subList(0, 2));
    assertThat(two.get(id(THREE.getFirst()))).contains(THREE.getFirst());
    assertThat(two.get(id(THREE.getLast()))).isEmpty();
  }

  @Test
  void thoseAskedForLastAreAtHand() {
    List<ReportId> asked = new ArrayList<>();
    Readings all = Readings.of(THREE);
    Readings counted =
        new Readings() {
          @Override
          public void forEach(Consumer<ReadReport> sink) {
            all.forEach(sink);
          }

          @Override
          public int size() {
            return all.size();
          }

          @Override
          public Optional<ReadReport> get(ReportId report) {
            asked.add(report);
            return all.get(report);
          }
        };
    RecentReadings recent = new RecentReadings(counted, 2);
    ReportId one = id(THREE.get(0));
    ReportId two = id(THREE.get(1));
    ReportId three = id(THREE.get(2));
    for (ReportId report : List.of(one, two, one, three, one, two)) {
      assertThat(recent.get(report)).isEqualTo(all.get(report));
    }
    assertThat(asked).containsExactly(one, two, three, two);
  }
}
