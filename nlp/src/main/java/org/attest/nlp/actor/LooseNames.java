package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Follows a text that uses the name of an organisation for its branch: where it names exactly one
/// branch, is about the branch's country, and says the short name more often than the branch's own,
/// the short name means the branch. Where it sets the two apart the organisation itself is meant.
final class LooseNames {
  private static final String FILE = "org/attest/nlp/actor/branch-words.tsv";

  private enum Class {
    BRANCH,
    WORLDWIDE
  }

  private final ActorDictionary dictionary;
  private final Descriptors descriptors;
  private final Set<String> branchWords = new HashSet<>();
  private final Set<String> worldwideWords = new HashSet<>();

  private LooseNames(ActorDictionary dictionary, Descriptors descriptors) {
    this.dictionary = dictionary;
    this.descriptors = descriptors;
  }

  static LooseNames load(ActorDictionary dictionary, Descriptors descriptors) {
    LooseNames loaded = new LooseNames(dictionary, descriptors);
    for (DataTable.Row row : DataTable.load(FILE, 2)) {
      switch (row.choice(0, Class.class)) {
        case BRANCH -> loaded.branchWords.add(row.cell(1));
        case WORLDWIDE -> loaded.worldwideWords.add(row.cell(1));
      }
    }
    return loaded;
  }

  /// The chains with loose names moved to the branch they mean.
  List<Chain> follow(List<Chain> chains, List<PlaceMention> places) {
    List<Chain> followed = new ArrayList<>(chains);
    for (Chain parent : chains) {
      branch(parent, chains, places).ifPresent(branch -> move(parent, branch, followed));
    }
    return followed;
  }

  private void move(Chain parent, Chain branch, List<Chain> chains) {
    List<Draft> loose = new ArrayList<>();
    List<Draft> strict = new ArrayList<>();
    for (Draft draft : parent.drafts()) {
      (isStrict(draft) ? strict : loose).add(draft);
    }
    if (loose.stream().filter(Draft::isName).count()
        <= branch.drafts().stream().filter(Draft::isName).count()) {
      return;
    }
    String id = branch.entryId().orElseThrow();
    loose.forEach(draft -> branch.add(draft.meaning(id)));
    int position = chains.indexOf(parent);
    chains.remove(parent);
    if (!strict.isEmpty()) {
      Chain rest = new Chain(strict.getFirst());
      strict.subList(1, strict.size()).forEach(rest::add);
      chains.add(position, rest);
    }
  }

  /// The one branch that the text names.
  private Optional<Chain> branch(Chain parent, List<Chain> chains, List<PlaceMention> places) {
    List<Chain> branches = new ArrayList<>();
    for (Chain chain : chains) {
      Optional<ActorDictionary.Entry> entry = chain.entryId().flatMap(dictionary::entry);
      boolean below =
          entry
              .flatMap(ActorDictionary.Entry::parent)
              .filter(id -> parent.entryId().equals(Optional.of(id)))
              .isPresent();
      if (below
          && entry.get().kind() == parent.kind()
          && isNamedAfter(chain, parent)
          && isThere(entry.get(), places)) {
        branches.add(chain);
      }
    }
    return branches.size() == 1 ? Optional.of(branches.getFirst()) : Optional.empty();
  }

  /// Whether a name of the branch holds one of the organisation's: "ISIS-K", but not a wing with a
  /// name of its own.
  private static boolean isNamedAfter(Chain branch, Chain parent) {
    for (Draft name : branch.drafts()) {
      for (Draft whole : parent.drafts()) {
        if (name.isName() && whole.isName() && name.pieces().containsAll(whole.pieces())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isThere(ActorDictionary.Entry branch, List<PlaceMention> places) {
    return places.stream()
        .anyMatch(place -> place.place().country().map(branch.countries()::contains).orElse(false));
  }

  /// Whether the organisation itself is meant.
  private boolean isStrict(Draft draft) {
    ParsedSentence sentence = draft.sentence();
    for (Token token : sentence.tokens()) {
      boolean worldwide = worldwideWords.contains(token.lemma().toLowerCase(Locale.ROOT));
      if (worldwide && !token.isRoot() && isOrganisation(sentence.token(token.head()))) {
        return true;
      }
    }
    if (draft.head().isRoot()) {
      return false;
    }
    Token governor = sentence.token(draft.head().head());
    boolean branchWord = branchWords.contains(governor.lemma().toLowerCase(Locale.ROOT));
    boolean modifies =
        draft.head().is("compound")
            || draft.head().deprel().equals("nmod:poss")
            || draft.head().is("nmod") && NounPhrase.hasCase(sentence, draft.head(), "of");
    return branchWord && modifies;
  }

  private boolean isOrganisation(Token noun) {
    return descriptors.anaphor(noun).filter(Descriptors.Anaphor::isOrganisation).isPresent();
  }
}
