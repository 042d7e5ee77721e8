package org.attest.core.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.report.ReportId;

/// Readings of which those asked for last are kept, for whoever asks for the same ones again and
/// again.
public final class RecentReadings implements Readings {
  private final Readings readings;
  private final Map<ReportId, ReadReport> recent;

  /// @param most how many are kept
  public RecentReadings(Readings readings, int most) {
    this.readings = readings;
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<ReportId, ReadReport> eldest) {
            return size() > most;
          }
        };
  }

  @Override
  public void forEach(Consumer<ReadReport> sink) {
    readings.forEach(sink);
  }

  @Override
  public int size() {
    return readings.size();
  }

  @Override
  public Optional<ReadReport> get(ReportId report) {
    Optional<ReadReport> known = Optional.ofNullable(recent.get(report));
    if (known.isPresent()) {
      return known;
    }
    Optional<ReadReport> found = readings.get(report);
    found.ifPresent(read -> recent.put(report, read));
    return found;
  }
}
