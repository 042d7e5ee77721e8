package org.attest.nlp.grammar;

import java.util.Optional;

/// Turns a matched rule into what it means.
///
/// @param <S> the type of meanings
public interface Meanings<S> {
  /// @param name the word in the rule's last column, for example `calendar`
  /// @param captures what the parts of the pattern matched, and the rule's constants
  /// @return absent when the words make no sense, such as 31 February: the rule then does not match
  Optional<S> meaning(String name, Captures captures);
}
