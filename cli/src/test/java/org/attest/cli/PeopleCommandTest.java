package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may use the workbench, by the real command.
final class PeopleCommandTest {
  @TempDir Path folder;

  private Launched attest(String input, String... arguments)
      throws IOException, InterruptedException {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--workspace";
    all[arguments.length + 1] = folder.resolve("workspace").toString();
    Launched launched = Launched.run(folder, input, all);
    assertThat(launched.errors()).doesNotContain("\tat ");
    return launched;
  }

  @Test
  void peopleComeChangeAndGo() throws Exception {
    assertThat(attest("", "people", "list").out()).contains("nobody");
    Launched added = attest("rivers run slow\n", "people", "add", "Ann Ode", "--role", "admin");
    assertThat(added.exitCode()).isZero();
    assertThat(added.out()).contains("Ann Ode may sign in as admin").doesNotContain("rivers");
    assertThat(attest("bridges stand firm\n", "people", "add", "Bob").out()).contains("coder");
    String before = Files.readString(folder.resolve("workspace/people.tsv"));
    assertThat(before).contains("$argon2id$").doesNotContain("rivers");

    assertThat(attest("", "people", "role", "bob", "reader").out()).contains("Bob is reader");
    assertThat(attest("mountains do not move\n", "people", "password", "Bob").exitCode()).isZero();
    JsonNode people = new ObjectMapper().readTree(attest("", "people", "list", "--json").out());
    assertThat(people).hasSize(2);
    assertThat(people.path(1).path("name").asText()).isEqualTo("Bob");
    assertThat(people.path(1).path("role").asText()).isEqualTo("reader");
    assertThat(people.toString()).doesNotContain("argon2id");
    assertThat(Files.readAllLines(folder.resolve("workspace/people.tsv")).getLast())
        .startsWith("Bob\treader\t")
        .isNotEqualTo(before.lines().toList().getLast());

    assertThat(attest("", "people", "remove", "Bob").exitCode()).isZero();
    assertThat(attest("", "people", "list").out()).isEqualTo("admin   Ann Ode\n");
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    Launched weak = attest("short\n", "people", "add", "Ann");
    assertThat(weak.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(weak.errors()).contains("10 characters");
    assertThat(attest("", "people", "add", "Ann").errors()).contains("no password was given");
    assertThat(attest("rivers run slow\n", "people", "add", "-").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(attest("", "people", "remove", "Ann").exitCode()).isEqualTo(ExitCode.NO_INPUT);
    assertThat(folder.resolve("workspace/people.tsv")).doesNotExist();

    attest("rivers run slow\n", "people", "add", "Ann");
    assertThat(attest("rivers run slow\n", "people", "add", "ANN").errors()).contains("already");
    Files.writeString(folder.resolve("workspace/people.tsv"), "Ann\tboss\tnone\n");
    Launched damaged = attest("", "people", "list");
    assertThat(damaged.exitCode()).isEqualTo(ExitCode.DATA);
    assertThat(damaged.errors()).contains("people.tsv:1: 'boss' is no role");
  }
}
