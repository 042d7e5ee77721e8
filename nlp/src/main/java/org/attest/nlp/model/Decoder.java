package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.List;

/// From the model's scores to analyses of words.
final class Decoder {
  private final Labels labels;
  private final NameDecoder names;
  private final LemmaDecoder lemmas;

  Decoder(Labels labels, WordPieces vocabulary) {
    this.labels = labels;
    this.names = new NameDecoder(labels.names());
    this.lemmas = new LemmaDecoder(labels.lemmas(), vocabulary);
  }

  /// The analyses of the words of one unit of a batch. Heads are positions in the unit.
  ///
  /// @param words of the unit
  /// @param row of the unit in the batch
  /// @param width most words of a unit of the batch
  List<Analysis> decode(Scores scores, List<String> words, int row, int width) {
    int count = words.size();
    int first = row * width;
    int[] heads = TreeDecoder.heads(scores.arcs(), first * (width + 1), width + 1, count);
    int[] tags = names.tags(scores.names(), first * labels.names().size(), count);
    List<Analysis> analyses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int word = first + i;
      int deprels = (word * (width + 1) + heads[i]) * labels.deprels().size();
      String upos = labels.upos().get(best(scores.upos(), word, labels.upos()));
      analyses.add(
          new Analysis(
              lemmas.lemma(scores.lemma(), word * labels.lemmas().size(), words.get(i), upos),
              upos,
              labels.xpos().get(best(scores.xpos(), word, labels.xpos())),
              heads[i] - 1,
              deprel(scores.deprel(), deprels, heads[i] == 0),
              labels.names().get(tags[i])));
    }
    return analyses;
  }

  private String deprel(float[] scores, int from, boolean root) {
    if (root) {
      return "root";
    }
    int best = -1;
    for (int i = 0; i < labels.deprels().size(); i++) {
      boolean better = best < 0 || scores[from + i] > scores[from + best];
      if (better && !labels.deprels().get(i).equals("root")) {
        best = i;
      }
    }
    return labels.deprels().get(best);
  }

  private static int best(float[] scores, int word, List<?> classes) {
    int from = word * classes.size();
    int best = 0;
    for (int i = 1; i < classes.size(); i++) {
      if (scores[from + i] > scores[from + best]) {
        best = i;
      }
    }
    return best;
  }
}
