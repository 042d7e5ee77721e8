package org.attest.nlp.grammar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the named parts of a pattern matched: words' values as strings, other symbols as what they
/// mean. A chain, so that alternatives of a match share their beginnings.
public final class Captures {
  public static final Captures NONE = new Captures(null, "", "");

  private final @Nullable Captures before;
  private final String name;
  private final Object value;

  private Captures(@Nullable Captures before, String name, Object value) {
    this.before = before;
    this.name = name;
    this.value = value;
  }

  /// These captures and one more; a later one hides an earlier one of the same name.
  public Captures with(String name, Object value) {
    return new Captures(this, name, value);
  }

  public boolean has(String name) {
    return find(name) != null;
  }

  /// The value of a word, or a constant of the rule.
  public Optional<String> text(String name) {
    return get(name, String.class);
  }

  /// A text that is a whole number.
  public Optional<Integer> number(String name) {
    return text(name).map(Integer::valueOf);
  }

  /// What a symbol means.
  public <T> Optional<T> get(String name, Class<T> type) {
    Object found = find(name);
    return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
  }

  private @Nullable Object find(String wanted) {
    for (Captures at = this; at.before != null; at = at.before) {
      if (at.name.equals(wanted)) {
        return at.value;
      }
    }
    return null;
  }
}
