package org.attest.serve.guard;

/// Somebody who has signed in, in one browser.
///
/// @param id by which the browser proves it; nobody else may learn it
/// @param person as the workspace had them at that moment
/// @param token that the forms of this browser must carry
public record Session(String id, Person person, String token) {
  static Session of(Person person) {
    return new Session(RandomToken.next(), person, RandomToken.next());
  }

  /// Does not show what must stay secret.
  @Override
  public String toString() {
    return "Session of " + person.name();
  }
}
