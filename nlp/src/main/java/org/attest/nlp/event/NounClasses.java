package org.attest.nlp.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.data.DataTable;
import org.attest.core.reading.ActorKind;
import org.attest.core.report.Span;
import org.attest.nlp.actor.ActorsFound;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;
import org.attest.nlp.syntax.WordForms;

/// Tells what nouns denote: names by the name model and the actors found, common nouns by
/// `nouns.tsv` and `persons.tsv`.
public final class NounClasses {
  private static final Pattern AGE = Pattern.compile("-(year|month|week|day)s?-olds?$");

  private final Map<String, NounClass> classes = new HashMap<>();
  private final Set<String> collectives = new HashSet<>();
  private final Set<String> figures = new HashSet<>();

  public NounClasses() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/nouns.tsv", 2)) {
      if (classes.put(row.cell(0), row.choice(1, NounClass.class)) != null) {
        throw row.error("'" + row.cell(0) + "' stands twice");
      }
      row.optional(2).ifPresent(use -> add(row, use));
    }
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/persons.tsv", 1)) {
      classes.putIfAbsent(row.cell(0), NounClass.PERSON);
    }
  }

  private void add(DataTable.Row row, String use) {
    switch (use) {
      case "many" -> collectives.add(row.cell(0));
      case "figure" -> figures.add(row.cell(0));
      default -> throw row.error("'" + use + "' is neither many nor figure");
    }
  }

  /// Whether the singular of a noun denotes many people: "the patrol", "a family".
  boolean isCollective(Token token) {
    return isIn(collectives, token);
  }

  /// Whether a noun counts those that follow "of": "the number of people".
  boolean isFigure(Token token) {
    return isIn(figures, token);
  }

  private static boolean isIn(Set<String> nouns, Token token) {
    for (String form : WordForms.of(token)) {
      if (nouns.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /// What the noun at a token denotes in its sentence.
  NounClass of(ParsedReport report, ActorsFound actors, ParsedSentence sentence, Token token) {
    NounClass common = common(sentence, token);
    boolean vague = common == NounClass.UNKNOWN || token.upos().equals("PROPN");
    NounClass named = named(token);
    if (named != NounClass.UNKNOWN && vague) {
      return named;
    }
    if (common != NounClass.UNKNOWN) {
      return common;
    }
    if (token.upos().equals("NUM")) {
      return NounClass.PERSON;
    }
    Optional<Integer> actor =
        actors.actorAt(new Span(report.report().id(), token.start(), token.end()));
    return actor.map(index -> ofKind(actors.actors().get(index).kind())).orElse(NounClass.UNKNOWN);
  }

  /// What a common noun denotes, by its lemma; unknown if the list does not hold it.
  public NounClass ofLemma(String lemma) {
    return classes.getOrDefault(lemma.toLowerCase(Locale.ROOT), NounClass.UNKNOWN);
  }

  private NounClass common(ParsedSentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.index() > 0) {
      Token before = sentence.token(token.index() - 1);
      NounClass pair = classes.get(before.lemma().toLowerCase(Locale.ROOT) + " " + lemma);
      if (pair != null) {
        return pair;
      }
    }
    for (String form : WordForms.of(token)) {
      NounClass found = classes.get(form);
      if (found != null) {
        return found;
      }
    }
    return isAge(sentence, token) ? NounClass.PERSON : NounClass.UNKNOWN;
  }

  /// "a 15-year-old", "two 17-year-olds", cut at the hyphens or not.
  private static boolean isAge(ParsedSentence sentence, Token token) {
    StringBuilder words = new StringBuilder();
    for (int i = Math.max(0, token.index() - 3); i <= token.index(); i++) {
      words.append(sentence.token(i).text().toLowerCase(Locale.ROOT));
    }
    return AGE.matcher(words).find();
  }

  private static NounClass named(Token token) {
    if (token.nameTag().length() < 3) {
      return NounClass.UNKNOWN;
    }
    return switch (token.nameTag().substring(2)) {
      case "PERSON", "NORP" -> NounClass.PERSON;
      case "ARMED_GROUP" -> NounClass.ARMED;
      case "STATE_BODY" -> NounClass.STATE;
      case "ORGANISATION" -> NounClass.BODY;
      case "FACILITY" -> NounClass.FACILITY;
      case "PLACE" -> NounClass.AREA;
      default -> NounClass.UNKNOWN;
    };
  }

  private static NounClass ofKind(ActorKind kind) {
    return switch (kind) {
      case PERSON, GROUP_OF_PEOPLE -> NounClass.PERSON;
      case ARMED_GROUP -> NounClass.ARMED;
      case STATE_BODY, COUNTRY -> NounClass.STATE;
      case INTERNATIONAL_ORGANISATION, CIVIL_ORGANISATION, OUTLET -> NounClass.BODY;
      case UNKNOWN -> NounClass.UNKNOWN;
    };
  }
}
