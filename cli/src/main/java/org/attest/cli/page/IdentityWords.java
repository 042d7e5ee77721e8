package org.attest.cli.page;

import org.attest.core.resolution.Identity;

/// Who an actor is by the user's own table.
final class IdentityWords {
  private IdentityWords() {}

  /// "Q42 by actors.tsv"; with the name that the table gives it, unless it is the one shown.
  static String of(Identity identity, String shown) {
    String name = identity.name().equals(shown) ? "" : " " + identity.name();
    return identity.wikidata() + name + " by " + identity.table();
  }
}
