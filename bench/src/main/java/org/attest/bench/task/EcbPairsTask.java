package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.nlp.AttestReader;

/// What speaks for and against two mentions naming one event, to learn from: a line for each pair
/// that is compared, with both mentions (document, sentence, words, lemma, separated by `/`) and
/// then `sign=value` for each sign, separated by tabs.
final class EcbPairsTask implements Task {
  @Override
  public String name() {
    return "ecbplus_pairs";
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    EcbDocuments documents = EcbDocuments.read(input, reader, threads);
    List<String> names =
        documents.mentions().stream().map(mention -> name(documents.documents(), mention)).toList();
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      new EcbClusterer(documents)
          .pairs(
              (pair, signs) ->
                  write(
                      writer, SignLine.of(names.get(pair.left()), names.get(pair.right()), signs)));
    }
  }

  private static String name(List<JsonNode> documents, EcbMention mention) {
    String words = mention.tokens().stream().map(String::valueOf).collect(Collectors.joining(","));
    return String.join(
        "/",
        documents.get(mention.document()).path("id").asText(),
        Integer.toString(mention.sentence()),
        words,
        mention.lemma().replace('/', '-'));
  }

  private static void write(BufferedWriter writer, String line) {
    try {
      writer.write(line);
      writer.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
