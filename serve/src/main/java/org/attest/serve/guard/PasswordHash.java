package org.attest.serve.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A password as it is kept: what Argon2id makes of it, in the PHC string form
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$digest`. The password cannot be told from it, and guessing
/// costs each guess the memory and time that the string names.
///
/// @param text the string
public record PasswordHash(String text) {
  /// The fewest characters of a password; nothing else is asked of it.
  public static final int SHORTEST = 10;

  /// The cost that OWASP recommends: 19 MiB, two passes, one lane. Nothing cheaper is accepted, and
  /// nothing so dear that signing in would stop the server.
  private static final int MEMORY = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int MOST_MEMORY = 262_144;
  private static final int MOST_PASSES = 16;
  private static final int MOST_LANES = 4;

  private static final int SALT_BYTES = 16;
  private static final int DIGEST_BYTES = 32;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{43,86})");

  private static final SecureRandom RANDOM = new SecureRandom();

  /// @throws IllegalArgumentException if the text is no such string, or names a cost that is too
  ///     low or too high
  public PasswordHash {
    Parts.of(text);
  }

  /// The hash of a new password.
  ///
  /// @throws IllegalArgumentException if the password is too short
  public static PasswordHash of(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new IllegalArgumentException(
          "the password is too short: it needs " + SHORTEST + " characters or more");
    }
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    Parts parts = new Parts(MEMORY, PASSES, LANES, salt, new byte[DIGEST_BYTES]);
    return new PasswordHash(parts.with(parts.digestOf(password)).text());
  }

  /// A hash that no password is known for. To check one against it takes as long as against any
  /// other, so that nobody learns by the clock which names exist.
  static PasswordHash matchingNothing() {
    byte[] salt = new byte[SALT_BYTES];
    byte[] digest = new byte[DIGEST_BYTES];
    RANDOM.nextBytes(salt);
    RANDOM.nextBytes(digest);
    return new PasswordHash(new Parts(MEMORY, PASSES, LANES, salt, digest).text());
  }

  /// Whether a password is the one.
  public boolean matches(String password) {
    Parts parts = Parts.of(text);
    return MessageDigest.isEqual(parts.digest(), parts.digestOf(password));
  }

  /// Does not show the hash: it belongs in its file only.
  @Override
  public String toString() {
    return "PasswordHash";
  }

  /// What the string is made of.
  private record Parts(int memory, int passes, int lanes, byte[] salt, byte[] digest) {
    static Parts of(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new IllegalArgumentException("the password's hash is no string of Argon2id");
      }
      int memory = Integer.parseInt(form.group(1));
      int passes = Integer.parseInt(form.group(2));
      int lanes = Integer.parseInt(form.group(3));
      if (memory < MEMORY || passes < PASSES || lanes < LANES) {
        throw new IllegalArgumentException("the password's hash is too cheap to guess");
      }
      if (memory > MOST_MEMORY || passes > MOST_PASSES || lanes > MOST_LANES) {
        throw new IllegalArgumentException("the password's hash is too dear to check");
      }
      Base64.Decoder decoder = Base64.getDecoder();
      return new Parts(
          memory, passes, lanes, decoder.decode(form.group(4)), decoder.decode(form.group(5)));
    }

    Parts with(byte[] made) {
      return new Parts(memory, passes, lanes, salt, made);
    }

    /// One password typed on two machines may differ in how accents are encoded.
    byte[] digestOf(String password) {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memory)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .build());
      byte[] words =
          Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
      byte[] made = new byte[digest.length];
      generator.generateBytes(words, made);
      Arrays.fill(words, (byte) 0);
      return made;
    }

    String text() {
      Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
      return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
          .formatted(
              memory, passes, lanes, encoder.encodeToString(salt), encoder.encodeToString(digest));
    }
  }
}
