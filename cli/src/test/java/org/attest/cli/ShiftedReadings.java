package org.attest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.store.NewReading;
import org.attest.store.Workspace;

/// Readings of another reader, which names the same events by other words: each trigger begins or
/// ends a little earlier or later.
final class ShiftedReadings {
  private ShiftedReadings() {}

  /// Replaces all readings of a workspace.
  static void put(Path folder) {
    Random random = new Random(7);
    try (Workspace workspace = Workspace.openToWrite(folder)) {
      List<NewReading> readings = new ArrayList<>();
      for (ReportId id : workspace.reports()) {
        Report report = workspace.report(id).orElseThrow();
        Reading old = workspace.reading(id).orElseThrow();
        readings.add(
            new NewReading(workspace.input(id).orElseThrow(), report, shifted(old, random)));
      }
      workspace.add(readings);
      workspace.resolve();
    }
  }

  private static Reading shifted(Reading old, Random random) {
    return new Reading(
        old.report(),
        "another reader",
        old.dateline(),
        old.blocks(),
        old.sentences(),
        old.actors(),
        old.mentions(),
        old.statements(),
        old.events().stream().map(mention -> shifted(mention, random)).toList(),
        old.flaws());
  }

  private static EventMention shifted(EventMention mention, Random random) {
    Span trigger = mention.trigger();
    int start = trigger.start() + random.nextInt(3) - 1;
    int end = trigger.end() + random.nextInt(3) - 1;
    return new EventMention(
        new Span(trigger.report(), Math.max(0, start), end),
        mention.extent(),
        mention.chain(),
        mention.type(),
        mention.modes(),
        mention.arguments(),
        mention.factuality(),
        mention.background(),
        mention.time(),
        mention.timeEvidence(),
        mention.anchor(),
        mention.place(),
        mention.placeEvidence(),
        mention.tolls(),
        mention.statement(),
        mention.derivation());
  }
}
