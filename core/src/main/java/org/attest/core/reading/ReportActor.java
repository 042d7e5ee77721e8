package org.attest.core.reading;

import java.util.List;
import java.util.Optional;

/// An actor as one report speaks of it: the mentions that denote the same actor within that
/// report, under one name.
///
/// @param name the fullest name in the text, or its descriptor when it has no name ("eight
///     lieutenants")
/// @param named whether a proper name was given
/// @param kind what sort of actor it is
/// @param aliases other names that the text gives it, each with the words that say so among the
///     mentions
/// @param dictionaryId entry of the actor dictionary, if its names match one
/// @param roles titles and roles in the text's words ("former leader of ISIS-K")
/// @param affiliation index of the actor it belongs to ("Taliban spokesman X"), if the text says so
public record ReportActor(
    String name,
    boolean named,
    ActorKind kind,
    List<String> aliases,
    Optional<String> dictionaryId,
    List<String> roles,
    Optional<Integer> affiliation) {
  public ReportActor {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
  }
}
