package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Mention.ActorMention.Form;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Joins actors to whom the text gives two names: "X, also known as Y", "the Northern Front (NF)".
final class AliasFinder {
  private static final String FILE = "org/attest/nlp/actor/alias-cues.tsv";
  private static final int FARTHEST_NAME = 4;

  /// The same where a preposition leads to the name: "identified the gunman as 30-year-old X".
  private static final int FARTHEST_COMPLEMENT = 10;

  private final Map<String, List<String>> cues = new HashMap<>();
  private final AliasLinks links = AliasLinks.load();

  private AliasFinder() {}

  static AliasFinder load() {
    AliasFinder loaded = new AliasFinder();
    for (DataTable.Row row : DataTable.load(FILE, 1)) {
      loaded.cues.put(row.cell(0), row.list(1));
    }
    return loaded;
  }

  /// The chains with those joined that the text says are one. Order is kept.
  List<Chain> join(List<Chain> chains) {
    List<Chain> joined = new ArrayList<>(chains);
    for (Chain chain : chains) {
      for (Draft draft : List.copyOf(chain.drafts())) {
        if (draft.isName()) {
          otherName(draft, joined).ifPresent(other -> join(draft, other, joined));
        }
      }
    }
    return joined;
  }

  private static void join(Draft first, Draft second, List<Chain> chains) {
    Chain one = chainOf(first, chains);
    Chain other = chainOf(second, chains);
    boolean contradictory =
        one.entryId().isPresent()
            && other.entryId().isPresent()
            && !one.entryId().equals(other.entryId());
    if (one != other && !contradictory && first.isPerson() == second.isPerson()) {
      one.addAll(other);
      chains.remove(other);
    }
  }

  private static Chain chainOf(Draft draft, List<Chain> chains) {
    return chains.stream()
        .filter(chain -> chain.drafts().contains(draft))
        .findFirst()
        .orElseThrow();
  }

  /// The name or description that a cue or brackets join to this name, which stands after the
  /// cue or in the brackets.
  private Optional<Draft> otherName(Draft name, List<Chain> chains) {
    ParsedSentence sentence = name.sentence();
    if (name.first() > 0 && name.last() + 1 < sentence.size()) {
      boolean bracketed =
          sentence.token(name.first() - 1).text().equals("(")
              && sentence.token(name.last() + 1).text().equals(")");
      if (bracketed && name.first() > 1) {
        return nameAt(sentence, sentence.token(name.first() - 2), chains)
            .filter(full -> isShortFor(name, full));
      }
    }
    Optional<Draft> shortened = shortened(name, chains);
    if (shortened.isPresent()) {
      return shortened;
    }
    Optional<Draft> linked =
        links.before(sentence, name.first()).flatMap(token -> draftAt(sentence, token, chains));
    if (linked.isPresent()) {
      return linked.filter(other -> !isPossessive(name));
    }
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - FARTHEST_COMPLEMENT); i--) {
      Token verb = sentence.token(i);
      List<String> prepositions = cues.get(verb.lemma().toLowerCase(Locale.ROOT));
      if (prepositions != null && verb.upos().equals("VERB") && follows(i, name, prepositions)) {
        return new Clause(sentence, verb)
            .patient()
            .flatMap(patient -> draftAt(sentence, patient, chains));
      }
    }
    return Optional.empty();
  }

  /// "The Northern Front, or NF": the name before the "or".
  private static Optional<Draft> shortened(Draft brief, List<Chain> chains) {
    ParsedSentence sentence = brief.sentence();
    int or = brief.first() - 1;
    boolean joined =
        or > 1
            && sentence.token(or).lemma().equals("or")
            && sentence.token(or - 1).text().equals(",")
            && isAbbreviation(brief);
    return joined
        ? nameAt(sentence, sentence.token(or - 2), chains).filter(full -> isShortFor(brief, full))
        : Optional.empty();
  }

  private static boolean isAbbreviation(Draft name) {
    return name.first() == name.last() && name.name().equals(name.name().toUpperCase(Locale.ROOT));
  }

  private static boolean isShortFor(Draft brief, Draft full) {
    String letters = brief.name().replaceAll("[^\\p{L}]", "");
    return brief.isPerson() == full.isPerson()
        && (brief.entryId().isPresent() && brief.entryId().equals(full.entryId())
            || Initials.of(full.name()).equalsIgnoreCase(letters)
            || letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.length() <= 6
                && full.pieces().size() > 1);
  }

  /// Whether a name stands behind a verb as its cue asks: with a preposition of its own where
  /// one is listed. "Identified them as members of the Plain Brigades" names nobody.
  private static boolean follows(int verb, Draft name, List<String> prepositions) {
    if (prepositions.isEmpty()) {
      return name.first() - verb <= FARTHEST_NAME;
    }
    ParsedSentence sentence = name.sentence();
    for (int i = verb + 1; i < name.first(); i++) {
      Token word = sentence.token(i);
      boolean own = !word.isRoot() && isWithin(name, sentence.token(word.head()));
      if (own && prepositions.contains(word.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Draft name, Token word) {
    return name.holds(word) || name.titleHolds(word);
  }

  /// "formerly Idris's deputy" gives nobody the name of Idris.
  private static boolean isPossessive(Draft name) {
    return name.last() + 1 < name.sentence().size()
        && name.sentence().token(name.last() + 1).xpos().equals("POS");
  }

  /// The name at a token, or else the description: "a militia known as the Sons of the Plain".
  private static Optional<Draft> draftAt(ParsedSentence sentence, Token token, List<Chain> chains) {
    return nameAt(sentence, token, chains)
        .or(
            () ->
                chains.stream()
                    .flatMap(chain -> chain.drafts().stream())
                    .filter(
                        draft ->
                            draft.form() == Form.DESCRIPTOR
                                && draft.sentence() == sentence
                                && draft.head() == token)
                    .findFirst());
  }

  private static Optional<Draft> nameAt(ParsedSentence sentence, Token token, List<Chain> chains) {
    return chains.stream()
        .flatMap(chain -> chain.drafts().stream())
        .filter(draft -> draft.isName() && draft.sentence() == sentence && draft.holds(token))
        .findFirst();
  }
}
