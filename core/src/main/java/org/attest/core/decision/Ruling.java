package org.attest.core.decision;

/// The value that a person gives to a field, in the person's own words. They are the evidence that
/// the value rests on; what they mean is worked out when accounts are made.
///
/// @param field which field
/// @param words the value as it was written, for example `12`, `2031-03-04` or `Hadrin`
public record Ruling(DecidedField field, String words) {
  public Ruling {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a value is not blank");
    }
  }

  /// The field and its value, with words of the caller between: "killed to 12".
  String inWords(String between) {
    return field.label().replace('_', ' ') + between + words;
  }
}
