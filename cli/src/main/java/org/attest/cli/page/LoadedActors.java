package org.attest.cli.page;

import java.util.List;
import org.attest.core.account.AccountStore;
import org.attest.core.resolution.ActorTable;

/// What a loaded table of actors holds, and what came of it.
///
/// @param source name of its file
/// @param sha256 of the file
/// @param actors how many entries it has
/// @param names how many different names
/// @param ambiguous names that identify nobody because two entries bear them
/// @param generic names that identify nobody because many are called so
/// @param found how many actors of the reports are in it
public record LoadedActors(
    String source,
    String sha256,
    int actors,
    int names,
    List<String> ambiguous,
    List<String> generic,
    long found) {
  public LoadedActors {
    ambiguous = List.copyOf(ambiguous);
    generic = List.copyOf(generic);
  }

  /// @param store that has resolved its reports with the table
  public static LoadedActors of(ActorTable table, AccountStore store) {
    return new LoadedActors(
        table.source(),
        table.digest(),
        table.actors().size(),
        table.names(),
        List.copyOf(table.ambiguous()),
        List.copyOf(table.generic()),
        store.actors().stream().filter(actor -> actor.identity().isPresent()).count());
  }
}
