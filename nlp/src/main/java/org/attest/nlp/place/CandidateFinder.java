package org.attest.nlp.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.core.report.SourceText;
import org.attest.nlp.place.PlaceWords.Cue;

/// Finds all words of a sentence that may name a place: names of the gazetteer, names that the
/// model tags as places, and capitalised words that stand where places stand.
final class CandidateFinder {
  private static final int LONGEST_NAME = 6;
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::first)
          .thenComparing(Candidate::last, Comparator.reverseOrder());

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  CandidateFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// The candidates of a sentence by start, longer ones first; they may overlap.
  List<Candidate> find(int index, SentenceWords sentence, SourceText text) {
    List<Candidate> found = new ArrayList<>();
    Set<Long> spans = new HashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isCapital(i)) {
        listed(index, sentence, text, i, found, spans);
      }
    }
    tagged(index, sentence, text, found, spans);
    shaped(index, sentence, text, found, spans);
    found.sort(ORDER);
    return found;
  }

  /// Names of the gazetteer that begin at a word.
  private void listed(
      int index,
      SentenceWords sentence,
      SourceText text,
      int first,
      List<Candidate> found,
      Set<Long> spans) {
    StringBuilder key = new StringBuilder();
    for (int last = first; last < sentence.size() && last - first < LONGEST_NAME; last++) {
      if (sentence.key(last).isEmpty() && !isInsideName(sentence, last)) {
        return;
      }
      extend(key, sentence, last);
      if (isNameEnd(sentence, first, last)) {
        int end = sentence.token(last).end();
        List<Sense> senses = gazetteer.find(key, text.slice(sentence.token(first).start(), end));
        if (last + 1 < sentence.size()
            && sentence.token(last + 1).text().equals(".")
            && sentence.touches(last)) {
          // "in Reno, Nev." at the end of a sentence: the dot is a token of its own.
          List<Sense> abbreviated =
              gazetteer.find(key, text.slice(sentence.token(first).start(), end + 1));
          if (abbreviated.size() > senses.size()) {
            senses = abbreviated;
            end++;
          }
        }
        boolean abbreviation = senses.stream().allMatch(Sense::behind);
        if (!abbreviation || !senses.isEmpty() && isBehindComma(sentence, first)) {
          add(index, sentence, first, last, end, key.toString(), senses, found, spans);
        }
      }
      if (!gazetteer.continues(key)) {
        return;
      }
    }
  }

  private static void extend(StringBuilder key, SentenceWords sentence, int word) {
    boolean glued =
        word > 0 && sentence.touches(word - 1) && isApostrophe(sentence.token(word).text());
    if (key.length() > 0 && !glued && !sentence.key(word).isEmpty()) {
      key.append(' ');
    }
    key.append(sentence.key(word));
  }

  private static boolean isApostrophe(String text) {
    return text.charAt(0) == '\'' || text.charAt(0) == '’';
  }

  /// Punctuation that may stand inside a name: dots and hyphens that touch.
  private static boolean isInsideName(SentenceWords sentence, int word) {
    String text = sentence.token(word).text();
    return (text.equals("-") || text.equals(".") || text.equals("'") || text.equals("’"))
        && word > 0
        && sentence.touches(word - 1);
  }

  private boolean isNameEnd(SentenceWords sentence, int first, int last) {
    if (sentence.key(last).isEmpty()) {
      return false;
    }
    return sentence.isCapital(last)
        || first != last
            && (!words.kinds(sentence.lower(last)).isEmpty()
                || sentence.token(last).text().startsWith("'")
                || sentence.touches(last - 1));
  }

  /// Spans that the model tags as places, whole.
  private void tagged(
      int index, SentenceWords sentence, SourceText text, List<Candidate> found, Set<Long> spans) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.token(i).nameTag().equals("B-PLACE")) {
        continue;
      }
      int last = i;
      while (last + 1 < sentence.size() && sentence.token(last + 1).nameTag().equals("I-PLACE")) {
        last++;
      }
      int first = i;
      while (first < last
          && words.is(Cue.DIRECTION, sentence.lower(first))
          && (!sentence.isCapital(first) || sentence.isMostlyCapitals())) {
        first++;
      }
      if (sentence.isCapital(first) && last - first < LONGEST_NAME) {
        unlisted(index, sentence, text, first, last, found, spans);
      }
    }
  }

  /// Names that the report plainly uses for places, where they stand without context, and its
  /// dateline.
  void repeated(
      int index,
      SentenceWords sentence,
      SourceText text,
      ReportNames names,
      List<Candidate> found) {
    Set<Long> spans = new HashSet<>();
    found.forEach(candidate -> spans.add(span(candidate.first(), candidate.last())));
    for (int first = 0; first < sentence.size(); first++) {
      StringBuilder key = new StringBuilder();
      for (int last = first; sentence.isCapital(last) && last - first < LONGEST_NAME; last++) {
        extend(key, sentence, last);
        if (names.isPlace(key.toString())) {
          unlisted(index, sentence, text, first, last, found, spans);
        }
      }
    }
    found.sort(ORDER);
  }

  private static long span(int first, int last) {
    return (long) first << 32 | last;
  }

  /// Runs of capitalised words behind a preposition of place or before a comma and a capital.
  private void shaped(
      int index, SentenceWords sentence, SourceText text, List<Candidate> found, Set<Long> spans) {
    if (sentence.isMostlyCapitals()) {
      return;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isCapital(i) || sentence.isCapital(i - 1)) {
        continue;
      }
      int last = i;
      while (sentence.isCapital(last + 1) && last - i < LONGEST_NAME - 1) {
        last++;
      }
      boolean place =
          words.is(Cue.PREPOSITION, sentence.lower(i - 1))
              || words.is(Cue.DIRECTION, sentence.lower(i - 1))
              || sentence.lower(i - 1).equals("of")
              || sentence.lower(last + 1).equals(",") && sentence.isCapital(last + 2);
      boolean partOfKind = words.isMarked(sentence.lower(last), "part") && last > i;
      if ((place || partOfKind) && sentence.token(i).upos().equals("PROPN")) {
        unlisted(index, sentence, text, i, last, found, spans);
      }
    }
  }

  private void unlisted(
      int index,
      SentenceWords sentence,
      SourceText text,
      int first,
      int last,
      List<Candidate> found,
      Set<Long> spans) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      extend(key, sentence, i);
    }
    int end = sentence.token(last).end();
    List<Sense> senses = gazetteer.find(key, text.slice(sentence.token(first).start(), end));
    if (key.length() > 1) {
      add(index, sentence, first, last, end, key.toString(), senses, found, spans);
    }
  }

  private void add(
      int index,
      SentenceWords sentence,
      int first,
      int last,
      int end,
      String key,
      List<Sense> senses,
      List<Candidate> found,
      Set<Long> spans) {
    if (!spans.add(span(first, last))) {
      return;
    }
    found.add(
        new Candidate(
            index,
            first,
            last,
            sentence.token(first).start(),
            end,
            key,
            isBehindComma(sentence, first) ? senses : withoutAbbreviations(senses),
            cuedKinds(sentence, first, last, !senses.isEmpty())));
  }

  private static boolean isBehindComma(SentenceWords sentence, int first) {
    String before = sentence.lower(first - 1);
    return before.equals(",") || before.equals("(") || before.equals("-");
  }

  /// The senses that need no other name before them.
  private static List<Sense> withoutAbbreviations(List<Sense> senses) {
    for (Sense sense : senses) {
      if (sense.behind()) {
        return senses.stream().filter(other -> !other.behind()).toList();
      }
    }
    return senses;
  }

  /// What the words around a name say of its kind, or, if the gazetteer does not have it, its own
  /// words do.
  private Set<PlaceKind> cuedKinds(SentenceWords sentence, int first, int last, boolean listed) {
    Set<PlaceKind> kinds = new LinkedHashSet<>();
    String behind = sentence.lower(last + 1);
    boolean plural = behind.equals("and") && words.isMarked(sentence.lower(last + 3), "keep");
    // "the Anbar town of Hit": the word tells of the name behind it.
    boolean ofAnother = sentence.lower(last + 2).equals("of") && sentence.isCapital(last + 3);
    if (!ofAnother) {
      kinds.addAll(words.kinds(plural ? sentence.lower(last + 3) : behind));
    }
    if (sentence.lower(first - 1).equals("of")) {
      kinds.addAll(words.kinds(sentence.lower(first - 2)));
    } else if (words.isMarked(sentence.lower(first - 1), "before")) {
      kinds.addAll(words.kinds(sentence.lower(first - 1)));
    }
    if (kinds.isEmpty() && last > first && !listed) {
      kinds.addAll(words.kinds(sentence.lower(last)));
      if (words.isMarked(sentence.lower(first), "before")) {
        kinds.addAll(words.kinds(sentence.lower(first)));
      }
    }
    return kinds;
  }
}
