package org.attest.core.reading;

import java.util.Optional;
import org.attest.core.report.Span;

/// Words of a report that denote an actor, a place, a time or a quantity.
public sealed interface Mention {
  /// The exact words.
  Span span();

  /// The rule or model that found them.
  Derivation derivation();

  /// @param span the name or descriptor without leading articles
  /// @param actor index into [Reading#actors()]
  /// @param form how it is denoted
  record ActorMention(Span span, int actor, Form form, Derivation derivation) implements Mention {
    public enum Form {
      NAME,
      DESCRIPTOR,
      PRONOUN
    }
  }

  /// @param span the name
  /// @param place what it denotes
  /// @param container the place that the text itself puts around it ("Dar Melhun, Tarsheban"),
  ///     by name
  record PlaceMention(
      Span span, PlaceReference place, Optional<String> container, Derivation derivation)
      implements Mention {}

  /// @param span the extent of the expression as in TIMEX3
  record TimeMention(Span span, TimeExpression time, Derivation derivation) implements Mention {}

  /// @param span the number with its modifiers ("at least 12")
  /// @param unit lower-case lemma of what is counted ("person"), absent if not said
  record QuantityMention(Span span, Quantity quantity, Optional<String> unit, Derivation derivation)
      implements Mention {}
}
