package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.ActorKind;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds the names of actors in a sentence: those of the dictionary, those the model marks,
/// those a title introduces, and runs of proper nouns that end like the name of an
/// organisation.
final class NameFinder {
  private static final String PARTICLES = "org/attest/nlp/actor/name-particles.tsv";

  private final ActorDictionary dictionary;
  private final NameHeads heads;
  private final OrganisationNames organisations;
  private final Titles titles;
  private final Descriptors descriptors;
  private final Set<String> particles = new HashSet<>();

  NameFinder(ActorDictionary dictionary, NameHeads heads, Titles titles, Descriptors descriptors) {
    this.descriptors = descriptors;
    this.dictionary = dictionary;
    this.heads = heads;
    this.organisations = new OrganisationNames(heads, titles);
    this.titles = titles;
    for (DataTable.Row row : DataTable.load(PARTICLES, 1)) {
      particles.add(row.cell(0));
    }
  }

  /// The names in text order, none overlapping another.
  List<FoundName> find(ParsedSentence sentence) {
    List<FoundName> candidates = new ArrayList<>();
    for (ActorDictionary.Found found : dictionary.find(sentence)) {
      if (isHalf(sentence, found.first(), found.last()) || isVerb(sentence, found)) {
        continue;
      }
      candidates.add(
          new FoundName(
              sentence,
              found.first(),
              found.last(),
              found.entry().kind(),
              Optional.of(found.entry()),
              found.ambiguous(),
              "actor/dictionary"));
    }
    tagged(sentence, candidates);
    described(sentence, candidates);
    titled(sentence, candidates);
    organisations.find(sentence, candidates);
    return withoutOverlaps(candidates);
  }

  /// "Let them come": a word that opens a sentence as a verb is none of the abbreviations that it
  /// may be elsewhere.
  private static boolean isVerb(ParsedSentence sentence, ActorDictionary.Found found) {
    Token word = sentence.token(found.first());
    return found.ambiguous()
        && found.first() == found.last()
        && (word.upos().equals("VERB") || word.upos().equals("AUX"));
  }

  /// The longest names win; of equals the person that a title introduces ("Colonel Fatah"),
  /// then the one that was found first, which is the dictionary's.
  private static List<FoundName> withoutOverlaps(List<FoundName> candidates) {
    candidates.sort(
        Comparator.comparingInt(FoundName::length)
            .reversed()
            .thenComparing(name -> !name.rule().equals("actor/title")));
    List<FoundName> kept = new ArrayList<>();
    for (FoundName candidate : candidates) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(FoundName::first));
    return kept;
  }

  /// Whether words are one half of two actors that share a noun: "Turkish troops" in "US and
  /// Turkish troops". The noun phrase is the only name that the text has for them.
  private static boolean isHalf(ParsedSentence sentence, int first, int last) {
    Token modifier = sentence.token(first);
    if (first == last || !modifier.is("conj") || modifier.head() >= first || modifier.head() < 0) {
      return false;
    }
    Token shared = sentence.token(modifier.head());
    return (shared.is("amod") || shared.is("compound"))
        && shared.head() > first
        && shared.head() <= last;
  }

  private void tagged(ParsedSentence sentence, List<FoundName> candidates) {
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.token(i).nameTag();
      if (!tag.startsWith("B-")) {
        continue;
      }
      int first = i;
      int last = lastTagged(sentence, first);
      kind(tag.substring(2)).ifPresent(kind -> named(sentence, first, last, kind, candidates));
      i = last;
    }
  }

  /// Where a name ends that the model marks from a word on.
  private static int lastTagged(ParsedSentence sentence, int first) {
    String inside = "I-" + sentence.token(first).nameTag().substring(2);
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).nameTag().equals(inside)) {
      last++;
    }
    return last;
  }

  /// "Voice Kesar, a rights group": where the model takes an organisation's name for a person of
  /// another one, the description behind it tells that both words are one name.
  private void described(ParsedSentence sentence, List<FoundName> candidates) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean meets =
          sentence.token(i).nameTag().equals("B-PERSON")
              && sentence.token(i - 1).nameTag().endsWith("-ORGANISATION")
              && sentence.token(i - 1).head() == i;
      if (!meets) {
        continue;
      }
      int first = i - 1;
      while (first > 0 && sentence.token(first).nameTag().startsWith("I-")) {
        first--;
      }
      boolean organisation =
          sentence.children(sentence.token(i), "appos").stream()
              .anyMatch(
                  noun ->
                      descriptors
                          .anaphor(noun)
                          .filter(Descriptors.Anaphor::isOrganisation)
                          .isPresent());
      if (organisation) {
        candidates.add(
            new FoundName(
                sentence,
                first,
                lastTagged(sentence, i),
                ActorKind.CIVIL_ORGANISATION,
                Optional.empty(),
                false,
                "actor/described"));
      }
    }
  }

  private void named(
      ParsedSentence sentence, int from, int to, ActorKind kind, List<FoundName> candidates) {
    int first = from;
    int last = to;
    while (first < last
        && (isArticle(sentence.token(first))
            || kind == ActorKind.PERSON && isLeadingTitle(sentence.token(first)))) {
      first++;
    }
    while (kind == ActorKind.PERSON && first > 0 && isNamePart(sentence.token(first - 1))) {
      first--;
    }
    while (kind == ActorKind.PERSON
        && last + 1 < sentence.size()
        && sentence.token(last + 1).is("flat")
        && isNamePart(sentence.token(last + 1))) {
      last++;
    }
    while (kind == ActorKind.PERSON && first < last && isLowerCase(sentence.token(first))) {
      first++;
    }
    while (last > first && isTrailing(sentence.token(last))) {
      last--;
    }
    if (!hasName(sentence, first, last) || isOpeningNoun(sentence, first, last)) {
      return;
    }
    ActorKind corrected = kind;
    if (kind != ActorKind.PERSON) {
      corrected =
          heads
              .opinion(Pieces.split(Words.between(sentence, first, last)))
              .filter(NameHeads.Opinion::strong)
              .map(NameHeads.Opinion::kind)
              .orElse(kind);
    }
    candidates.add(
        new FoundName(sentence, first, last, corrected, Optional.empty(), false, "actor/model"));
  }

  /// "Captain Bruno Vasek": capitalised words after a title.
  private void titled(ParsedSentence sentence, List<FoundName> candidates) {
    if (Pieces.isInCapitals(sentence)) {
      return;
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (!titles.isTitle(sentence.token(i)) || titles.isTitle(sentence.token(i + 1))) {
        continue;
      }
      int last = i;
      while (last + 1 < sentence.size() && isPersonWord(sentence, last + 1)) {
        last++;
      }
      // "Sheikh Omar" whole, but "said Omar Doran" is a verb that looks like a title
      boolean part =
          titles.isPartOfName(sentence.token(i))
              && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
      int first = part ? i : i + 1;
      while (last > i && !isCapitalised(sentence.token(last))) {
        last--;
      }
      if (last > i && sentence.token(last).upos().equals("PROPN")) {
        candidates.add(
            new FoundName(
                sentence, first, last, ActorKind.PERSON, Optional.empty(), false, "actor/title"));
      }
    }
  }

  private boolean isPersonWord(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    boolean joined = token.text().equals("-") && token.start() == sentence.token(i - 1).end();
    return token.upos().equals("PROPN") && isCapitalised(token) || joined || isParticle(token);
  }

  private boolean isLowerCase(Token token) {
    return !isCapitalised(token) && !isParticle(token);
  }

  private boolean isParticle(Token token) {
    return particles.contains(token.text()) || token.text().startsWith("al-");
  }

  private static boolean isCapitalised(Token token) {
    return token.text().chars().anyMatch(Character::isUpperCase);
  }

  /// Whether a word before a person's name belongs to it: the model may leave out the first word.
  private boolean isNamePart(Token token) {
    return token.upos().equals("PROPN")
        && Character.isUpperCase(token.text().codePointAt(0))
        && (token.nameTag().equals("O") || token.nameTag().endsWith("PERSON"))
        && !token.is("nmod")
        && (!titles.isTitle(token) || titles.isPartOfName(token));
  }

  private boolean isLeadingTitle(Token token) {
    return titles.isTitle(token) && !titles.isPartOfName(token);
  }

  static boolean isArticle(Token token) {
    return token.upos().equals("DET") || token.text().equalsIgnoreCase("the");
  }

  private static boolean isTrailing(Token token) {
    return token.upos().equals("PUNCT") && !token.text().endsWith(".")
        || token.upos().equals("CCONJ")
        || token.text().equals("'s")
        || token.text().equals("’s");
  }

  /// "Suicide bomber": the capital at the start makes no name of a noun before a noun.
  private static boolean isOpeningNoun(ParsedSentence sentence, int first, int last) {
    Token only = sentence.token(first);
    return first == last
        && first == 0
        && only.upos().equals("NOUN")
        && only.is("compound")
        && sentence.token(only.head()).upos().equals("NOUN");
  }

  private static boolean hasName(ParsedSentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean word =
          !token.upos().equals("DET")
              && !token.upos().equals("PRON")
              && !token.upos().equals("PUNCT");
      if (word && token.text().chars().anyMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ActorKind> kind(String tag) {
    return switch (tag) {
      case "PERSON" -> Optional.of(ActorKind.PERSON);
      case "ARMED_GROUP" -> Optional.of(ActorKind.ARMED_GROUP);
      case "STATE_BODY" -> Optional.of(ActorKind.STATE_BODY);
      case "ORGANISATION" -> Optional.of(ActorKind.CIVIL_ORGANISATION);
      default -> Optional.empty();
    };
  }
}
