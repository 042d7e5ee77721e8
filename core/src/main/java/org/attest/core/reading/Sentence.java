package org.attest.core.reading;

import org.attest.core.report.Span;

/// A sentence, or a headline, caption or heading that stands for one.
public record Sentence(Span span, Block.Kind block) {}
