package org.attest.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sample reports that come with Attest. Most are about an invented country, which is on no
/// map, and some about towns that are. What they tell is invented.
public final class Samples {
  private Samples() {}

  /// Writes the samples to a folder, which is made if it is not there.
  ///
  /// @return the files
  public static List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (String name : names()) {
      files.add(Files.write(folder.resolve(name), bytes(name)));
    }
    return files;
  }

  /// The samples are listed in a file of their own, because a jar cannot be asked for its entries.
  private static List<String> names() throws IOException {
    return new String(bytes("index"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = Samples.class.getResourceAsStream("/org/attest/cli/demo/" + name)) {
      if (stream == null) {
        throw new IOException("the sample " + name + " is missing from this copy of Attest");
      }
      return stream.readAllBytes();
    }
  }
}
