package org.attest.serve.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.attest.store.Workspace;

/// The workspaces that somebody worked in last, by their folders: one a line in a file of their
/// own. It only saves the way to them, so a file that cannot be read or written is as good as none.
public final class RecentWorkspaces {
  /// How many are remembered.
  private static final int MOST = 20;

  private final Path file;

  /// @param file it need not be there yet
  public RecentWorkspaces(Path file) {
    this.file = file;
  }

  /// Those that are still there, the last one first.
  public synchronized List<Path> all() {
    return remembered().stream().filter(Workspace::isAt).toList();
  }

  private List<Path> remembered() {
    List<Path> folders = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && folders.size() < MOST) {
          folders.add(Path.of(line));
        }
      }
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
    return folders;
  }

  /// Remembers that somebody works in a workspace now.
  public synchronized void note(Path workspace) {
    Path whole = workspace.toAbsolutePath().normalize();
    List<Path> folders = new ArrayList<>(List.of(whole));
    remembered().stream().filter(other -> !other.equals(whole)).forEach(folders::add);
    List<String> lines = folders.stream().limit(MOST).map(Path::toString).toList();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path written = file.resolveSibling(file.getFileName() + ".part");
      Files.write(written, lines, StandardCharsets.UTF_8);
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Nobody's work depends on it.
      return;
    }
  }
}
