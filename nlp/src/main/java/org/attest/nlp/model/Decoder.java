package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.nlp.syntax.Marks;

/// From the model's scores to analyses of words.
final class Decoder {
  private final Labels labels;
  private final SpanDecoder names;
  private final Optional<MarkDecoder> marks;
  private final LemmaDecoder lemmas;

  Decoder(Labels labels, WordPieces vocabulary) {
    this.labels = labels;
    this.names = new SpanDecoder(labels.names());
    this.marks = labels.marks().map(MarkDecoder::new);
    this.lemmas = new LemmaDecoder(labels.lemmas(), vocabulary);
  }

  /// The analyses of the words of one unit of a batch. Heads are positions in the unit.
  ///
  /// @param words of the unit
  /// @param row of the unit in the batch
  /// @param width most words of a unit of the batch
  SentenceAnalysis decode(Scores scores, List<String> words, int row, int width) {
    int count = words.size();
    int first = row * width;
    int[] heads = TreeDecoder.heads(scores.arcs(), first * (width + 1), width + 1, count);
    List<String> tags = names.tags(scores.names(), first, count);
    List<Analysis> analyses = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int word = first + i;
      int deprels = (word * (width + 1) + heads[i]) * labels.deprels().size();
      String upos = labels.upos().get(best(scores.upos(), word, labels.upos()));
      String xpos = labels.xpos().get(best(scores.xpos(), word, labels.xpos()));
      analyses.add(
          new Analysis(
              lemmas.lemma(scores.lemma(), word * labels.lemmas().size(), words.get(i), upos, xpos),
              upos,
              xpos,
              heads[i] - 1,
              deprel(scores.deprel(), deprels, heads[i] == 0),
              tags.get(i)));
    }
    return new SentenceAnalysis(analyses, marks(scores, first, count, width));
  }

  private Marks marks(Scores scores, int first, int count, int width) {
    return marks.isPresent() && scores.marks().isPresent()
        ? marks.get().decode(scores.marks().get(), first, count, width)
        : Marks.none(count);
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

  static int best(float[] scores, int word, List<?> classes) {
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
