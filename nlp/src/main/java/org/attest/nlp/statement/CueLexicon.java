package org.attest.nlp.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Statement;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Words of saying: `cues.tsv`.
final class CueLexicon {
  private final PhraseIndex<Cue> index = new PhraseIndex<>();

  CueLexicon() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/statement/cues.tsv", 3)) {
      Set<Cue.Pattern> patterns = EnumSet.noneOf(Cue.Pattern.class);
      for (String name : row.list(2)) {
        patterns.add(pattern(row, name));
      }
      index.add(row.cell(0), new Cue(row.cell(0), row.choice(1, Statement.Act.class), patterns));
    }
  }

  /// The cues that start at a token, longest first.
  List<PhraseIndex.Hit<Cue>> at(ParsedSentence sentence, int start) {
    return index.allAt(sentence, start, true);
  }

  /// Whether a noun is something written or sent that speaks for whoever issued it.
  boolean isDocument(ParsedSentence sentence, Token noun) {
    for (PhraseIndex.Hit<Cue> hit : index.allAt(sentence, noun.index(), false)) {
      Statement.Act act = hit.value().act();
      boolean neutral = act == Statement.Act.SAY || act == Statement.Act.REPORT;
      if (neutral && hit.value().has(Cue.Pattern.NOUN) && hit.words() == 1) {
        return true;
      }
    }
    return false;
  }

  private static Cue.Pattern pattern(DataTable.Row row, String name) {
    for (Cue.Pattern pattern : Cue.Pattern.values()) {
      if (pattern.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
        return pattern;
      }
    }
    throw row.error("'" + name + "' is none of " + List.of(Cue.Pattern.values()));
  }
}
