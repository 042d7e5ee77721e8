package org.attest.bench.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.EventType;

/// Which incident type of the MUC-4 task an event mention is: `incidents.tsv`.
final class MucIncidents {
  private final Map<String, String> byTrigger = new HashMap<>();
  private final Map<String, String> byMode = new HashMap<>();

  MucIncidents() {
    for (DataTable.Row row : DataTable.load("org/attest/bench/muc4/incidents.tsv", 2)) {
      switch (row.cell(0)) {
        case "trigger" -> byTrigger.put(row.cell(1), row.cell(2));
        case "mode" -> byMode.put(row.cell(1), row.cell(2));
        default -> throw row.error("'" + row.cell(0) + "' is neither trigger nor mode");
      }
    }
  }

  /// The incident type; absent for what the task does not ask for.
  Optional<String> type(EventMention event) {
    String rule = event.derivation().rule();
    String words = rule.substring(rule.indexOf('/') + 1).replace('-', ' ');
    String byWords = byTrigger.get(words);
    if (byWords != null) {
      return byWords.equals("none") ? Optional.empty() : Optional.of(byWords);
    }
    if (event.type() != EventType.ASSAULT) {
      return Optional.empty();
    }
    for (String mode : event.modes()) {
      String type = byMode.get(mode);
      if (type != null) {
        return Optional.of(type);
      }
    }
    return Optional.of("attack");
  }
}
