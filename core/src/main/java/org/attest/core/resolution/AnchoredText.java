package org.attest.core.resolution;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Sentence;

/// The sentences of a report's body by what survives translation.
final class AnchoredText {
  /// Longer times are vague.
  private static final int MOST_DAYS = 2;

  /// The sentences that have anchors, in the order of the text.
  final List<AnchoredSentence> sentences = new ArrayList<>();

  /// How many sentences the body has, those without anchors included.
  final int length;

  AnchoredText(ReadReport read) {
    List<Sentence> body =
        read.reading().sentences().stream()
            .filter(sentence -> sentence.block() == Block.Kind.BODY)
            .toList();
    length = body.size();
    List<AnchoredSentence> all = new ArrayList<>();
    for (Sentence sentence : body) {
      AnchoredSentence anchored = new AnchoredSentence();
      String text = read.report().text().slice(sentence.span());
      if (text.chars().anyMatch(c -> c == '"' || c == '“' || c == '”' || c == '«')) {
        anchored.addQuotation();
      }
      all.add(anchored);
    }
    for (Mention mention : read.reading().mentions()) {
      int at = sentence(body, mention.span().start());
      if (at >= 0) {
        add(mention, read, all.get(at));
      }
    }
    all.stream().filter(sentence -> sentence.size() > 0).forEach(sentences::add);
  }

  /// The number of the sentence that holds a place of the text; negative for none.
  private static int sentence(List<Sentence> body, int place) {
    int low = 0;
    int high = body.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (place < body.get(middle).span().start()) {
        high = middle - 1;
      } else if (place >= body.get(middle).span().end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private static void add(Mention mention, ReadReport read, AnchoredSentence sentence) {
    switch (mention) {
      case Mention.ActorMention actor -> {
        if (actor.form() == Mention.ActorMention.Form.NAME) {
          addActor(actor, read, sentence);
        }
      }
      case Mention.PlaceMention place -> sentence.addName(FoldedName.of(place.place().name()));
      case Mention.TimeMention time ->
          time.time()
              .interval()
              .filter(days -> days.days().filter(length -> length <= MOST_DAYS).isPresent())
              .flatMap(DateInterval::earliest)
              .ifPresent(day -> sentence.addValue(day.toString()));
      case Mention.QuantityMention number -> {
        if (number.quantity().flaw().isEmpty()) {
          sentence.addValue(number.quantity().low() + " " + number.quantity().high());
        }
      }
    }
  }

  /// A person goes by the family name, which one translator writes alone and another does not.
  private static void addActor(
      Mention.ActorMention mention, ReadReport read, AnchoredSentence sentence) {
    ReportActor actor = read.reading().actors().get(mention.actor());
    FoldedName name = FoldedName.of(read.report().text().slice(mention.span()));
    sentence.addName(
        actor.kind() == ActorKind.PERSON && !name.isEmpty()
            ? new FoldedName(List.of(name.last()))
            : name);
  }

  /// All anchors as a bag of words, by which texts that share some are looked up.
  HashedWords bag() {
    WordBag bag = new WordBag();
    for (AnchoredSentence sentence : sentences) {
      for (String key : sentence.keys()) {
        bag.counts().merge(key, 1, Integer::sum);
      }
    }
    return HashedWords.of(bag);
  }
}
