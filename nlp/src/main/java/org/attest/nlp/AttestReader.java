package org.attest.nlp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.attest.core.data.DataException;
import org.attest.core.reading.Reader;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.attest.nlp.data.DataFiles;
import org.attest.nlp.model.ModelFiles;
import org.attest.nlp.model.ReaderModel;
import org.attest.nlp.place.LoadedPlaces;
import org.attest.nlp.structure.StructureReader;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.text.SentenceReader;
import org.attest.nlp.text.Word;
import org.jspecify.annotations.Nullable;

/// The reader on the model and data that ship with Attest. Opening it is cheap: model and data are
/// loaded when the first report is read. Safe for use by many threads.
///
/// ```java
/// try (AttestReader reader = AttestReader.open()) {
///   Reading reading = reader.read(report);
/// }
/// ```
///
/// Another model is used when the system property `attest.model` names its folder; it becomes
/// part of the [#version()].
public final class AttestReader implements Reader, AutoCloseable {
  private final ModelFiles files;
  private final int threads;
  private final Optional<LoadedPlaces> places;
  private final String version;
  private final Object loading = new Object();
  private volatile @Nullable Loaded loaded;

  private AttestReader(ModelFiles files, int threads, Optional<LoadedPlaces> places) {
    this.files = files;
    this.threads = threads;
    this.places = places;
    this.version =
        ReaderModel.version(files)
            + "+"
            + DataFiles.digest("org/attest/nlp", "org/attest/nlp/model")
            + places.map(loaded -> "+" + loaded.version()).orElse("");
  }

  /// A reader that spends one thread on each report.
  ///
  /// @throws org.attest.core.data.DataException if the model is missing
  public static AttestReader open() {
    return open(1);
  }

  /// A reader that may spend several threads on each report; worth it only where few reports
  /// are read at the same time.
  public static AttestReader open(int threadsPerReport) {
    return new AttestReader(ModelFiles.chosen(), threadsPerReport, Optional.empty());
  }

  /// A reader that spends one thread on each report, and knows the places that the user has
  /// loaded into a workspace, if there are any, beside those that ship with Attest.
  ///
  /// @throws org.attest.core.data.DataException if the model is missing
  /// @throws org.attest.nlp.place.GazetteerException if the user's places cannot be used
  public static AttestReader open(Path workspace) {
    return new AttestReader(ModelFiles.chosen(), 1, LoadedPlaces.open(workspace));
  }

  /// Version and digest of the model and digest of the data, `reader-1.e634ad97+3f2a90c1`; with
  /// places of the user's also their digest, `reader-1.e634ad97+3f2a90c1+5bd0c7f2`.
  @Override
  public String version() {
    return version;
  }

  @Override
  public Reading read(Report report) {
    return read(parse(report));
  }

  /// Reads a report that is parsed already by [#parse(Report)].
  public Reading read(ParsedReport parsed) {
    return loaded().finders().read(parsed, version);
  }

  /// Whether the model marks statements, events and roles beside grammar, as the one that ships
  /// does.
  public boolean hasMarks() {
    return loaded().model().hasMarks();
  }

  /// Structure and grammar of a report, which all later steps start from.
  public ParsedReport parse(Report report) {
    return loaded().parser().parse(report);
  }

  /// The sentences of a text that has no structure of a report, such as one paragraph.
  public List<ParsedSentence> parse(SourceText text) {
    return loaded().parser().parse(text);
  }

  /// The grammar of words that are cut already, sentence by sentence; no sentence is empty.
  public List<ParsedSentence> parse(List<List<Word>> sentences) {
    return loaded().parser().parse(sentences);
  }

  private Loaded loaded() {
    Loaded ready = loaded;
    if (ready != null) {
      return ready;
    }
    synchronized (loading) {
      ready = loaded;
      if (ready == null) {
        ready = Loaded.load(files, threads, places);
        loaded = ready;
      }
      return ready;
    }
  }

  /// Gives the model's memory back. To be called when nothing is being read any more.
  @Override
  public void close() {
    synchronized (loading) {
      Loaded ready = loaded;
      loaded = null;
      if (ready != null) {
        ready.model().close();
      }
    }
  }

  /// What it takes to read.
  private record Loaded(ReaderModel model, Parser parser, Finders finders) {
    /// Loads model and data at the same time: a single report waits for nothing else.
    static Loaded load(ModelFiles files, int threads, Optional<LoadedPlaces> places) {
      var finders = CompletableFuture.supplyAsync(() -> Finders.load(places));
      var sentences = CompletableFuture.supplyAsync(SentenceReader::load);
      ReaderModel model = ReaderModel.load(files, threads);
      try {
        var parser = new Parser(StructureReader.load(), sentences.join(), model);
        return new Loaded(model, parser, finders.join());
      } catch (CompletionException e) {
        model.close();
        throw e.getCause() instanceof DataException wrong ? wrong : e;
      }
    }
  }
}
