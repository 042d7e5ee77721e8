package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.bench.task.CorefDocument.GoldMention;

/// How well chains of mentions agree with the gold: F1 of MUC, B-cubed and CEAF-e and their mean,
/// as the CoNLL shared tasks count. Chains of one mention do not count. A found mention is a gold
/// one if it holds its head word; of several, the one it overlaps most.
///
/// @param conll mean of the three
public record CorefScore(double muc, double bCubed, double ceafE, double conll) {
  private static final JsonMapper JSON = new JsonMapper();

  /// Compares predictions with the entity layer of a CoNLL-U file.
  ///
  /// @throws IOException if a file cannot be read
  public static CorefScore of(Path gold, Path predictions) throws IOException {
    Map<String, JsonNode> found = new HashMap<>();
    for (String line : Files.readAllLines(predictions)) {
      JsonNode document = JSON.readTree(line);
      found.put(document.path("id").asText(), document.path("chains"));
    }
    Sums muc = new Sums();
    Sums bCubed = new Sums();
    Sums ceafE = new Sums();
    for (CorefDocument document : CorefDocument.read(ConllU.read(gold))) {
      List<Set<Integer>> right = chains(document);
      List<Set<Integer>> ours =
          chains(document, found.getOrDefault(document.id(), JSON.createArrayNode()));
      muc.addMuc(right, ours);
      bCubed.addBCubed(right, ours);
      ceafE.addCeafE(right, ours);
    }
    double mean = (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
    return new CorefScore(muc.f1(), bCubed.f1(), ceafE.f1(), mean);
  }

  /// Gold chains of mentions, by their positions in the document.
  private static List<Set<Integer>> chains(CorefDocument document) {
    Map<Integer, Set<Integer>> chains = new HashMap<>();
    for (int i = 0; i < document.mentions().size(); i++) {
      chains.computeIfAbsent(document.mentions().get(i).chain(), chain -> new HashSet<>()).add(i);
    }
    return several(chains.values());
  }

  /// Found chains; a mention that is none of the gold gets a number of its own.
  private static List<Set<Integer>> chains(CorefDocument document, JsonNode predicted) {
    Set<Integer> taken = new HashSet<>();
    List<Set<Integer>> chains = new ArrayList<>();
    int next = document.mentions().size();
    for (JsonNode chain : predicted) {
      Set<Integer> mentions = new HashSet<>();
      for (JsonNode mention : chain) {
        int start = mention.path("start").asInt();
        int end = mention.path("end").asInt();
        int best = -1;
        double most = 0;
        for (int i = 0; i < document.mentions().size(); i++) {
          GoldMention gold = document.mentions().get(i);
          boolean holds = start <= gold.head() && gold.head() < end;
          double both = Math.min(end, gold.end()) - Math.max(start, gold.start());
          double shared = both / (end - start + gold.end() - gold.start() - both);
          if (holds && shared > most && !taken.contains(i)) {
            most = shared;
            best = i;
          }
        }
        taken.add(best);
        mentions.add(best < 0 ? next++ : best);
      }
      chains.add(mentions);
    }
    return several(chains);
  }

  private static List<Set<Integer>> several(Collection<Set<Integer>> chains) {
    return chains.stream()
        .filter(chain -> chain.size() > 1)
        .sorted(
            Comparator.comparingInt(
                (Set<Integer> chain) -> chain.stream().min(Integer::compare).orElse(0)))
        .toList();
  }

  /// Numerators and denominators of precision and recall over all documents.
  static final class Sums {
    private double recalled;
    private double gold;
    private double precise;
    private double found;

    double f1() {
      double recall = gold == 0 ? 0 : recalled / gold;
      double precision = found == 0 ? 0 : precise / found;
      return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }

    /// Links that it takes to hold a chain together (Vilain et al. 1995).
    void addMuc(List<Set<Integer>> right, List<Set<Integer>> ours) {
      recalled += links(right, ours);
      precise += links(ours, right);
      gold += right.stream().mapToInt(chain -> chain.size() - 1).sum();
      found += ours.stream().mapToInt(chain -> chain.size() - 1).sum();
    }

    private static double links(List<Set<Integer>> chains, List<Set<Integer>> others) {
      double links = 0;
      for (Set<Integer> chain : chains) {
        int parts = 0;
        int covered = 0;
        for (Set<Integer> other : others) {
          int shared = shared(chain, other);
          parts += shared > 0 ? 1 : 0;
          covered += shared;
        }
        links += chain.size() - (parts + chain.size() - covered);
      }
      return links;
    }

    /// For each mention the part of its chain that is found (Bagga and Baldwin 1998).
    void addBCubed(List<Set<Integer>> right, List<Set<Integer>> ours) {
      for (Set<Integer> chain : right) {
        gold += chain.size();
        for (Set<Integer> other : ours) {
          recalled += Math.pow(shared(chain, other), 2) / chain.size();
        }
      }
      for (Set<Integer> other : ours) {
        found += other.size();
        for (Set<Integer> chain : right) {
          precise += Math.pow(shared(chain, other), 2) / other.size();
        }
      }
    }

    /// The best one-to-one alignment of chains by their Dice coefficient (Luo 2005).
    void addCeafE(List<Set<Integer>> right, List<Set<Integer>> ours) {
      int size = Math.max(right.size(), ours.size());
      double[][] alike = new double[size][size];
      for (int i = 0; i < right.size(); i++) {
        for (int k = 0; k < ours.size(); k++) {
          Set<Integer> a = right.get(i);
          Set<Integer> b = ours.get(k);
          alike[i][k] = 2.0 * shared(a, b) / (a.size() + b.size());
        }
      }
      double best = Assignment.best(alike);
      recalled += best;
      precise += best;
      gold += right.size();
      found += ours.size();
    }

    private static int shared(Set<Integer> a, Set<Integer> b) {
      return (int) a.stream().filter(b::contains).count();
    }
  }
}
