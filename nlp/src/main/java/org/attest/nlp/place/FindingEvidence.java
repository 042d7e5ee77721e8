package org.attest.nlp.place;

import java.util.List;
import java.util.Set;
import org.attest.nlp.place.PlaceWords.Cue;
import org.attest.nlp.place.PlaceWords.Other;

/// Collects the signs for and against a candidate.
final class FindingEvidence {
  private static final Set<String> UNITS = Set.of("year", "month", "week", "day");
  private static final Set<String> BODIES = Set.of("ORGANISATION", "ARMED_GROUP", "STATE_BODY");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final ReportNames names;

  FindingEvidence(Gazetteer gazetteer, PlaceWords words, ReportNames names) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.names = names;
  }

  /// How much of each sign there is, by ordinal; most are 0 or 1.
  ///
  /// @param neighbours all candidates of the sentence
  double[] of(Candidate candidate, SentenceWords sentence, List<Candidate> neighbours) {
    double[] signs = new double[FindingSign.values().length];
    set(signs, FindingSign.BASE, true);
    listing(signs, candidate);
    tags(signs, candidate, sentence);
    before(signs, candidate, sentence);
    after(signs, candidate, sentence);
    containment(signs, candidate, sentence, neighbours);
    form(signs, candidate, sentence);
    return signs;
  }

  private void listing(double[] signs, Candidate candidate) {
    boolean primary = false;
    boolean understood = false;
    double people = 0;
    for (Sense sense : candidate.senses()) {
      primary |= !sense.alternate();
      understood |= !sense.behind();
      if (sense.behind()) {
        continue;
      }
      PlaceKind kind = gazetteer.kind(sense.place());
      double share = sense.alternate() ? 0.5 : 1;
      switch (kind) {
        case COUNTRY -> raise(signs, FindingSign.IS_COUNTRY, share);
        case PROVINCE -> raise(signs, FindingSign.IS_PROVINCE, share);
        case DISTRICT -> raise(signs, FindingSign.IS_DISTRICT, share);
        case CAPITAL -> {
          raise(signs, FindingSign.IS_SETTLEMENT, share);
          raise(signs, FindingSign.IS_CAPITAL, share);
        }
        case PROVINCE_SEAT, DISTRICT_SEAT, SETTLEMENT, QUARTER ->
            raise(signs, FindingSign.IS_SETTLEMENT, share);
        default -> raise(signs, FindingSign.IS_REGION, share);
      }
      people = Math.max(people, share * Math.log10(1.0 + gazetteer.population(sense.place())) / 7);
    }
    signs[FindingSign.POPULATION.ordinal()] = people;
    set(signs, FindingSign.UNLISTED, candidate.senses().isEmpty());
    set(signs, FindingSign.ONLY_ALTERNATE, !candidate.senses().isEmpty() && !primary);
    set(signs, FindingSign.BEHIND_MISSING, !candidate.senses().isEmpty() && !understood);
    set(signs, FindingSign.SEVERAL_WORDS, candidate.length() > 1);
    String key = candidate.key();
    set(
        signs,
        FindingSign.MOSTLY_WORD,
        words.isMostly(Other.WORD, key) || words.is(Cue.CALENDAR, key));
    set(signs, FindingSign.MOSTLY_GIVEN_NAME, words.isMostly(Other.GIVEN, key));
    set(signs, FindingSign.MOSTLY_SURNAME, words.isMostly(Other.SURNAME, key));
    set(signs, FindingSign.MOSTLY_PEOPLE, words.isMostly(Other.PEOPLE, key));
    set(signs, FindingSign.MOSTLY_ACTOR, words.isMostly(Other.ACTOR, key));
    set(signs, FindingSign.DATELINE_NAME, names.isDateline(key));
    set(signs, FindingSign.PERSON_ELSEWHERE, names.isPerson(key));
    set(signs, FindingSign.PLACE_ELSEWHERE, names.isPlace(key));
  }

  private void tags(double[] signs, Candidate candidate, SentenceWords sentence) {
    int place = 0;
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      String tag = sentence.token(i).nameTag();
      String type = tag.length() > 2 ? tag.substring(2) : "";
      place += type.equals("PLACE") ? 1 : 0;
      if (BODIES.contains(type)) {
        set(signs, FindingSign.TAGGED_BODY, true);
      } else if (type.equals("PERSON")) {
        set(signs, FindingSign.TAGGED_PERSON, true);
      } else if (type.equals("FACILITY")) {
        set(signs, FindingSign.TAGGED_FACILITY, true);
      } else if (type.equals("NORP")) {
        set(signs, FindingSign.TAGGED_PEOPLE, true);
      } else if (!type.isEmpty() && !type.equals("PLACE")) {
        set(signs, FindingSign.TAGGED_OTHER, true);
      }
    }
    int begin = candidate.first();
    while (isInside(sentence, begin) && words.is(Cue.DIRECTION, sentence.lower(begin - 1))) {
      begin--;
    }
    boolean begins = !isInside(sentence, begin);
    boolean ends = !isInside(sentence, candidate.last() + 1);
    boolean whole = begins && ends;
    set(signs, FindingSign.TAGGED_PLACE, place == candidate.length() && whole);
    set(
        signs,
        FindingSign.TAGGED_PLACE_PARTLY,
        place > 0 && !(place == candidate.length() && whole));
    set(
        signs,
        FindingSign.TAGGED_BODY_WHOLE,
        whole && signs[FindingSign.TAGGED_BODY.ordinal()] > 0);
    set(
        signs,
        FindingSign.NO_PROPER_NOUN,
        !sentence.token(candidate.last()).upos().equals("PROPN"));
  }

  /// Whether a word goes on with the tagged name before it.
  private static boolean isInside(SentenceWords sentence, int word) {
    return word < sentence.size() && sentence.token(word).nameTag().startsWith("I-");
  }

  private void before(double[] signs, Candidate candidate, SentenceWords sentence) {
    int at = candidate.first() - 1;
    while (words.is(Cue.DIRECTION, sentence.lower(at)) || sentence.lower(at).equals("the")) {
      at--;
    }
    String word = sentence.lower(at);
    String pair = sentence.lower(at - 1) + " " + word;
    set(signs, FindingSign.PREPOSITION_BEFORE, words.is(Cue.PREPOSITION, word));
    set(
        signs,
        FindingSign.TOPONYMIC_BEFORE,
        words.is(Cue.TOPONYMIC, pair)
            || words.is(Cue.TOPONYMIC, word)
            || word.equals("of") && words.is(Cue.FACILITY_OF, sentence.lower(at - 1)));
    if (sentence.isMostlyCapitals()) {
      return;
    }
    int neighbour = candidate.first() - 1;
    set(
        signs,
        FindingSign.HYPHEN_BEFORE,
        neighbour > 0
            && sentence.lower(neighbour).equals("-")
            && sentence.touches(neighbour)
            && sentence.touches(neighbour - 1)
            && sentence.isCapital(neighbour - 1));
    boolean title =
        words.is(Cue.TITLE, sentence.lower(neighbour))
            || words.is(Cue.RELATION, sentence.lower(neighbour));
    boolean given =
        sentence.isCapital(neighbour) && words.isMostly(Other.GIVEN, sentence.key(neighbour));
    set(signs, FindingSign.TITLE_BEFORE, title);
    set(signs, FindingSign.GIVEN_NAME_BEFORE, given);
    set(
        signs,
        FindingSign.CAPITAL_BEFORE,
        sentence.isCapital(neighbour)
            && !title
            && !given
            && !words.is(Cue.PREPOSITION, sentence.lower(neighbour))
            && !words.is(Cue.DIRECTION, sentence.lower(neighbour))
            && sentence.token(neighbour).upos().equals("PROPN"));
  }

  private void after(double[] signs, Candidate candidate, SentenceWords sentence) {
    int at = candidate.last() + 1;
    String word = sentence.lower(at);
    boolean capital = sentence.isCapital(at) && !sentence.isMostlyCapitals();
    boolean body = words.is(Cue.BODY, word);
    boolean organisation = capital && !body && words.is(Cue.ORGANISATION, word);
    boolean street = capital && words.is(Cue.STREET, word);
    boolean facility =
        words.is(Cue.FACILITY, word) || words.is(Cue.FACILITY, word + " " + sentence.lower(at + 1));
    boolean kind = !words.kinds(word).isEmpty();
    set(signs, FindingSign.BODY_AFTER, body);
    set(signs, FindingSign.PERSON_AFTER, isPerson(at, sentence) && !capital);
    set(signs, FindingSign.ORGANISATION_AFTER, organisation);
    set(signs, FindingSign.STREET_AFTER, street);
    set(signs, FindingSign.FACILITY_AFTER, facility);
    set(signs, FindingSign.KIND_AFTER, kind && !capital);
    set(signs, FindingSign.KIND_PART_AFTER, capital && words.isMarked(word, "part"));
    set(
        signs,
        FindingSign.CAPITAL_AFTER,
        capital
            && !body
            && !organisation
            && !street
            && !kind
            && sentence.token(at).upos().equals("PROPN"));
    set(signs, FindingSign.SPEECH_AFTER, words.is(Cue.SPEECH, word));
    boolean relation =
        word.equals(",")
            && (words.is(Cue.RELATION, sentence.lower(at + 1)) || isAge(sentence.lower(at + 1)));
    set(signs, FindingSign.RELATION_AFTER, relation);
    set(signs, FindingSign.POSSESSIVE_AFTER, word.equals("'s") || word.equals("’s"));
  }

  /// "Kano man", "Kano area man", "Kano 13-year-old"
  private boolean isPerson(int at, SentenceWords sentence) {
    int word = sentence.lower(at).equals("area") ? at + 1 : at;
    return words.is(Cue.PERSON, sentence.lower(word))
        || isAge(sentence.lower(word))
            && sentence.lower(word + 1).equals("-")
            && UNITS.contains(sentence.lower(word + 2));
  }

  private static boolean isAge(String word) {
    return word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private void containment(
      double[] signs, Candidate candidate, SentenceWords sentence, List<Candidate> neighbours) {
    boolean inside = false;
    boolean other = false;
    boolean around = false;
    boolean list = false;
    for (Candidate neighbour : neighbours) {
      if (Surroundings.isBehind(candidate, neighbour, sentence)) {
        inside |= Containment.holds(gazetteer, neighbour, candidate);
        other |= !neighbour.senses().isEmpty();
      }
      if (Surroundings.isBehind(neighbour, candidate, sentence)) {
        around |= Containment.holds(gazetteer, candidate, neighbour);
        list = true;
      }
    }
    set(signs, FindingSign.CONTAINER_AFTER, inside);
    set(signs, FindingSign.OTHER_PLACE_AFTER, other && !inside);
    set(signs, FindingSign.CONTAINED_BEFORE, around);
    set(signs, FindingSign.LIST_NEIGHBOUR, list && !around);
    boolean understood = around || list && !sentence.isMostlyCapitals();
    if (signs[FindingSign.BEHIND_MISSING.ordinal()] > 0 && understood) {
      set(signs, FindingSign.BEHIND_MISSING, false);
      set(signs, FindingSign.BEHIND_FOUND, true);
    }
  }

  private static void form(double[] signs, Candidate candidate, SentenceWords sentence) {
    set(signs, FindingSign.SENTENCE_START, candidate.first() == 0 && candidate.length() == 1);
    boolean capitals = true;
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      capitals &= sentence.isAllCapitals(i);
    }
    set(signs, FindingSign.CAPITALS, capitals && !sentence.isMostlyCapitals());
    String behind = sentence.lower(candidate.last() + 1);
    boolean dash =
        behind.equals("-") || behind.equals("–") || behind.equals("—") || behind.equals("--");
    set(
        signs,
        FindingSign.HEAD_OF_TEXT,
        candidate.first() <= 2 && (dash || behind.equals("(") || capitals && behind.equals(",")));
  }

  private static void set(double[] signs, FindingSign sign, boolean holds) {
    signs[sign.ordinal()] = holds ? 1 : 0;
  }

  private static void raise(double[] signs, FindingSign sign, double share) {
    signs[sign.ordinal()] = Math.max(signs[sign.ordinal()], share);
  }
}
