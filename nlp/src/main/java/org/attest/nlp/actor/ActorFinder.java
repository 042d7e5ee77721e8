package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds the actors of a report: names, descriptors and pronouns, joined where they denote the
/// same actor. Immutable, safe for use by many threads.
public final class ActorFinder {
  private static final String VERSION = "1";
  private static final int LONGEST_ROLE = 12;

  private final Titles titles;
  private final Descriptors descriptors;
  private final DraftFinder drafts;
  private final AliasFinder aliases;
  private final LooseNames looseNames;
  private final GroupNouns groupNouns;
  private final RoleJoiner roles;
  private final Publishers publishers;

  private ActorFinder(
      Titles titles,
      Descriptors descriptors,
      DraftFinder drafts,
      AliasFinder aliases,
      LooseNames looseNames,
      GroupNouns groupNouns,
      RoleJoiner roles,
      Publishers publishers) {
    this.titles = titles;
    this.descriptors = descriptors;
    this.drafts = drafts;
    this.aliases = aliases;
    this.looseNames = looseNames;
    this.groupNouns = groupNouns;
    this.roles = roles;
    this.publishers = publishers;
  }

  /// Loads the dictionary and the word lists that ship with Attest.
  public static ActorFinder load() {
    Titles titles = Titles.load();
    Descriptors descriptors = Descriptors.load();
    ActorDictionary dictionary = ActorDictionary.load();
    NameHeads heads = NameHeads.load();
    NameFinder names = new NameFinder(dictionary, heads, titles, descriptors);
    return new ActorFinder(
        titles,
        descriptors,
        new DraftFinder(names, titles, descriptors),
        AliasFinder.load(),
        LooseNames.load(dictionary, descriptors),
        new GroupNouns(descriptors),
        new RoleJoiner(dictionary),
        new Publishers(heads, VERSION));
  }

  /// The actors and their mentions, those who published the report among them.
  ///
  /// @param places the places of the report: countries among them may act, and what is a place
  ///     is no organisation
  public ActorsFound find(ParsedReport report, List<PlaceMention> places) {
    List<Chain> joined =
        aliases.join(ChainBuilder.build(drafts.find(report, places), titles, descriptors));
    List<Chain> chains = roles.join(groupNouns.join(looseNames.follow(joined, places)));
    List<ReportActor> actors = new ArrayList<>();
    List<ActorMention> mentions = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      Chain chain = chains.get(i);
      actors.add(
          new ReportActor(
              chain.best().name(),
              chain.isNamed(),
              chain.kind(),
              chain.aliases(),
              chain.entryId(),
              roles(chain),
              Affiliations.of(chain, chains)));
      for (Draft draft : chain.drafts()) {
        Span span =
            report.span(
                draft.sentence().token(draft.first()), draft.sentence().token(draft.last()));
        mentions.add(
            new ActorMention(span, i, draft.form(), new Derivation(draft.rule(), VERSION)));
      }
    }
    mentions.sort(Comparator.comparing(ActorMention::span));
    return publishers.add(actors, mentions, report.dateline());
  }

  /// Titles before the name, appositions behind it and what a person is called without it, in the
  /// text's words.
  private static List<String> roles(Chain chain) {
    Set<String> roles = new LinkedHashSet<>();
    for (Draft draft : chain.drafts()) {
      if (draft.form() == ActorMention.Form.DESCRIPTOR && chain.isNamed() && chain.isPerson()) {
        roles.add(draft.name());
      }
      if (!draft.isName()) {
        continue;
      }
      if (!draft.title().isEmpty()) {
        roles.add(draft.title());
      }
      ParsedSentence sentence = draft.sentence();
      for (Token apposition : sentence.children(draft.head(), "appos")) {
        List<Token> words = new ArrayList<>(sentence.subtree(apposition));
        while (words.size() > 1 && isEdge(words.getFirst())) {
          words.removeFirst();
        }
        while (words.size() > 1 && isOpen(words)) {
          words.removeLast();
        }
        boolean name =
            chain.drafts().stream()
                .anyMatch(
                    other ->
                        other.isName() && other.sentence() == sentence && other.holds(apposition));
        if (words.size() <= LONGEST_ROLE && !name) {
          roles.add(Words.between(sentence, words.getFirst().index(), words.getLast().index()));
        }
      }
    }
    return List.copyOf(roles);
  }

  /// Whether words end with a mark that does not close anything among them.
  private static boolean isOpen(List<Token> words) {
    Token last = words.getLast();
    return last.upos().equals("PUNCT")
        && !(last.text().equals(")") && words.stream().anyMatch(word -> word.text().equals("(")));
  }

  private static boolean isEdge(Token token) {
    return token.upos().equals("PUNCT") || token.upos().equals("DET");
  }
}
