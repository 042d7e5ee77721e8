package org.attest.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds the report files below paths and turns them into reports.
///
/// ```java
/// for (Intake.Source source : Intake.sources(List.of(Path.of("reports")))) {
///   Intake.read(source, result -> ...);
/// }
/// ```
public final class Intake {
  private static final List<ReportFormat> FORMATS =
      List.of(new TextFormat(), new HtmlFormat(), new JsonLinesFormat());

  private Intake() {}

  /// A file to read.
  ///
  /// @param bytes its size, the measure of progress
  public record Source(Path file, long bytes) {}

  /// The files named, and below each folder named those of a known format, in path order.
  /// Hidden files and links are passed over in folders: only what a person put there is read.
  ///
  /// @throws NoSuchFileException if a path does not exist
  public static List<Source> sources(Collection<Path> paths) throws IOException {
    List<Source> found = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        List<Source> below = new ArrayList<>();
        Files.walkFileTree(path, new ReportFiles(path, below));
        below.sort((a, b) -> a.file().compareTo(b.file()));
        found.addAll(below);
      } else if (Files.exists(path)) {
        found.add(new Source(path, Files.size(path)));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return found;
  }

  /// Hands every input of one file to `sink`, in file order. Whatever is wrong with the file
  /// comes out as [IntakeResult.Refused].
  public static void read(Source source, Consumer<IntakeResult> sink) {
    String input = source.file().toString();
    if (!Files.isRegularFile(source.file())) {
      // A pipe or a device may never end.
      sink.accept(new IntakeResult.Refused(input, notAFile(source.file())));
      return;
    }
    for (ReportFormat format : FORMATS) {
      if (format.reads(extension(source.file()))) {
        try {
          format.read(source.file(), result -> sink.accept(Soundness.checked(result)));
        } catch (IOException e) {
          sink.accept(new IntakeResult.Refused(input, "cannot be read: " + reason(e)));
        }
        return;
      }
    }
    sink.accept(
        new IntakeResult.Refused(
            input, "is of a format that is not read yet: use .txt, .md, .html or .jsonl"));
  }

  private static String notAFile(Path path) {
    if (Files.isDirectory(path)) {
      return "is a folder that cannot be opened: check its permissions";
    }
    return Files.exists(path)
        ? "is no file but a pipe or device: save the text in a file"
        : "is not there any more";
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return String.valueOf(reason);
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static final class ReportFiles extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Source> found;

    ReportFiles(Path root, List<Source> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden =
          !directory.equals(root) && directory.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean known =
          FORMATS.stream().anyMatch(format -> format.reads(extension(file)))
              && !file.getFileName().toString().startsWith(".");
      if (attributes.isRegularFile() && known) {
        found.add(new Source(file, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
      // An unreadable folder or file is listed when it is read, not here.
      found.add(new Source(file, 0));
      return FileVisitResult.CONTINUE;
    }
  }
}
