package org.attest.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;

/// The project's own files and types, for checking what the pages say about them.
final class SourceTree {
  private static final Set<String> NOT_SOURCES =
      Set.of("target", ".git", ".venv", ".attest", "node_modules", "shared");

  private final Path root;
  private final Set<String> paths = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();

  private SourceTree(Path root) {
    this.root = root;
  }

  static SourceTree load() {
    SourceTree tree = new SourceTree(rootAbove(Path.of("").toAbsolutePath()));
    tree.walk();
    for (JavaClass type : Code.CLASSES) {
      tree.types.add(type.getSimpleName());
    }
    return tree;
  }

  private static Path rootAbove(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("ARCHITECTURE.md"))) {
        return at;
      }
    }
    throw new IllegalStateException("no ARCHITECTURE.md in " + folder + " or above it");
  }

  private void walk() {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes ignored) {
              if (NOT_SOURCES.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              add(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes ignored) {
              add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path path) {
    paths.add("/" + root.relativize(path).toString().replace('\\', '/'));
  }

  String page(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a type of this simple name exists, also among the tests; nested types of the code
  /// count by their own name.
  boolean hasType(String simpleName) {
    return types.contains(simpleName) || hasPath(simpleName + ".java");
  }

  /// Whether some file or folder has this path, or ends in it.
  boolean hasPath(String path) {
    String ending = "/" + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    return paths.stream().anyMatch(each -> each.endsWith(ending));
  }

  /// Paths below the root that end so, with `/` between folders.
  Set<String> pathsEndingIn(String... endings) {
    Set<String> found = new TreeSet<>();
    for (String path : paths) {
      for (String ending : endings) {
        if (path.endsWith(ending)) {
          found.add(path.substring(1));
        }
      }
    }
    return found;
  }
}
