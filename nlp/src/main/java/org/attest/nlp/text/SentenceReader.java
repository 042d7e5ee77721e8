package org.attest.nlp.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.SourceText;
import org.attest.nlp.text.WordCutter.Piece;

/// Finds the sentences of a text and the words in them. Safe for use by many threads.
///
/// ```java
/// SentenceReader reader = SentenceReader.load();
/// for (List<Word> sentence : reader.sentences(text)) ...
/// ```
public final class SentenceReader {
  private final WordCutter wordCutter;
  private final SentenceCutter sentenceCutter;

  private SentenceReader(WordCutter wordCutter, SentenceCutter sentenceCutter) {
    this.wordCutter = wordCutter;
    this.sentenceCutter = sentenceCutter;
  }

  /// @throws org.attest.core.data.DataException if a data file is wrong
  public static SentenceReader load() {
    Abbreviations abbreviations = Abbreviations.load();
    return new SentenceReader(
        new WordCutter(WordRules.load(abbreviations)), new SentenceCutter(abbreviations));
  }

  /// The sentences of a whole text, in text order; none is empty.
  public List<List<Word>> sentences(SourceText text) {
    return sentences(text, List.of(new TextRange(0, text.length()))).getFirst();
  }

  /// The sentences inside each of some ranges, in the order of the ranges. A sentence leaves
  /// neither its range nor its paragraph.
  ///
  /// @param ranges ascending, without overlap
  public List<List<List<Word>>> sentences(SourceText text, List<TextRange> ranges) {
    String string = text.toString();
    String shadow = Shadow.of(string);
    List<Line> paragraphs = Paragraphs.lines(string);
    List<List<List<Word>>> found = new ArrayList<>(ranges.size());
    int first = 0;
    for (TextRange range : ranges) {
      int from = text.toCharIndex(range.start());
      int to = text.toCharIndex(range.end());
      List<List<Word>> sentences = new ArrayList<>();
      while (first < paragraphs.size() && paragraphs.get(first).end() <= from) {
        first++;
      }
      for (int i = first; i < paragraphs.size() && paragraphs.get(i).start() < to; i++) {
        int start = Math.max(from, paragraphs.get(i).start());
        int end = Math.min(to, paragraphs.get(i).end());
        for (List<Piece> pieces : sentenceCutter.cut(wordCutter.cut(string, shadow, start, end))) {
          sentences.add(words(text, pieces));
        }
      }
      found.add(sentences);
    }
    return found;
  }

  /// The words of a text that is one sentence.
  public List<Word> words(SourceText text) {
    String string = text.toString();
    return words(text, wordCutter.cut(string, Shadow.of(string), 0, string.length()));
  }

  private static List<Word> words(SourceText text, List<Piece> pieces) {
    List<Word> words = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int start = text.toOffset(piece.start());
      words.add(new Word(piece.text(), start, text.toOffset(piece.end())));
    }
    return words;
  }
}
