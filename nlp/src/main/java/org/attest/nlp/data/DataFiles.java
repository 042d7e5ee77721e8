package org.attest.nlp.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The digest over the reader's data files: two readers with the same digest use the same
/// vocabulary and patterns.
public final class DataFiles {
  private DataFiles() {}

  /// Eight hexadecimal digits over the path and content of every file below a folder of the class
  /// path. Class files and those below `except` are left out.
  ///
  /// @param folder for example `org/attest/nlp`
  /// @param except a folder below it, for example `org/attest/nlp/model`
  public static String digest(String folder, String except) {
    String self = DataFiles.class.getName().replace('.', '/') + ".class";
    URL location = DataFiles.class.getClassLoader().getResource(self);
    if (location == null) {
      throw new DataException("cannot find where the reader's data files lie");
    }
    try {
      if (location.openConnection() instanceof JarURLConnection jar) {
        Path archive = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(archive)) {
          return digest(files.getPath("/"), folder, except);
        }
      }
      Path root = Path.of(location.toURI());
      for (int depth = Path.of(self).getNameCount(); depth > 0 && root != null; depth--) {
        root = root.getParent();
      }
      if (root == null) {
        throw new DataException("cannot find the root of " + location);
      }
      return digest(root, folder, except);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data files below " + folder, e);
    } catch (URISyntaxException e) {
      throw new DataException("cannot read the data files below " + folder, e);
    }
  }

  private static String digest(Path root, String folder, String except) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (Files.isRegularFile(file)
            && !name.endsWith(".class")
            && !name.startsWith(except + "/")) {
          names.add(name);
        }
      }
    }
    Collections.sort(names);
    MessageDigest digest = sha256();
    for (String name : names) {
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(sha256().digest(Files.readAllBytes(root.resolve(name))));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 4);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
