package org.attest.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;

/// A statement before it is known what it is reported in.
///
/// @param sentence index of the sentence that holds the cue
/// @param quoted whether its content is a direct quotation
/// @param rule the pattern that found it
record Said(
    Optional<Statement.Source> source,
    Span cue,
    Statement.Act act,
    List<Span> content,
    int sentence,
    boolean quoted,
    String rule) {
  Said {
    content = List.copyOf(content);
  }

  boolean contains(Span span) {
    for (Span piece : content) {
      if (piece.contains(span)) {
        return true;
      }
    }
    return false;
  }

  boolean overlaps(Span span) {
    for (Span piece : content) {
      if (piece.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /// The same, said by somebody else.
  Said by(Statement.Source other) {
    return new Said(Optional.of(other), cue, act, content, sentence, quoted, rule);
  }

  Said withContent(List<Span> other) {
    return new Said(source, cue, act, other, sentence, true, rule);
  }
}
