package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.resolution.Agglomeration;
import org.attest.core.resolution.Candidate;
import org.attest.core.resolution.Weights;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.text.Word;

/// Documents with the mentions of events that are to be joined, and the documents' groups by what
/// they are about: events of two groups are never one.
final class EcbDocuments {
  /// How much each sign speaks for two mentions naming one event, and how alike documents of one
  /// group are.
  static final Weights WEIGHTS = Weights.load("org/attest/bench/ecbplus/weights.tsv");

  private final List<JsonNode> documents;
  private final List<EcbMention> mentions;
  private final List<SortedMap<String, Double>> vectors = new ArrayList<>();
  private final int[] groups;

  private EcbDocuments(List<JsonNode> documents, List<EcbMention> mentions) {
    this.documents = documents;
    this.mentions = mentions;
    List<List<String>> words = documents.stream().map(EcbDocuments::terms).toList();
    Likeness likeness = new Likeness(words);
    words.forEach(bag -> vectors.add(likeness.vector(bag)));
    Map<Candidate, Double> scores = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = 0; j < i; j++) {
        double cosine = Likeness.cosine(vectors.get(j), vectors.get(i));
        if (cosine > 0) {
          scores.put(new Candidate(j, i), cosine);
        }
      }
    }
    groups = new int[documents.size()];
    double alike = WEIGHTS.of("documents");
    List<List<Integer>> all = new Agglomeration(alike, alike).group(documents.size(), scores);
    for (int group = 0; group < all.size(); group++) {
      for (int document : all.get(group)) {
        groups[document] = group;
      }
    }
  }

  static EcbDocuments read(Path input, AttestReader reader, int threads) throws IOException {
    List<JsonNode> documents;
    try (BufferedReader lines = Files.newBufferedReader(input)) {
      documents = JsonLines.next(lines, Integer.MAX_VALUE);
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      numbers.add(i);
    }
    List<EcbMention> mentions =
        InOrder.map(numbers, threads, i -> mentions(reader, i, documents.get(i))).stream()
            .flatMap(List::stream)
            .toList();
    return new EcbDocuments(documents, mentions);
  }

  List<JsonNode> documents() {
    return documents;
  }

  List<EcbMention> mentions() {
    return mentions;
  }

  /// Vectors of the documents' words.
  List<SortedMap<String, Double>> vectors() {
    return vectors;
  }

  /// The number of a document's group.
  int groupOf(int document) {
    return groups[document];
  }

  /// Chains of mentions that have one lemma, within a group of documents.
  List<String> sameLemma() {
    return mentions.stream()
        .map(mention -> groupOf(mention.document()) + " " + mention.lemma())
        .toList();
  }

  /// The mentions that a document hands over; of its gold only where they stand.
  private static List<EcbMention> mentions(AttestReader reader, int number, JsonNode document) {
    JsonNode given = document.path("mentions");
    if (given.isMissingNode()) {
      given = document.path("gold").path("event_mentions");
    }
    SortedMap<Integer, List<List<Integer>>> bySentence = new TreeMap<>();
    for (JsonNode mention : given) {
      List<Integer> tokens = new ArrayList<>();
      mention.path("tokens").forEach(token -> tokens.add(token.asInt()));
      tokens.sort(null);
      bySentence
          .computeIfAbsent(mention.path("sent").asInt(), key -> new ArrayList<>())
          .add(tokens);
    }
    List<List<Word>> sentences =
        bySentence.keySet().stream()
            .map(sentence -> words(document.path("sentences").path(sentence)))
            .toList();
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<ParsedSentence> parsed = reader.parse(sentences);
    List<EcbMention> mentions = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Integer, List<List<Integer>>> sentence : bySentence.entrySet()) {
      ParsedSentence tree = parsed.get(at++);
      for (List<Integer> tokens : sentence.getValue()) {
        mentions.add(EcbMention.of(number, sentence.getKey(), tokens, tree));
      }
    }
    return mentions;
  }

  private static List<Word> words(JsonNode sentence) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (JsonNode word : sentence) {
      String form = word.asText();
      int end = at + form.codePointCount(0, form.length());
      words.add(new Word(form, at, end));
      at = end + 1;
    }
    return words;
  }

  private static List<String> terms(JsonNode document) {
    List<String> words = new ArrayList<>();
    for (JsonNode sentence : document.path("sentences")) {
      for (JsonNode word : sentence) {
        String form = word.asText().toLowerCase(Locale.ROOT);
        if (form.length() > 2) {
          words.add(form);
        }
      }
    }
    return words;
  }
}
