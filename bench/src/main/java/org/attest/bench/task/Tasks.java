package org.attest.bench.task;

import java.util.List;
import java.util.stream.Collectors;

/// The tasks by name.
public final class Tasks {
  private static final List<Task> ALL =
      List.of(
          CasesTask.cases(),
          CasesTask.own(),
          CasesTask.blind(),
          IncidentTask.clusters(),
          IncidentTask.gva(),
          new IncidentPairsTask(),
          new IncidentTownsTask(),
          EcbTask.learned(),
          EcbTask.sameLemma(),
          new EcbPairsTask(),
          CasesTask.seeds(),
          new EventsTask(),
          new Muc4Task(),
          new GeoparseTask(),
          new Re3dTask(),
          new UdTask(),
          new CorefTask(),
          TimexTask.tempeval3(),
          TimexTask.meantime(),
          new NumbersTask(),
          new AttributionTask(),
          new AttributionTagsTask(),
          new FactualityTask(),
          new EventPlaceTask());

  private Tasks() {}

  /// The task of that name.
  ///
  /// @throws IllegalArgumentException naming the known tasks, if there is none
  public static Task named(String name) {
    return ALL.stream()
        .filter(task -> task.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no task '"
                        + name
                        + "'; there are "
                        + ALL.stream().map(Task::name).collect(Collectors.joining(", "))));
  }
}
