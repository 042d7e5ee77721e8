package org.attest.nlp.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// "On Monday the minister told Radio Ketra that ... During the interview he also said ...":
/// what is said on an occasion that the text takes up was said when the same speaker was last
/// heard.
final class SameOccasion {
  /// Sentences within which a text goes on with an occasion.
  private static final int NEAR = 3;

  private final Set<String> occasions = new HashSet<>();

  SameOccasion() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/statement/occasions.tsv", 1)) {
      occasions.add(row.cell(0));
    }
  }

  /// Gives a time to the statements of a report that have none of their own.
  ///
  /// @param statements in text order
  void date(ParsedReport report, List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.time().isPresent() || statement.source().isEmpty()) {
        continue;
      }
      Optional<ParsedSentence> sentence = report.sentenceAt(statement.cue());
      if (sentence.isPresent() && takesUp(sentence.get(), statement.cue())) {
        Optional<Statement> before = before(report, statements.subList(0, i), statement);
        if (before.isPresent()) {
          statements.set(i, dated(statement, before.get()));
        }
      }
    }
  }

  private Optional<Statement> before(
      ParsedReport report, List<Statement> earlier, Statement statement) {
    int here = report.sentenceAt(statement.cue()).orElseThrow().index();
    Statement last = null;
    for (Statement other : earlier) {
      boolean same =
          other.source().flatMap(Statement.Source::actor).isPresent()
              && other
                  .source()
                  .flatMap(Statement.Source::actor)
                  .equals(statement.source().flatMap(Statement.Source::actor));
      boolean near =
          report.sentenceAt(other.cue()).map(found -> here - found.index() <= NEAR).orElse(false);
      last = same && near && other.time().isPresent() ? other : last;
    }
    return Optional.ofNullable(last);
  }

  /// "during the interview", "at the same briefing".
  private boolean takesUp(ParsedSentence sentence, Span cue) {
    for (Token verb : sentence.tokens()) {
      if (verb.start() != cue.start()) {
        continue;
      }
      for (Token noun : sentence.children(verb, "obl")) {
        boolean occasion = occasions.contains(noun.lemma().toLowerCase(Locale.ROOT));
        boolean held =
            NounPhrase.hasCase(sentence, noun, "during")
                || NounPhrase.hasCase(sentence, noun, "at")
                || NounPhrase.hasCase(sentence, noun, "in");
        boolean definite =
            sentence.children(noun, "det").stream()
                .map(det -> det.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(det -> det.equals("the") || det.equals("that"));
        if (occasion && held && definite) {
          return true;
        }
      }
    }
    return false;
  }

  private static Statement dated(Statement statement, Statement by) {
    return new Statement(
        statement.source(),
        statement.cue(),
        statement.act(),
        statement.content(),
        by.time(),
        by.timeEvidence(),
        statement.within(),
        statement.derivation());
  }
}
