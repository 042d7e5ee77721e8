package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.List;

/// What the model sees of a sentence, or of a part of one that is too long for it.
///
/// @param sentence position of the sentence in the request
/// @param firstWord position of the first word in that sentence
/// @param pieces vocabulary numbers with the marks for start and end
/// @param casings the [Casing] of each piece's word
/// @param starts position of each word's first piece
record Unit(int sentence, int firstWord, int[] pieces, int[] casings, int[] starts) {
  /// Pieces that the model has positions for, without the marks for start and end.
  static final int MOST_PIECES = 510;

  int length() {
    return pieces.length;
  }

  int words() {
    return starts.length;
  }

  /// Cuts a sentence into as few units as fit the model, one as a rule.
  static List<Unit> of(int sentence, List<String> words, WordPieces wordPieces) {
    List<Unit> units = new ArrayList<>(1);
    List<int[]> open = new ArrayList<>(words.size());
    int firstWord = 0;
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      int[] pieces = wordPieces.of(words.get(i));
      if (size + pieces.length > MOST_PIECES) {
        units.add(of(sentence, firstWord, words, open, size));
        open.clear();
        firstWord = i;
        size = 0;
      }
      open.add(pieces);
      size += pieces.length;
    }
    units.add(of(sentence, firstWord, words, open, size));
    return units;
  }

  private static Unit of(
      int sentence, int firstWord, List<String> words, List<int[]> open, int size) {
    int[] pieces = new int[size + 2];
    int[] casings = new int[size + 2];
    int[] starts = new int[open.size()];
    pieces[0] = WordPieces.START;
    int at = 1;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      int casing = Casing.of(words.get(firstWord + i));
      for (int piece : open.get(i)) {
        pieces[at] = piece;
        casings[at++] = casing;
      }
    }
    pieces[at] = WordPieces.END;
    return new Unit(sentence, firstWord, pieces, casings, starts);
  }
}
