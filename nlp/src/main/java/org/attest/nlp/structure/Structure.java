package org.attest.nlp.structure;

import java.util.List;
import org.attest.core.reading.Block;
import org.attest.core.reading.Dateline;

/// The parts of a report in text order, and what it says of its own origin.
public record Structure(Dateline dateline, List<Block> blocks) {
  public Structure {
    blocks = List.copyOf(blocks);
  }
}
