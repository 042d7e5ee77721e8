package org.attest.nlp.event;

import java.util.HashMap;
import java.util.Map;
import org.attest.core.data.DataException;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Argument;
import org.attest.nlp.syntax.Token;

/// How sure the model must be before what it marks fills a gap: `marks.tsv`.
final class MarkThresholds {
  private static final String FILE = "org/attest/nlp/event/marks.tsv";

  private final double place;
  private final double unreal;

  MarkThresholds() {
    Map<String, Double> values = new HashMap<>();
    for (DataTable.Row row : DataTable.load(FILE, 2)) {
      values.put(row.cell(0), row.number(1));
    }
    place = value(values, "place");
    unreal = value(values, "unreal");
    if (place < 0 || place > 1 || unreal < -3 || unreal > 3 || values.size() > 2) {
      throw new DataException(
          FILE + ": place runs from 0 to 1, unreal from -3 to 3, and there is nothing else");
    }
  }

  private static double value(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new DataException(FILE + ": no row for " + name);
    }
    return value;
  }

  /// How sure the model is that an event happened where a word says, from 0 to 1; 0 if that is not
  /// sure enough.
  double place(EventDraft draft, Token word) {
    double sure = 0;
    for (Token trigger : new Token[] {draft.hit.head(), draft.hit.last()}) {
      double marked =
          draft.sentence().marks().role(word.index(), trigger.index(), Argument.Role.PLACE);
      sure = Math.max(sure, marked);
    }
    return sure >= place ? sure : 0;
  }

  /// Factuality, from -3 to 3, below which an event may be taken for one that did not happen.
  double unreal() {
    return unreal;
  }
}
