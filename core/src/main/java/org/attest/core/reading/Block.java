package org.attest.core.reading;

import org.attest.core.report.Span;

/// A part of a report by what it is for. Only [Kind#isEvidence] blocks may support a value.
public record Block(Span span, Kind kind, Derivation derivation) {
  public enum Kind {
    HEADLINE(true),
    SUBHEADING(true),
    BYLINE(false),
    DATELINE(true),
    CAPTION(true),
    BODY(true),
    /// Newsletter lines, "Read more", advertisements, buttons, navigation: marked, never used
    /// as evidence.
    BOILERPLATE(false);

    private final boolean evidence;

    Kind(boolean evidence) {
      this.evidence = evidence;
    }

    public boolean isEvidence() {
      return evidence;
    }
  }
}
