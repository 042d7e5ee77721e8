package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PeopleFileTest {
  private static final PasswordHash HASH = PasswordHash.of("rivers run slow");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("people.tsv");
  }

  private static Person person(String name, Role role) {
    return new Person(name, role, HASH);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    PeopleFile file = new PeopleFile(folder);
    PeopleFile other = new PeopleFile(folder);
    assertThat(other.read().isEmpty()).isTrue();
    file.change(people -> people.with(person("Zoë Abara", Role.CODER)));
    file.change(people -> people.with(person("Ann", Role.ADMIN)));
    assertThat(other.read().all())
        .containsExactly(person("Ann", Role.ADMIN), person("Zoë Abara", Role.CODER));
    assertThat(other.read().hasAdmin()).isTrue();

    file.change(people -> people.changing(person("ann", Role.READER)));
    assertThat(other.read().named("ANN").orElseThrow().role()).isEqualTo(Role.READER);
    assertThat(other.read().hasAdmin()).isFalse();
    file.change(people -> people.without("zoe\u0308 abara"));
    assertThat(other.read().all()).hasSize(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("people.tsv", "people.tsv.lock");
    }
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.writeString(file(), "");
    new PeopleFile(folder).change(people -> people.with(person("Ann", Role.ADMIN)));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void nobodyIsThereTwiceOrMissing() {
    People people = People.NONE.with(person("Ann", Role.ADMIN));
    assertThatThrownBy(() -> people.with(person("ANN", Role.READER)))
        .hasMessageContaining("already");
    assertThatThrownBy(() -> people.without("Bob")).hasMessageContaining("no person 'Bob'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "#Ann", "-Ann", "Ann ", "A\tB", "A\nB", "A\u202eB", "A\u001bB", "a/b"})
  void suchNamesAreRefused(String name) {
    assertThatThrownBy(() -> person(name, Role.CODER)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann\tcoder",
        "Ann\tboss\tHASH",
        "Ann\tcoder\tsecret",
        "Bob\tcoder\tHASH",
        "\tcoder\tHASH"
      })
  void aDamagedLineIsNamed(String line) throws IOException {
    String good = "Bob\tadmin\t" + HASH.text();
    Files.writeString(
        file(), "# people\n" + good + "\n" + line.replace("HASH", HASH.text()) + "\n");
    PeopleFile people = new PeopleFile(folder);
    assertThatThrownBy(people::read)
        .isInstanceOf(GuardException.class)
        .hasMessageContaining("people.tsv:3: ")
        .hasMessageNotContaining("argon2id");
    assertThatThrownBy(() -> people.change(all -> all.without("Bob")))
        .isInstanceOf(GuardException.class);
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Files.write(file(), new byte[] {'A', (byte) 0xe9, '\t'});
    assertThatThrownBy(new PeopleFile(folder)::read).hasMessageContaining("UTF-8");
  }
}
