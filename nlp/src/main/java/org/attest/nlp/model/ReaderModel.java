package org.attest.nlp.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataException;

/// The model, loaded once and safe for use by many threads. Sentences of one call go through it in
/// batches; what it says of them depends on that call alone.
public final class ReaderModel implements AutoCloseable {
  private final String version;
  private final WordPieces wordPieces;
  private final Decoder decoder;

  /// Whether it has the heads for what is marked beside grammar.
  private final boolean marks;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private ReaderModel(
      String version,
      WordPieces wordPieces,
      Decoder decoder,
      boolean marks,
      OrtEnvironment environment,
      OrtSession session) {
    this.version = version;
    this.wordPieces = wordPieces;
    this.decoder = decoder;
    this.marks = marks;
    this.environment = environment;
    this.session = session;
  }

  /// Loads a model.
  ///
  /// @param threads how many threads one call may use; 1 is best when many reports are read at once
  /// @throws DataException if a file is missing, damaged or of a wrong kind
  public static ReaderModel load(ModelFiles files, int threads) {
    Labels labels = Labels.of(files.json("labels.json"));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      // Memory goes back after each batch instead of growing to the largest batch ever seen.
      options.setCPUArenaAllocator(false);
      options.setMemoryPatternOptimization(false);
      OrtSession session = environment.createSession(files.graph(), options);
      WordPieces wordPieces = WordPieces.load(files.bytes("tokenizer.json"));
      var decoder = new Decoder(labels, wordPieces);
      return new ReaderModel(
          files.version(), wordPieces, decoder, labels.marks().isPresent(), environment, session);
    } catch (OrtException e) {
      throw new DataException("the model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /// The version of a model without loading its graph, for example `reader-1.e634ad97`.
  public static String version(ModelFiles files) {
    return files.version();
  }

  /// The version of this model, for example `reader-1.e634ad97`.
  public String version() {
    return version;
  }

  /// Whether it marks anything beside grammar; if not, the marks of all sentences say nothing.
  public boolean hasMarks() {
    return marks;
  }

  /// Analyses sentences of any length.
  ///
  /// @param sentences the words of each sentence; none is empty
  public List<SentenceAnalysis> analyse(List<List<String>> sentences) {
    List<Unit> units = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      units.addAll(Unit.of(i, sentences.get(i), wordPieces));
    }
    var joined = new JoinedUnits(sentences.size());
    for (Batch batch : Batch.of(units)) {
      Scores scores = run(batch);
      for (int row = 0; row < batch.size(); row++) {
        Unit unit = batch.units().get(row);
        List<String> words =
            sentences
                .get(unit.sentence())
                .subList(unit.firstWord(), unit.firstWord() + unit.words());
        joined.add(unit, decoder.decode(scores, words, row, batch.words()));
      }
    }
    return joined.sentences();
  }

  private Scores run(Batch batch) {
    long[] byPiece = {batch.size(), batch.pieces()};
    long[] byWord = {batch.size(), batch.words()};
    try (OnnxTensor ids = tensor(batch.ids(), byPiece);
        OnnxTensor mask = tensor(batch.mask(), byPiece);
        OnnxTensor casings = tensor(batch.casings(), byPiece);
        OnnxTensor starts = tensor(batch.starts(), byWord);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", ids,
                    "attention_mask", mask,
                    "case_ids", casings,
                    "word_starts", starts))) {
      return new Scores(
          floats(result, "upos"),
          floats(result, "xpos"),
          floats(result, "lemma"),
          floats(result, "arc"),
          floats(result, "deprel"),
          floats(result, "names"),
          marks ? Optional.of(marks(result)) : Optional.empty());
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the model failed on " + batch.size() + " sentences of " + batch.pieces() + " pieces", e);
    }
  }

  private static MarkScores marks(OrtSession.Result result) {
    return new MarkScores(
        floats(result, "attribution"),
        floats(result, "event"),
        floats(result, "realis"),
        floats(result, "factuality"),
        floats(result, "roles"),
        floats(result, "fillers"));
  }

  private OnnxTensor tensor(LongBuffer values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, values, shape);
  }

  private static float[] floats(OrtSession.Result result, String output) {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(output)
                .orElseThrow(() -> new DataException("the model has no output " + output));
    FloatBuffer values = tensor.getFloatBuffer();
    return values.array();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed", e);
    } finally {
      wordPieces.close();
    }
  }
}
