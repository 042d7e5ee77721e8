package org.attest.nlp.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.nlp.place.PlaceWords.Cue;
import org.attest.nlp.place.PlaceWords.Other;

/// What a report says of its names in places where it is plain: a word that is a person's last name
/// somewhere is hardly a town elsewhere in the same report, and the other way round.
final class ReportNames {
  private final Set<String> persons = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Optional<String> dateline;

  /// @param sentences the words of all sentences
  /// @param candidates the candidates of each sentence
  /// @param dateline the name of the place that the report was filed from, folded
  ReportNames(
      List<SentenceWords> sentences,
      List<List<Candidate>> candidates,
      Optional<String> dateline,
      PlaceWords words,
      Gazetteer gazetteer) {
    this.dateline = dateline;
    dateline.ifPresent(places::add);
    for (SentenceWords sentence : sentences) {
      persons(sentence, words);
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Candidate candidate : candidates.get(i)) {
        if (isTaggedPlace(sentences.get(i), candidate, words)
            || isListedPlace(sentences.get(i), candidate, words)
            || isCalledPlace(sentences.get(i), candidate, words)
            || isInCountry(sentences.get(i), candidate, candidates.get(i), gazetteer)) {
          places.add(candidate.key());
        }
      }
    }
  }

  boolean isPerson(String key) {
    return persons.contains(key);
  }

  boolean isPlace(String key) {
    return places.contains(key);
  }

  boolean isDateline(String key) {
    return dateline.isPresent() && dateline.get().equals(key);
  }

  private void persons(SentenceWords sentence, PlaceWords words) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isCapital(i)) {
        continue;
      }
      boolean tagged = sentence.isTagged(i, "PERSON");
      boolean named =
          words.isMostly(Other.GIVEN, sentence.key(i - 1 < 0 ? i : i - 1))
              && sentence.isCapital(i - 1)
              && sentence.token(i).upos().equals("PROPN");
      boolean titled =
          words.is(Cue.TITLE, sentence.lower(i - 1))
              && sentence.isCapital(i - 1)
              && !sentence.isCapital(i + 1);
      if (tagged && !sentence.isTagged(i + 1, "PERSON") || named || titled) {
        persons.add(sentence.key(i));
      }
    }
  }

  private static boolean isTaggedPlace(
      SentenceWords sentence, Candidate candidate, PlaceWords words) {
    int first = candidate.first();
    int last = candidate.last();
    if (sentence.isCapital(last + 1) || sentence.isCapital(first - 1)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (!sentence.isTagged(i, "PLACE")) {
        return false;
      }
    }
    return words.is(Cue.PREPOSITION, sentence.lower(first - 1))
        || sentence.lower(last + 1).equals(",");
  }

  /// "in Nairobi"
  private static boolean isListedPlace(
      SentenceWords sentence, Candidate candidate, PlaceWords words) {
    boolean otherwise = words.is(Cue.CALENDAR, candidate.key());
    for (Other other : Other.values()) {
      otherwise |= words.isMostly(other, candidate.key());
    }
    return !otherwise
        && !sentence.isMostlyCapitals()
        && candidate.senses().stream().anyMatch(sense -> !sense.behind())
        && words.is(Cue.PREPOSITION, sentence.lower(candidate.first() - 1))
        && !sentence.isCapital(candidate.last() + 1);
  }

  /// "the town of Dar Sul"
  private static boolean isCalledPlace(
      SentenceWords sentence, Candidate candidate, PlaceWords words) {
    int at = candidate.first() - 1;
    return sentence.lower(at).equals("of")
        && !words.kinds(sentence.lower(at - 1)).isEmpty()
        && !sentence.isCapital(at - 1)
        && !sentence.isCapital(candidate.last() + 1);
  }

  /// "Dar Sul, Kenya"
  private static boolean isInCountry(
      SentenceWords sentence,
      Candidate candidate,
      List<Candidate> neighbours,
      Gazetteer gazetteer) {
    if (sentence.isCapital(candidate.first() - 1)) {
      return false;
    }
    for (Candidate other : neighbours) {
      if (Surroundings.isBehind(candidate, other, sentence)
          && !sentence.isCapital(other.last() + 1)
          && other.senses().stream()
              .anyMatch(sense -> gazetteer.kind(sense.place()) == PlaceKind.COUNTRY)) {
        return true;
      }
    }
    return false;
  }
}
