package org.attest.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.core.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
  private static final String SHA256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void theGraphIsTheOneThatTheModelStates() throws IOException {
    write("abc", SHA256_OF_ABC);

    ModelFiles files = ModelFiles.in(folder);

    assertThat(files.graph()).asString().isEqualTo("abc");
    assertThat(files.version()).isEqualTo("reader-9.ba7816bf");
  }

  @Test
  void aDamagedGraphIsNotLoaded() throws IOException {
    write("abd", SHA256_OF_ABC);

    assertThatThrownBy(() -> ModelFiles.in(folder).graph())
        .isInstanceOf(DataException.class)
        .hasMessageContaining("reader.onnx")
        .hasMessageContaining("is damaged")
        .hasMessageContaining(SHA256_OF_ABC);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> ModelFiles.in(folder).graph())
        .isInstanceOf(DataException.class)
        .hasMessageContaining(folder.resolve("model.json").toString());
  }

  private void write(String graph, String sha256) throws IOException {
    Files.writeString(folder.resolve("reader.onnx"), graph);
    Files.writeString(
        folder.resolve("model.json"),
        "{\"version\": \"reader-9\", \"sha256\": \"" + sha256 + "\"}");
  }
}
