package org.attest.nlp;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.Block;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.attest.nlp.model.Analysis;
import org.attest.nlp.model.ReaderModel;
import org.attest.nlp.model.SentenceAnalysis;
import org.attest.nlp.structure.Structure;
import org.attest.nlp.structure.StructureReader;
import org.attest.nlp.syntax.EventNouns;
import org.attest.nlp.syntax.GappedPassives;
import org.attest.nlp.syntax.HyphenedNouns;
import org.attest.nlp.syntax.LooseComplements;
import org.attest.nlp.syntax.MarkedContents;
import org.attest.nlp.syntax.MarkedQuotations;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Possessors;
import org.attest.nlp.syntax.Resultatives;
import org.attest.nlp.syntax.SecondObjects;
import org.attest.nlp.syntax.StrayNumbers;
import org.attest.nlp.syntax.StrayParticiples;
import org.attest.nlp.syntax.StrayRelatives;
import org.attest.nlp.syntax.Subjects;
import org.attest.nlp.syntax.Token;
import org.attest.nlp.text.SentenceReader;
import org.attest.nlp.text.TextRange;
import org.attest.nlp.text.Word;

/// From a report to its structure, sentences and their grammar. Safe for use by many threads.
final class Parser {
  private final StructureReader structures;
  private final SentenceReader sentences;
  private final ReaderModel model;

  Parser(StructureReader structures, SentenceReader sentences, ReaderModel model) {
    this.structures = structures;
    this.sentences = sentences;
    this.model = model;
  }

  /// Parses all of a report but its boilerplate and bylines, which are no evidence.
  ParsedReport parse(Report report) {
    Structure structure = structures.read(report);
    List<Block.Kind> kinds = new ArrayList<>();
    List<List<Word>> words = new ArrayList<>();
    List<TextRange> ranges = new ArrayList<>();
    List<Block> blocks = structure.blocks();
    for (Block block : blocks) {
      ranges.add(new TextRange(block.span().start(), block.span().end()));
    }
    List<List<List<Word>>> byBlock = sentences.sentences(report.text(), ranges);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind().isEvidence()) {
        for (List<Word> sentence : byBlock.get(i)) {
          kinds.add(blocks.get(i).kind());
          words.add(sentence);
        }
      }
    }
    return new ParsedReport(report, structure.dateline(), blocks, parse(kinds, words));
  }

  /// Parses a text that has no structure of a report: all of it is told.
  List<ParsedSentence> parse(SourceText text) {
    List<TextRange> whole = List.of(new TextRange(0, text.length()));
    return parse(sentences.sentences(text, whole).getFirst());
  }

  /// Parses words that are cut already, sentence by sentence.
  List<ParsedSentence> parse(List<List<Word>> sentences) {
    List<Block.Kind> kinds = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      kinds.add(Block.Kind.BODY);
    }
    return parse(kinds, sentences);
  }

  private List<ParsedSentence> parse(List<Block.Kind> kinds, List<List<Word>> sentences) {
    List<List<String>> forms = new ArrayList<>(sentences.size());
    for (List<Word> sentence : sentences) {
      List<String> texts = new ArrayList<>(sentence.size());
      for (Word word : sentence) {
        texts.add(word.text());
      }
      forms.add(texts);
    }
    List<SentenceAnalysis> analyses = model.analyse(forms);
    List<ParsedSentence> parsed = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      SentenceAnalysis analysis = analyses.get(i);
      List<Token> tokens = tokens(sentences.get(i), analysis.words());
      parsed.add(new ParsedSentence(i, kinds.get(i), tokens, analysis.marks()));
    }
    return model.hasMarks()
        ? MarkedQuotations.whole(parsed).stream().map(MarkedContents::mended).toList()
        : parsed;
  }

  private static List<Token> tokens(List<Word> words, List<Analysis> analyses) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Analysis analysis = analyses.get(i);
      tokens.add(
          new Token(
              i,
              word.start(),
              word.end(),
              word.text(),
              analysis.lemma(),
              analysis.upos(),
              analysis.xpos(),
              analysis.head(),
              analysis.deprel(),
              analysis.nameTag()));
    }
    List<Token> nouns =
        Possessors.mended(EventNouns.mended(HyphenedNouns.mended(StrayNumbers.mended(tokens))));
    List<Token> complements = Resultatives.mended(LooseComplements.mended(nouns));
    List<Token> objects = SecondObjects.mended(GappedPassives.mended(complements));
    return StrayRelatives.mended(StrayParticiples.mended(Subjects.mended(objects)));
  }
}
