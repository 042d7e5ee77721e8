package org.attest.core.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Affiliations;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.Resolution;

/// On whose behalf people speak, as far as any report says so, and how bodies are called across
/// reports.
final class Bodies {
  private final Affiliations affiliations;

  /// Names of actors by their folded aliases; of several the one of the smallest id.
  private final Map<String, String> names = new HashMap<>();

  Bodies(Resolution resolution) {
    affiliations = resolution.affiliations();
    for (Actor actor : resolution.actors()) {
      for (String alias : actor.aliases()) {
        names.putIfAbsent(FoldedName.of(alias).text(), actor.name());
      }
    }
  }

  /// On whose behalf somebody speaks; absent if no report says so.
  Optional<String> owner(Actor actor) {
    return affiliations.of(actor);
  }

  /// The name under which a body is known across reports; absent if it is no actor.
  Optional<String> name(String body) {
    return Optional.ofNullable(names.get(FoldedName.of(body).text()));
  }
}
