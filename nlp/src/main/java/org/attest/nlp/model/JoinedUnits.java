package org.attest.nlp.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attest.nlp.syntax.Marks;

/// Puts the units of each sentence together again. A sentence that was too long for the model
/// gets one tree all the same: the root of each later unit hangs on the root of the first one
/// as `parataxis`.
final class JoinedUnits {
  private final List<TreeMap<Integer, SentenceAnalysis>> parts;

  JoinedUnits(int sentences) {
    parts = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      parts.add(new TreeMap<>());
    }
  }

  void add(Unit unit, SentenceAnalysis analysis) {
    parts.get(unit.sentence()).put(unit.firstWord(), analysis);
  }

  List<SentenceAnalysis> sentences() {
    List<SentenceAnalysis> sentences = new ArrayList<>(parts.size());
    for (TreeMap<Integer, SentenceAnalysis> units : parts) {
      sentences.add(units.size() == 1 ? units.firstEntry().getValue() : joined(units));
    }
    return sentences;
  }

  private static SentenceAnalysis joined(TreeMap<Integer, SentenceAnalysis> units) {
    List<Analysis> whole = new ArrayList<>();
    List<Marks> marks = new ArrayList<>();
    int firstRoot = root(units.firstEntry().getValue().words());
    units.forEach(
        (firstWord, unit) -> {
          marks.add(unit.marks());
          for (Analysis word : unit.words()) {
            boolean laterRoot = word.head() < 0 && firstWord > 0;
            int head = word.head() < 0 ? word.head() : word.head() + firstWord;
            whole.add(
                new Analysis(
                    word.lemma(),
                    word.upos(),
                    word.xpos(),
                    laterRoot ? firstRoot : head,
                    laterRoot ? "parataxis" : word.deprel(),
                    word.nameTag()));
          }
        });
    return new SentenceAnalysis(whole, Marks.joined(marks));
  }

  private static int root(List<Analysis> analyses) {
    for (int i = 0; i < analyses.size(); i++) {
      if (analyses.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalStateException("a tree has a root");
  }
}
