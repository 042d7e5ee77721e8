package org.attest.nlp.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.Source;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.event.Deed;
import org.attest.nlp.event.Modality;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.Token;

/// Whether somebody who is no official tells of a deed of their own: that is a claim of
/// responsibility, or if they say that they had no part in it, a denial.
final class OwnDeed {
  private static final Set<String> FOLLOWING =
      DataTable.load("org/attest/nlp/statement/following.tsv", 1).rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private OwnDeed() {}

  /// "said it had struck the convoy", "said its own men had parked the vehicle", "told reporters
  /// that the party had no part in the attack".
  static Act act(CueSentence at, Act act, Optional<Source> source, Token complement) {
    boolean telling = act == Act.SAY || act == Act.CLAIM || act == Act.CONFIRM;
    boolean party =
        source
            .map(who -> who.kind() == SourceKind.ARMED_GROUP || who.kind() == SourceKind.OTHER)
            .orElse(false);
    boolean body = source.map(who -> who.kind() == SourceKind.NGO).orElse(false);
    if (!telling || !party && !body) {
      return act;
    }
    Optional<Token> doer = doer(at, complement);
    Optional<Deed> deed =
        at.deeds().of(at.sentence(), complement).filter(found -> found.kind() == Deed.Kind.PART);
    boolean denies = deed.isPresent() && deed.get().negated();
    boolean claims = !denies && (deed.isPresent() || assaults(at, complement));
    boolean done =
        Modality.isAsserted(at.sentence(), complement)
            && !Modality.isFuture(at.sentence(), complement);
    if (doer.isEmpty() || !done || !denies && !claims) {
      return act;
    }
    boolean self = isSelf(at, doer.get());
    if (claims) {
      return self && party ? Act.CLAIM_RESPONSIBILITY : act;
    }
    return self || isTakenUp(at, doer.get()) ? Act.DENY : act;
  }

  private static boolean assaults(CueSentence at, Token complement) {
    return at.triggers().mayBeAssault(at.sentence(), complement)
        && !Negation.of(at.sentence(), complement);
  }

  /// The doer; of a verb with two objects and no subject the one in front, which was misread.
  private static Optional<Token> doer(CueSentence at, Token complement) {
    if (at.sentence().children(complement, "nsubj").isEmpty()) {
      for (Token child : at.sentence().children(complement, "obj")) {
        if (child.index() < complement.index()) {
          return Optional.of(child);
        }
      }
    }
    return new Clause(at.sentence(), complement).agent();
  }

  private static boolean isSelf(CueSentence at, Token doer) {
    if (isOwn(at, doer)) {
      return true;
    }
    for (Token child : at.sentence().children(doer, "nmod:poss")) {
      if (isOwn(at, child) || isPersons(child) && isFollowing(doer)) {
        return true;
      }
    }
    return false;
  }

  /// Those who do what a leader has them do.
  private static boolean isFollowing(Token doer) {
    return FOLLOWING.contains(doer.lemma().toLowerCase(Locale.ROOT));
  }

  /// "his men", by whoever leads them.
  private static boolean isPersons(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "his", "her", "my" -> true;
      default -> false;
    };
  }

  /// "the party", by whoever speaks for it.
  private static boolean isTakenUp(CueSentence at, Token doer) {
    boolean definite = false;
    for (Token child : at.sentence().children(doer, "det")) {
      definite |= child.text().equalsIgnoreCase("the");
    }
    return definite && doer.upos().equals("NOUN") && doer.xpos().equals("NN");
  }

  /// Whether a pronoun means whoever speaks: in their own words only the first person does. "They
  /// killed my husband," said by a widow, is no claim of hers.
  private static boolean isOwn(CueSentence at, Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "we", "our" -> true;
      case "it", "they", "its", "their" -> !isQuoted(at, token);
      default -> false;
    };
  }

  private static boolean isQuoted(CueSentence at, Token token) {
    Span word = at.report().span(token);
    return at.quotes().all().stream().anyMatch(quote -> quote.span().contains(word));
  }
}
