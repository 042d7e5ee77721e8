package org.attest.serve.guard;

import java.util.Optional;

/// Who asks for a page, and what they may do.
///
/// @param person who has signed in; absent if nobody has
/// @param known whether they may see the workspace: a stranger may only sign in
/// @param token that their forms must carry
public record Visitor(Optional<Person> person, boolean known, String token) {
  /// Somebody who has to sign in first.
  public static final Visitor STRANGER = new Visitor(Optional.empty(), false, "");

  /// The one person at this machine, while the workspace names nobody.
  static Visitor owner(String token) {
    return new Visitor(Optional.empty(), true, token);
  }

  static Visitor of(Session session) {
    return new Visitor(Optional.of(session.person()), true, session.token());
  }

  /// Whether they may decide and bring reports in.
  public boolean mayChange() {
    return known && person.map(signedIn -> signedIn.role().mayChange()).orElse(true);
  }
}
