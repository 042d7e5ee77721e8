package org.attest.nlp.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;

/// The mentions of one actor of a report while they are collected.
final class Chain {
  private final List<Draft> drafts = new ArrayList<>();

  Chain(Draft first) {
    drafts.add(first);
  }

  void add(Draft draft) {
    drafts.add(draft);
    drafts.sort(Comparator.comparingInt(Draft::start));
  }

  void addAll(Chain other) {
    drafts.addAll(other.drafts);
    drafts.sort(Comparator.comparingInt(Draft::start));
  }

  List<Draft> drafts() {
    return drafts;
  }

  boolean isNamed() {
    return drafts.stream().anyMatch(Draft::isName);
  }

  boolean isPerson() {
    return best().isPerson();
  }

  Optional<String> entryId() {
    return drafts.stream().flatMap(draft -> draft.entryId().stream()).findFirst();
  }

  /// The dictionary knows the kind best, then the longest name; but what the text calls an
  /// armed group is no civil organisation.
  ActorKind kind() {
    Optional<Draft> known =
        drafts.stream().filter(draft -> draft.entryId().isPresent()).findFirst();
    ActorKind kind = known.orElse(best()).kind();
    boolean armed =
        known.isEmpty()
            && kind == ActorKind.CIVIL_ORGANISATION
            && drafts.stream().anyMatch(draft -> draft.kind() == ActorKind.ARMED_GROUP);
    return armed ? ActorKind.ARMED_GROUP : kind;
  }

  /// The mention to name the actor by: the longest name, the earliest of equals, for a person
  /// the fullest form of the first name of two words or more; without a name the first
  /// descriptor.
  Draft best() {
    Draft best = drafts.getFirst();
    for (Draft draft : drafts) {
      boolean longer =
          draft.isName()
              && (!best.isName()
                  || draft.pieces().size() > best.pieces().size() && isFuller(draft, best));
      if (longer) {
        best = draft;
      }
    }
    return best;
  }

  /// Whether a longer name is another form of a shorter one, and not an alias.
  private static boolean isFuller(Draft name, Draft shorter) {
    return !name.isPerson()
        || shorter.pieces().size() == 1
        || name.pieces().containsAll(shorter.pieces());
  }

  /// Its other names, sorted.
  List<String> aliases() {
    TreeSet<String> names = new TreeSet<>();
    for (Draft draft : drafts) {
      if (draft.isName()) {
        names.add(draft.name());
      }
    }
    names.remove(best().name());
    return List.copyOf(names);
  }

  /// Whether a shorter name may be this actor's: its pieces stand together in one of the names,
  /// at the end if there is only one.
  boolean answersTo(List<String> pieces) {
    for (Draft draft : drafts) {
      List<String> full = draft.pieces();
      if (!draft.isName() || full.size() <= pieces.size()) {
        continue;
      }
      boolean found =
          pieces.size() == 1
              ? full.getLast().equals(pieces.getFirst())
              : Collections.indexOfSubList(full, pieces) >= 0;
      if (found) {
        return true;
      }
    }
    return false;
  }
}
