package org.attest.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportFileTest {
  @TempDir Path folder;

  @Test
  void replacesTheFileAsAWhole() throws IOException {
    Path file = folder.resolve("events.csv");
    Files.writeString(file, "old");
    ExportFile.write(file, stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)));
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
  }

  @Test
  void failedExportLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("events.csv");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                ExportFile.write(
                    file,
                    stream -> {
                      stream.write(1);
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void othersMayReadTheFileAsAnyOther() throws IOException {
    Path file = folder.resolve("events.csv");
    Path plain = Files.writeString(folder.resolve("plain"), "");
    ExportFile.write(file, stream -> stream.write(1));
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(Files.getPosixFilePermissions(plain));
    }
  }

  @Test
  void errorsNameWhatTheUserNamed() {
    assertThatThrownBy(() -> ExportFile.write(folder, stream -> {}))
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> ExportFile.write(folder.resolve("no/events.csv"), stream -> {}))
        .hasMessageEndingWith("no");
  }
}
