package org.attest.nlp.statement;

import java.util.Locale;
import java.util.Optional;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.Source;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.Token;

/// Whether somebody tells a deed of their own.
final class OwnDeed {
  private OwnDeed() {}

  /// "said it had struck the convoy", by an armed group: a claim of responsibility.
  static boolean isTold(
      CueSentence at, Act act, Optional<Source> source, Token complement) {
    boolean telling = act == Act.SAY || act == Act.CLAIM || act == Act.CONFIRM;
    boolean party =
        source
            .map(who -> who.kind() == SourceKind.ARMED_GROUP || who.kind() == SourceKind.OTHER)
            .orElse(false);
    if (!telling || !party || !at.triggers().mayBeAssault(at.sentence(), complement)) {
      return false;
    }
    Optional<Token> doer = new Clause(at.sentence(), complement).agent();
    if (doer.isEmpty()) {
      return false;
    }
    if (isSelf(doer.get())) {
      return true;
    }
    for (Token child : at.sentence().children(doer.get(), "nmod:poss")) {
      if (isSelf(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSelf(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "it", "they", "we", "its", "their", "our" -> true;
      default -> false;
    };
  }
}
