package org.attest.nlp.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.attest.core.report.Sha256;
import org.attest.nlp.data.DataFiles;
import org.attest.nlp.geonames.GeoNamesException;
import org.attest.nlp.geonames.GeoNamesFile;
import org.attest.nlp.geonames.Survey;
import org.attest.nlp.place.GazetteerException.Kind;

/// Loads a GeoNames table into a workspace, where it becomes the user's gazetteer. Memory does
/// not grow with the table. What a run has done that is stopped or killed is not done again,
/// and the gazetteer in use stays in use until the new one is complete.
///
/// ```java
/// try (GeoNamesFile file = GeoNamesFile.open(path)) {
///   Optional<GazetteerLoad.Result> result = new GazetteerLoad(workspace, file, watcher).run();
/// }
/// ```
///
/// It goes over the table twice: a quick look tells whether it is one and which it is, so that
/// nothing wrong is begun and the right thing is gone on with. Then the names are put in order.
public final class GazetteerLoad {
  /// What it does, one after the other.
  public enum Stage {
    /// Looking over the table.
    LOOK,
    /// Taking its rows.
    ROWS,
    /// Putting the names in order.
    NAMES
  }

  /// Is told how it goes, often.
  public interface Watcher {
    /// Takes how far a stage is.
    ///
    /// @param done bytes of the stage
    /// @param total bytes of the stage, as far as is known
    /// @param rows rows or names done so far
    /// @param bad bad rows so far
    void at(Stage stage, long done, long total, long rows, long bad);
  }

  /// What came of it.
  ///
  /// @param fresh false if just this table was loaded already, so that there was nothing to do
  /// @param goneOnAt how many rows an earlier run had done; 0 if it began with the first
  /// @param firstBad the first bad rows, in file order
  public record Result(
      LoadedGazetteer gazetteer, boolean fresh, long goneOnAt, List<BadRow> firstBad) {}

  private final Path workspace;
  private final GeoNamesFile file;
  private final Watcher watcher;
  private final CountDownLatch settled = new CountDownLatch(1);
  private volatile boolean stopped;

  public GazetteerLoad(Path workspace, GeoNamesFile file, Watcher watcher) {
    this.workspace = workspace;
    this.file = file;
    this.watcher = watcher;
  }

  /// Whether a load into a workspace was begun and is not finished; it may be running.
  public static boolean isUnfinished(Path workspace) {
    return LoadFolder.isBegun(workspace);
  }

  /// Removes what a user has loaded into a workspace, and what is left of an unfinished load;
  /// the places that ship with Attest stay.
  ///
  /// @return whether there was anything
  /// @throws GazetteerException if another process is loading places
  public static boolean remove(Path workspace) throws IOException {
    Path file = LoadedGazetteer.file(workspace);
    if (!Files.exists(file) && !LoadFolder.isBegun(workspace)) {
      return false;
    }
    try (LoadFolder folder = LoadFolder.take(workspace)) {
      folder.remove();
    }
    Files.deleteIfExists(file);
    return true;
  }

  /// Asks it to end early, and waits until what it has is on disk.
  ///
  /// @return whether that came to an end within ten seconds; if not, some rows are taken again
  public boolean stop() {
    stopped = true;
    try {
      return settled.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Whether it was asked to end early.
  public boolean wasStopped() {
    return stopped;
  }

  /// Loads the table; to be called once.
  ///
  /// @return absent if it was stopped
  /// @throws GeoNamesException if the file is no such table, or damaged
  /// @throws GazetteerException if the gazetteer cannot be written, or another process is at it
  public Optional<Result> run() throws IOException {
    try (LoadFolder folder = LoadFolder.take(workspace)) {
      try {
        return run(folder);
      } catch (IOException e) {
        if (folder.isDiskFull()) {
          throw new GazetteerException(
              Kind.NOT_WRITABLE,
              "the disk is full: make room and run the same command again, it goes on where it"
                  + " was; the places loaded before stay in use",
              e);
        }
        throw e;
      }
    } finally {
      settled.countDown();
    }
  }

  private Optional<Result> run(LoadFolder folder) throws IOException {
    Optional<Survey> looked =
        Survey.of(
            file,
            (bytes, rows) -> {
              watcher.at(Stage.LOOK, bytes, file.bytes(), rows, 0);
              return !stopped;
            });
    if (looked.isEmpty()) {
      return Optional.empty();
    }
    Survey survey = looked.get();
    String digest = digest(survey);
    Optional<LoadedGazetteer> inUse = inUse(digest);
    if (inUse.isPresent()) {
      return Optional.of(new Result(inUse.get(), false, 0, List.of()));
    }
    LoadState before = before(folder, digest, survey.bytes());
    LoadState state =
        new RowLoad(folder, Gazetteer.load().file(), survey, before)
            .load(
                file,
                (position, bad) -> {
                  watcher.at(Stage.ROWS, position.bytes(), survey.bytes(), position.rows(), bad);
                  return !stopped;
                });
    if (stopped) {
      return Optional.empty();
    }
    if (state.places() == 0) {
      folder.remove();
      throw nothingKept(state);
    }
    Optional<LoadedGazetteer> made = merge(folder, digest, state);
    if (made.isPresent()) {
      folder.install();
    }
    return made.map(
        gazetteer -> new Result(gazetteer, true, before.position().rows(), state.firstBad()));
  }

  /// Names what will be made: it depends on the rows, and on the data and format by which it is
  /// made.
  private static String digest(Survey survey) {
    String rules = DataFiles.digest("org/attest/nlp/place", "org/attest/nlp/place/none");
    String whole = survey.digest() + "/" + rules + "/" + LoadedGazetteer.MAGIC;
    return Sha256.of(whole.getBytes(StandardCharsets.US_ASCII));
  }

  /// The gazetteer in use, if it is just what would be made.
  private Optional<LoadedGazetteer> inUse(String digest) {
    try {
      return LoadedGazetteer.find(workspace).filter(made -> made.digest().equals(digest));
    } catch (GazetteerException e) {
      // A damaged one is replaced.
      return Optional.empty();
    }
  }

  private static LoadState before(LoadFolder folder, String digest, long bytes) throws IOException {
    LoadState start = LoadState.start(digest, bytes);
    Optional<LoadState> before =
        folder.state().filter(state -> state.source().equals(start.source()));
    if (before.isEmpty()) {
      folder.begin();
    }
    return before.orElse(start);
  }

  private GeoNamesException nothingKept(LoadState state) {
    String first =
        state.firstBad().stream()
            .findFirst()
            .map(row -> "; line " + row.line() + " " + row.flaw())
            .orElse("");
    return new GeoNamesException(
        file.name()
            + " has no place of a kind that Attest keeps (settlements, waters, mountains, islands,"
            + " regions) in its "
            + state.position().rows()
            + " rows"
            + first);
  }

  private Optional<LoadedGazetteer> merge(LoadFolder folder, String digest, LoadState state)
      throws IOException {
    LoadedGazetteer head =
        new LoadedGazetteer(
            file.name(),
            digest,
            state.position().rows(),
            state.bad(),
            state.leftOut(),
            state.known(),
            state.places(),
            0,
            0,
            state.textBytes(),
            0);
    long total = folder.nameBytes(state.runs());
    return new NameMerge(folder)
        .write(
            state,
            head,
            (names, bytes) -> {
              watcher.at(Stage.NAMES, bytes, total, names, state.bad());
              return !stopped;
            });
  }
}
