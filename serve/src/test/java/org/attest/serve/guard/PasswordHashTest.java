package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordHashTest {
  /// From the tests of the reference implementation of Argon2.
  private static final String REFERENCE =
      "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

  @Test
  void agreesWithTheReferenceImplementation() {
    PasswordHash hash = new PasswordHash(REFERENCE);
    assertThat(hash.matches("password")).isTrue();
    assertThat(hash.matches("Password")).isFalse();
  }

  @Test
  void onlyThePasswordMatchesAndNoTwoHashesAreAlike() {
    PasswordHash hash = PasswordHash.of("rivers run slow");
    assertThat(hash.matches("rivers run slow")).isTrue();
    assertThat(hash.matches("rivers run slow ")).isFalse();
    assertThat(hash.matches("")).isFalse();
    assertThat(hash.text()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(new PasswordHash(hash.text())).isEqualTo(hash);
    assertThat(PasswordHash.of("rivers run slow")).isNotEqualTo(hash);
    assertThat(hash.toString()).doesNotContain("argon2id");
  }

  @Test
  void theEncodingOfAccentsDoesNotCount() {
    assertThat(PasswordHash.of("Mar\u00eda de la O").matches("Mari\u0301a de la O")).isTrue();
  }

  @Test
  void shortPasswordsAreRefused() {
    assertThatThrownBy(() -> PasswordHash.of("123456789")).hasMessageContaining("10 characters");
    assertThatThrownBy(() -> PasswordHash.of("😀😀😀😀😀😀😀😀😀"))
        .hasMessageContaining("too short");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "password",
        "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=16$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=64,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=65536,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFh",
      })
  void otherStringsAreRefused(String text) {
    assertThatThrownBy(() -> new PasswordHash(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
