package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.attest.core.reading.ActorKind;

/// An actor across reports.
///
/// @param id stable identity
/// @param name the name to show
/// @param aliases all names the reports give it, the shown one included
/// @param kind what sort of actor it is
/// @param dictionaryId entry of the actor dictionary, if any
/// @param identity who it is by the user's own table, if a name of it stands there
/// @param members the report actors that were joined
/// @param matches why they were joined
public record Actor(
    ActorId id,
    String name,
    SortedSet<String> aliases,
    ActorKind kind,
    Optional<String> dictionaryId,
    Optional<Identity> identity,
    List<MentionKey> members,
    List<Match> matches) {
  public Actor {
    members = List.copyOf(members);
    matches = List.copyOf(matches);
  }
}
