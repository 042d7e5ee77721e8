package org.attest.nlp.quantity;

import java.util.List;
import org.attest.core.reading.Flaw;
import org.attest.core.reading.Mention.QuantityMention;

/// The quantities of one report in text order, and the figures that could not be read.
public record QuantitiesFound(List<QuantityMention> mentions, List<Flaw> flaws) {
  public static final QuantitiesFound NONE = new QuantitiesFound(List.of(), List.of());

  public QuantitiesFound {
    mentions = List.copyOf(mentions);
    flaws = List.copyOf(flaws);
  }
}
