package org.attest.nlp.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.nlp.place.PlaceWords.Cue;
import org.attest.nlp.place.PlaceWords.Other;

/// What a report says of its names in places where it is plain: a word that is a person's last name
/// somewhere is hardly a town elsewhere in the same report, and the other way round.
final class ReportNames {
  private final Set<String> persons = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /// @param sentences the words of all sentences
  /// @param candidates the candidates of each sentence
  ReportNames(List<SentenceWords> sentences, List<List<Candidate>> candidates, PlaceWords words) {
    for (SentenceWords sentence : sentences) {
      persons(sentence, words);
    }
    for (int i = 0; i < sentences.size(); i++) {
      for (Candidate candidate : candidates.get(i)) {
        if (isPlainPlace(sentences.get(i), candidate, words)) {
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

  private static boolean isPlainPlace(
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
}
