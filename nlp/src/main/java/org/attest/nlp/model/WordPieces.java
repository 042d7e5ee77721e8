package org.attest.nlp.model;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attest.core.data.DataException;

/// Cuts single words into the pieces of the model's vocabulary. Remembers words, since text repeats
/// them and a call into the library costs more than the rest of the preparation.
final class WordPieces implements AutoCloseable {
  static final int START = 101;
  static final int END = 102;
  private static final int UNKNOWN = 100;

  /// No word has more pieces; the rest of a longer one is not looked at.
  private static final int MOST_PIECES = 12;

  private static final int MOST_REMEMBERED = 60_000;

  private final HuggingFaceTokenizer tokenizer;
  private final Map<String, int[]> seen = new ConcurrentHashMap<>();

  private WordPieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  static WordPieces load(byte[] tokenizerJson) {
    try {
      // Without these the library cuts at 128 pieces and looks for a configuration on the network.
      Map<String, String> options =
          Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "false");
      return new WordPieces(
          HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(tokenizerJson), options));
    } catch (IOException e) {
      throw new DataException("tokenizer.json cannot be read: " + e.getMessage(), e);
    }
  }

  /// Vocabulary numbers of a word's pieces; at least one.
  int[] of(String word) {
    int[] known = seen.get(word);
    if (known != null) {
      return known;
    }
    int[] pieces = cut(word);
    if (seen.size() < MOST_REMEMBERED) {
      seen.put(word, pieces);
    }
    return pieces;
  }

  /// Whether a word is in the vocabulary, not put together from pieces.
  boolean isWhole(String word) {
    int[] pieces = of(word);
    return pieces.length == 1 && pieces[0] != UNKNOWN;
  }

  private int[] cut(String word) {
    long[] ids = tokenizer.encode(wellFormed(word), false, false).getIds();
    if (ids.length == 0) {
      return new int[] {UNKNOWN};
    }
    int[] pieces = new int[Math.min(ids.length, MOST_PIECES)];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] = (int) ids[i];
    }
    return pieces;
  }

  /// Halves of surrogate pairs cannot be written as UTF-8, which the library asks for.
  private static String wellFormed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isSurrogate(word.charAt(i))) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      }
    }
    return word;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
