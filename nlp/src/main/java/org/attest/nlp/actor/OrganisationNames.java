package org.attest.nlp.actor;

import java.util.List;
import java.util.Optional;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds runs of proper nouns that start or end like the name of an organisation.
final class OrganisationNames {
  private final NameHeads heads;
  private final Titles titles;

  OrganisationNames(NameHeads heads, Titles titles) {
    this.heads = heads;
    this.titles = titles;
  }

  /// "the Sons of the Plain": proper nouns whose first or last word is that of an organisation.
  void find(ParsedSentence sentence, List<FoundName> candidates) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!isOrganisationWord(sentence, i)) {
        continue;
      }
      int last = i;
      while (last + 1 < sentence.size()
          && (isOrganisationWord(sentence, last + 1)
              || isJoint(sentence.token(last + 1)) && endsJoint(sentence, last + 1))) {
        last++;
      }
      int end = withoutTitle(sentence, i, endOfFirst(sentence, i, last));
      name(sentence, i, end).ifPresent(candidates::add);
      i = end;
    }
  }

  private Optional<FoundName> name(ParsedSentence sentence, int first, int last) {
    return heads
        .opinion(Pieces.split(Words.between(sentence, first, last)))
        .map(
            opinion ->
                new FoundName(
                    sentence,
                    first,
                    last,
                    opinion.kind(),
                    Optional.empty(),
                    false,
                    "actor/name head"));
  }

  /// Where the first name ends if there are two: "Selim Police and Dolmare Police", but not "the
  /// Ministry of Works and Transport", whose second noun is not the fellow of the first head.
  private static int endOfFirst(ParsedSentence sentence, int first, int last) {
    for (int joint = first + 1; joint < last; joint++) {
      String word = sentence.token(joint).text();
      if (word.equals("and") || word.equals("&")) {
        Token left = sentence.head(first, joint - 1);
        Token right = sentence.head(joint + 1, last);
        if (right.is("conj") && right.head() == left.index()) {
          return joint - 1;
        }
      }
    }
    return last;
  }

  /// "Selim Police" of "Selim Police Chief Omar Idris".
  private int withoutTitle(ParsedSentence sentence, int first, int last) {
    int end = last;
    boolean person =
        last + 1 < sentence.size() && sentence.token(last + 1).nameTag().endsWith("PERSON");
    while (person && end > first && titles.isTitle(sentence.token(end))) {
      end--;
    }
    return end;
  }

  /// Whether a capitalised word follows the joint, "the" skipped.
  private static boolean endsJoint(ParsedSentence sentence, int joint) {
    int next = joint + 1;
    while (next < sentence.size() && NameFinder.isArticle(sentence.token(next))) {
      next++;
    }
    return next < sentence.size() && isOrganisationWord(sentence, next);
  }

  private static boolean isOrganisationWord(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    return token.upos().equals("PROPN")
        && Character.isUpperCase(token.text().codePointAt(0))
        && !Pieces.isInCapitals(sentence)
        && !token.nameTag().endsWith("PERSON")
        && !token.nameTag().endsWith("TIME");
  }

  private static boolean isJoint(Token token) {
    return switch (token.text()) {
      case "of", "for", "the", "and", "&", "-" -> true;
      default -> false;
    };
  }
}
