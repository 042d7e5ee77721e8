package org.attest.nlp.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Argument;

/// How sure the model must be before what it marks fills a gap: `marks.tsv`.
final class MarkThresholds {
  private static final String FILE = "org/attest/nlp/event/marks.tsv";

  private final Map<String, Double> values = new HashMap<>();

  MarkThresholds() {
    for (DataTable.Row row : DataTable.load(FILE, 2)) {
      boolean known = row.cell(0).equals("filler") || row.cell(0).equals("unreal");
      if (!known) {
        row.choice(0, Argument.Role.class);
      }
      double least = row.number(1);
      if (!row.cell(0).equals("unreal") && (least < 0 || least > 1)) {
        throw row.error("sureness runs from 0 to 1");
      }
      values.put(row.cell(0), least);
    }
  }

  /// How sure it must be that a word fills a role, from 0 to 1; 1 if the file does not say.
  double role(Argument.Role role) {
    return values.getOrDefault(role.name().toLowerCase(Locale.ROOT), 1.0);
  }

  /// How sure a word counts as filling a role that is only marked to do so in some attack.
  double filler() {
    return values.getOrDefault("filler", 0.0);
  }

  /// Factuality, from -3 to 3, below which an event may be taken for one that did not happen.
  double unreal() {
    return values.getOrDefault("unreal", -3.0);
  }
}
