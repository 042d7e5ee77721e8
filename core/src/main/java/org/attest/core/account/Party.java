package org.attest.core.account;

import java.util.Optional;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.Identity;

/// A participant as a value of an account: an actor known across reports, or the text's own words.
///
/// @param identity who it is by the user's own table; absent unless it is an actor of it
public record Party(String name, Optional<ActorId> actor, Optional<Identity> identity) {
  public Party {
    if (identity.isPresent() && actor.isEmpty()) {
      throw new IllegalArgumentException("only an actor known across reports has an identity");
    }
  }

  /// An actor under the name to show.
  static Party of(Actor actor) {
    return of(actor.name(), Optional.of(actor));
  }

  /// An actor under a name that somebody gives it; words of the text if it is absent.
  static Party of(String name, Optional<Actor> actor) {
    return new Party(name, actor.map(Actor::id), actor.flatMap(Actor::identity));
  }

  /// Somebody of whom nothing is known but the words.
  static Party inWords(String words) {
    return new Party(words, Optional.empty(), Optional.empty());
  }
}
