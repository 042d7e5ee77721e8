package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.Argument;
import org.attest.nlp.syntax.Marks;

/// From the scores beside grammar to the marks of a sentence.
final class MarkDecoder {
  private static final int ROLES = Argument.Role.values().length;

  private final MarkLabels labels;
  private final SpanDecoder attribution;
  private final SpanDecoder fillers;

  MarkDecoder(MarkLabels labels) {
    this.labels = labels;
    this.attribution = new SpanDecoder(labels.attribution(), labels.steps("attribution"));
    this.fillers = new SpanDecoder(labels.fillers(), labels.steps("fillers"));
  }

  /// @param first position of the unit's first word among those of the batch
  /// @param count words of the unit
  /// @param width most words of a unit of the batch
  Marks decode(MarkScores scores, int first, int count, int width) {
    List<String> events = new ArrayList<>(count);
    List<String> realis = new ArrayList<>(count);
    float[] margins = new float[count];
    float[] factuality = new float[count];
    List<String> found = fillers.tags(scores.fillers(), first, count);
    float[] roles = new float[count * count * ROLES];
    for (int i = 0; i < count; i++) {
      int word = first + i;
      events.add(labels.event().get(Decoder.best(scores.event(), word, labels.event())));
      realis.add(labels.realis().get(Decoder.best(scores.realis(), word, labels.realis())));
      int tags = word * labels.fillers().size();
      int tag = labels.fillers().indexOf(found.get(i));
      margins[i] = scores.fillers()[tags + tag] - scores.fillers()[tags];
      factuality[i] = scores.factuality()[word];
      int from = (word * (width + 1) + 1) * ROLES;
      System.arraycopy(scores.roles(), from, roles, i * count * ROLES, count * ROLES);
    }
    return new Marks(
        attribution.tags(scores.attribution(), first, count),
        events,
        realis,
        found,
        margins,
        factuality,
        roles);
  }
}
