package org.attest.nlp.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.attest.core.data.DataException;
import org.attest.core.report.Sha256;

/// Where a model lies: `reader.onnx`, `labels.json`, `tokenizer.json` and `model.json`, either
/// in the resources that ship with Attest or in a folder of the user's choice.
public final class ModelFiles {
  /// System property that names the folder of another model than the one that ships with Attest.
  public static final String PROPERTY = "attest.model";

  private static final String RESOURCES = "org/attest/nlp/model/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<Path> folder;

  private ModelFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /// The model of the folder that the system property `attest.model` names, else the one that ships
  /// with Attest.
  public static ModelFiles chosen() {
    String folder = System.getProperty(PROPERTY, "");
    return folder.isBlank() ? new ModelFiles(Optional.empty()) : in(Path.of(folder));
  }

  /// The model of a folder.
  public static ModelFiles in(Path folder) {
    return new ModelFiles(Optional.of(folder));
  }

  /// Name of the model's version with the start of its digest, for example `reader-1.e634ad97`.
  String version() {
    JsonNode about = json("model.json");
    return text(about, "version") + "." + text(about, "sha256").substring(0, 8);
  }

  /// The graph, once its SHA-256 is found to be the one that `model.json` states.
  ///
  /// @throws DataException if the file is missing or damaged
  byte[] graph() {
    String stated = text(json("model.json"), "sha256");
    byte[] graph = bytes("reader.onnx");
    String actual = Sha256.of(graph);
    if (!actual.equals(stated)) {
      throw new DataException(
          where("reader.onnx")
              + " is damaged or of another version: its SHA-256 is "
              + actual
              + ", but model.json states "
              + stated
              + ". Install the model again.");
    }
    return graph;
  }

  JsonNode json(String name) {
    try {
      return JSON.readTree(bytes(name));
    } catch (IOException e) {
      throw new DataException(where(name) + " is no JSON: " + e.getMessage(), e);
    }
  }

  byte[] bytes(String name) {
    try {
      if (folder.isPresent()) {
        return Files.readAllBytes(folder.get().resolve(name));
      }
      try (InputStream stream =
          ModelFiles.class.getClassLoader().getResourceAsStream(RESOURCES + name)) {
        if (stream == null) {
          throw new DataException(
              where(name) + " is missing. Name the folder of a model with -D" + PROPERTY + "=...");
        }
        return stream.readAllBytes();
      }
    } catch (IOException e) {
      throw new DataException("cannot read " + where(name) + ": " + e, e);
    }
  }

  private String where(String name) {
    return folder.map(path -> path.resolve(name).toString()).orElse(RESOURCES + name);
  }

  private String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new DataException(where("model.json") + " has no " + field);
    }
    return value.textValue();
  }
}
