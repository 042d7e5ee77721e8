package org.attest.nlp.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.attest.core.data.DataException;
import org.attest.core.report.Sha256;

/// The digest over the reader's data files: two readers with the same digest use the same
/// vocabulary and patterns.
public final class DataFiles {
  private DataFiles() {}

  /// Eight hexadecimal digits over the path and content of every file below a folder of the class
  /// path. Class files and those below `except` are left out.
  ///
  /// Of the contents the CRC-32 is taken, because a jar knows it of its files: the digest is needed
  /// at every start, and to read all files would take longer than the rest of it.
  ///
  /// @param folder for example `org/attest/nlp`
  /// @param except a folder below it, for example `org/attest/nlp/model`
  public static String digest(String folder, String except) {
    String self = DataFiles.class.getName().replace('.', '/') + ".class";
    URL location = DataFiles.class.getClassLoader().getResource(self);
    if (location == null) {
      throw new DataException("cannot find where the reader's data files lie");
    }
    SortedMap<String, Long> sums;
    try {
      sums =
          location.openConnection() instanceof JarURLConnection jar
              ? sumsOfJar(Path.of(jar.getJarFileURL().toURI()))
              : sumsOfFolder(
                  above(Path.of(location.toURI()), Path.of(self).getNameCount()), folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data files below " + folder, e);
    } catch (URISyntaxException e) {
      throw new DataException("cannot read the data files below " + folder, e);
    }
    MessageDigest digest = Sha256.begin();
    for (Map.Entry<String, Long> file : sums.entrySet()) {
      String name = file.getKey();
      if (name.startsWith(folder + "/")
          && !name.startsWith(except + "/")
          && !name.endsWith(".class")) {
        digest.update((name + "\t" + file.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 4);
  }

  private static Path above(Path file, int levels) {
    Path at = file;
    for (int i = 0; i < levels; i++) {
      Path parent = at.getParent();
      if (parent == null) {
        throw new DataException("cannot find the root of " + file);
      }
      at = parent;
    }
    return at;
  }

  private static SortedMap<String, Long> sumsOfJar(Path archive) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (JarFile jar = new JarFile(archive.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (!entry.isDirectory()) {
          sums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return sums;
  }

  private static SortedMap<String, Long> sumsOfFolder(Path root, String folder) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.isRegularFile(file)) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          sums.put(root.relativize(file).toString().replace('\\', '/'), sum.getValue());
        }
      }
    }
    return sums;
  }
}
