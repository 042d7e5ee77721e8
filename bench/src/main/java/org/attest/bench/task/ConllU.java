package org.attest.bench.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file of parsed sentences in the format of Universal Dependencies. Lines are kept as they
/// are, so that what is not predicted comes out as it went in.
record ConllU(List<Sentence> sentences) {
  private static final int COLUMNS = 10;

  /// @param lines comments, words, ranges of words written as one, and empty nodes
  record Sentence(List<Line> lines) {
    /// The syntactic words in order.
    List<Line> words() {
      return lines.stream().filter(Line::isWord).toList();
    }
  }

  /// @param columns ten of them, or one for a comment
  record Line(List<String> columns) {
    /// Whether it is a syntactic word, not a comment, a range (`3-4`) or an empty node (`3.1`).
    boolean isWord() {
      return columns.size() == COLUMNS && columns.get(0).chars().allMatch(Character::isDigit);
    }

    boolean isComment() {
      return columns.size() == 1;
    }

    String form() {
      return columns.get(1);
    }

    String lemma() {
      return columns.get(2);
    }

    String upos() {
      return columns.get(3);
    }

    int head() {
      return Integer.parseInt(columns.get(6));
    }

    /// The relation to the head with its subtype.
    String deprel() {
      return columns.get(7);
    }
  }

  /// @throws IOException if the file cannot be read or a line has another number of columns
  static ConllU read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (text.isBlank()) {
          close(lines, sentences);
          continue;
        }
        List<String> columns = text.startsWith("#") ? List.of(text) : List.of(text.split("\t", -1));
        if (!text.startsWith("#") && columns.size() != COLUMNS) {
          throw new IOException(file + ":" + number + ": " + columns.size() + " columns, not 10");
        }
        lines.add(new Line(columns));
      }
    }
    close(lines, sentences);
    return new ConllU(sentences);
  }

  private static void close(List<Line> lines, List<Sentence> sentences) {
    var sentence = new Sentence(List.copyOf(lines));
    if (!sentence.words().isEmpty()) {
      sentences.add(sentence);
    }
    lines.clear();
  }
}
