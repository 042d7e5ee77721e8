package org.attest.serve.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the value of a parameter may be.
sealed interface ValueKind {
  /// As a JSON schema.
  Map<String, Object> schema();

  /// Why a value is none of this kind, to be put behind the name of the parameter; absent if it is.
  Optional<String> flaw(String value);

  /// Any words.
  record Words() implements ValueKind {
    @Override
    public Map<String, Object> schema() {
      return Schemas.text();
    }

    @Override
    public Optional<String> flaw(String value) {
      return Optional.empty();
    }
  }

  /// A day.
  record Day() implements ValueKind {
    @Override
    public Map<String, Object> schema() {
      return Schemas.day();
    }

    @Override
    public Optional<String> flaw(String value) {
      try {
        LocalDate.parse(value);
        return Optional.empty();
      } catch (DateTimeException e) {
        return Optional.of("is a day like 2031-03-04, not '" + value + "'");
      }
    }
  }

  /// A whole number.
  ///
  /// @param standard what holds where none is given
  record Number(int least, int most, int standard) implements ValueKind {
    @Override
    public Map<String, Object> schema() {
      return Schemas.ordered(
          "type", "integer", "minimum", least, "maximum", most, "default", standard);
    }

    @Override
    public Optional<String> flaw(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return Optional.empty();
        }
      } catch (NumberFormatException e) {
        // Said below, with what it should be.
      }
      return Optional.of(
          "is a whole number from " + least + " to " + most + ", not '" + value + "'");
    }
  }

  /// One of a few words.
  record Choice(List<String> words) implements ValueKind {
    static Choice of(Class<? extends Enum<?>> type) {
      return new Choice(Stream.of(type.getEnumConstants()).map(Enum::name).toList());
    }

    @Override
    public Map<String, Object> schema() {
      return Schemas.oneOf(words);
    }

    @Override
    public Optional<String> flaw(String value) {
      return words.stream().anyMatch(value::equalsIgnoreCase)
          ? Optional.empty()
          : Optional.of("is one of " + String.join(", ", words) + ", not '" + value + "'");
    }
  }
}
