package org.attest.core.reading;

import org.attest.core.report.Span;

/// Words that look wrong and were therefore not used as a value, such as the figure "3,00".
public record Flaw(Span span, String message, Derivation derivation) {}
