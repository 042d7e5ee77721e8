package org.attest.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;
import org.attest.nlp.text.Word;

/// Parses the words of a CoNLL-U file: fills UPOS, XPOS, LEMMA, HEAD and DEPREL, and keeps all
/// else.
final class UdTask implements Task {
  /// Sentences that are parsed in one call, about as many as a report has.
  private static final int CHUNK = 32;

  @Override
  public String name() {
    return "ud";
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    List<ConllU.Sentence> sentences = ConllU.read(input).sentences();
    List<List<ConllU.Sentence>> chunks = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += CHUNK) {
      chunks.add(sentences.subList(from, Math.min(sentences.size(), from + CHUNK)));
    }
    List<List<ParsedSentence>> parsed =
        InOrder.map(
            chunks, threads, chunk -> reader.parse(chunk.stream().map(UdTask::words).toList()));
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      for (int i = 0; i < chunks.size(); i++) {
        for (int k = 0; k < chunks.get(i).size(); k++) {
          write(chunks.get(i).get(k), parsed.get(i).get(k), writer);
        }
      }
    }
  }

  private static List<Word> words(ConllU.Sentence sentence) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (ConllU.Line line : sentence.words()) {
      int end = at + line.form().codePointCount(0, line.form().length());
      words.add(new Word(line.form(), at, end));
      at = end + 1;
    }
    return words;
  }

  private static void write(ConllU.Sentence sentence, ParsedSentence parsed, BufferedWriter writer)
      throws IOException {
    int word = 0;
    for (ConllU.Line line : sentence.lines()) {
      if (line.isWord()) {
        writer.write(String.join("\t", filled(line.columns(), parsed.token(word++))));
      } else {
        writer.write(String.join("\t", line.columns()));
      }
      writer.newLine();
    }
    writer.newLine();
  }

  private static List<String> filled(List<String> columns, Token token) {
    List<String> filled = new ArrayList<>(columns);
    filled.set(2, token.lemma());
    filled.set(3, token.upos());
    filled.set(4, token.xpos());
    filled.set(6, Integer.toString(token.head() + 1));
    filled.set(7, token.deprel());
    // Enhanced dependencies are not predicted, and would give the tree away.
    filled.set(8, "_");
    return filled;
  }
}
