package org.attest.nlp.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Decides whether an event is told as the past of the story: by words of `background.tsv`,
/// by a past perfect outside reported speech, or by a time well before the report.
final class BackgroundFinder {
  /// An event that ended longer before the report than this is its past, not its news.
  private static final int NEWS_DAYS = 45;

  private static final int DEPTH = 4;

  /// Where words must stand to set an event in the past.
  private enum Where {
    CLAUSE,
    MODIFIER,
    NOWHERE
  }

  private final PhraseIndex<Where> words = new PhraseIndex<>();

  BackgroundFinder() {
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/background.tsv", 2)) {
      words.add(row.cell(0), row.choice(1, Where.class));
    }
  }

  boolean isBackground(Scene scene, EventDraft draft) {
    return isOld(scene, draft)
        || hasWord(draft)
        || Breaches.isBroken(draft)
        || isPastPerfect(draft)
        || datesAnother(draft.sentence(), draft.hit.anchor())
        || describesWhatDates(draft);
  }

  /// "days after the fire that killed 17 people".
  private static boolean describesWhatDates(EventDraft draft) {
    Token verb = draft.hit.anchor();
    return verb.deprel().equals("acl:relcl")
        && !verb.isRoot()
        && datesAnother(draft.sentence(), draft.sentence().token(verb.head()));
  }

  /// "since the army took power", "after their takeover", "a day after the bombing": what only
  /// dates something else.
  private static boolean datesAnother(ParsedSentence sentence, Token word) {
    for (Token child : sentence.children(word)) {
      boolean opens = child.is("mark") || child.is("case");
      if (opens && child.text().equalsIgnoreCase("since")) {
        return true;
      }
      boolean follows = opens && child.text().equalsIgnoreCase("after");
      if (follows
          && (isMeasured(sentence, child) || !sentence.children(word, "nmod:poss").isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /// "a day after", "two weeks after".
  private static boolean isMeasured(ParsedSentence sentence, Token after) {
    if (after.index() == 0) {
      return false;
    }
    return switch (sentence.token(after.index() - 1).lemma().toLowerCase(Locale.ROOT)) {
      case "hour", "day", "week", "month", "year" -> true;
      default -> false;
    };
  }

  private static boolean isOld(Scene scene, EventDraft draft) {
    Optional<LocalDate> published = published(scene.report()).or(() -> latestDay(scene));
    Optional<LocalDate> latest = draft.time.flatMap(time -> time.value().latest());
    return published.isPresent()
        && latest.isPresent()
        && latest.get().isBefore(published.get().minusDays(NEWS_DAYS));
  }

  /// The last day that an undated report speaks of.
  private static Optional<LocalDate> latestDay(Scene scene) {
    LocalDate latest = null;
    for (TimeMention mention : scene.times()) {
      Optional<LocalDate> day = mention.time().interval().flatMap(DateInterval::latest);
      if (day.isPresent() && (latest == null || day.get().isAfter(latest))) {
        latest = day.get();
      }
    }
    return Optional.ofNullable(latest);
  }

  /// The day the report is from, by its metadata or its own words.
  static Optional<LocalDate> published(ParsedReport report) {
    if (report.report().published().isPresent()) {
      return report.report().published();
    }
    return report
        .dateline()
        .published()
        .map(Dateline.Sourced::value)
        .flatMap(DateInterval::earliest);
  }

  private boolean hasWord(EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<PhraseIndex.Hit<Where>> hit = words.at(sentence, i);
      if (hit.isEmpty()) {
        continue;
      }
      Token word = hit.get().last();
      boolean past =
          switch (hit.get().value()) {
            case CLAUSE -> !word.is("mark") && hangsOn(sentence, word, draft);
            case MODIFIER -> modifies(hit.get().first(), draft);
            case NOWHERE -> false;
          };
      if (past) {
        return true;
      }
      i = word.index();
    }
    return false;
  }

  private static boolean modifies(Token word, EventDraft draft) {
    return word.is("amod") && word.head() == draft.hit.head().index();
  }

  private static boolean hangsOn(ParsedSentence sentence, Token word, EventDraft draft) {
    Token at = word;
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      at = sentence.token(at.head());
      for (TriggerHit hit : draft.hits()) {
        if (at.index() == hit.head().index() || at.index() == hit.anchor().index()) {
          return true;
        }
      }
      if (NounLike.isVerb(at)) {
        return false;
      }
    }
    return false;
  }

  /// "had been shot": the past of what is told, unless somebody is quoted indirectly.
  private static boolean isPastPerfect(EventDraft draft) {
    ParsedSentence sentence = draft.sentence();
    Token verb = draft.hit.anchor();
    boolean had = false;
    for (Token child : sentence.children(verb, "aux")) {
      had |= child.text().toLowerCase(Locale.ROOT).equals("had");
    }
    if (!had) {
      return false;
    }
    Token at = verb;
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      if (at.is("ccomp") || at.is("parataxis")) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return draft.statement.isEmpty();
  }
}
