package org.attest.serve.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has signed in. Kept in memory only: when the workbench ends, everybody is signed out.
public final class Sessions {
  /// How long a session lives without being used.
  static final Duration IDLE = Duration.ofHours(12);

  /// How many browsers a person can be signed in with: one more ends the oldest.
  static final int MOST_OF_A_PERSON = 20;

  private final InstantSource clock;
  private final Map<String, Kept> byId = new LinkedHashMap<>();

  private record Kept(Session session, Instant used) {}

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// Begins one, under an id that was never used before.
  synchronized Session begin(Person person) {
    Instant now = clock.instant();
    byId.values().removeIf(kept -> isOver(kept, now));
    List<String> ofPerson =
        byId.values().stream()
            .map(Kept::session)
            .filter(session -> session.person().isNamedLike(person))
            .map(Session::id)
            .toList();
    if (ofPerson.size() >= MOST_OF_A_PERSON) {
      byId.remove(ofPerson.getFirst());
    }
    Session session = Session.of(person);
    byId.put(session.id(), new Kept(session, now));
    return session;
  }

  /// The session of an id, which is used by that. It ends when it was not used for long, and as
  /// soon as the person is removed or has another role or password.
  ///
  /// @param people as they are now
  synchronized Optional<Session> find(String id, People people) {
    Kept kept = byId.get(id);
    if (kept == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Session session = kept.session();
    boolean same = people.named(session.person().name()).equals(Optional.of(session.person()));
    if (!same || isOver(kept, now)) {
      byId.remove(id);
      return Optional.empty();
    }
    byId.put(id, new Kept(session, now));
    return Optional.of(session);
  }

  /// Ends a session, if there is one of this id.
  public synchronized void end(String id) {
    byId.remove(id);
  }

  private static boolean isOver(Kept kept, Instant now) {
    return now.isAfter(kept.used().plus(IDLE));
  }
}
