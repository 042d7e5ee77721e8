package org.attest.serve.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets people in by name and password.
public final class SignIn {
  /// Checking a password takes memory and time on purpose: so few are checked at a time.
  private static final int AT_A_TIME = 2;

  /// How many may wait until it is their turn: the threads of the server are for those who are in.
  private static final int MOST_WAITING = 16;

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final PeopleFile people;
  private final Sessions sessions;
  private final SignInThrottle throttle;
  private final PasswordHash nobodys = PasswordHash.matchingNothing();
  private final Semaphore checking = new Semaphore(AT_A_TIME, true);

  /// What came of a try.
  public sealed interface Outcome {
    /// The person is in.
    record Welcome(Session session) implements Outcome {}

    /// Name or password is wrong; which of them is not told.
    record Wrong() implements Outcome {}

    /// Too many tries: the password was not looked at.
    record Wait(Duration time) implements Outcome {}
  }

  public SignIn(PeopleFile people, Sessions sessions, SignInThrottle throttle) {
    this.people = people;
    this.sessions = sessions;
    this.throttle = throttle;
  }

  /// Tries a name and a password. A name that does not exist costs the same time as one that does.
  ///
  /// @param address that the try comes from
  public Outcome attempt(String name, String password, String address) {
    boolean isTurn = false;
    try {
      isTurn =
          checking.getQueueLength() < MOST_WAITING
              && checking.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return isTurn ? check(name, password, address) : new Outcome.Wait(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Wait(PATIENCE);
    } finally {
      if (isTurn) {
        checking.release();
      }
    }
  }

  private Outcome check(String name, String password, String address) {
    Duration wait = throttle.begin(name, address);
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    Optional<Person> person = people.read().named(name);
    boolean matches = person.map(Person::password).orElse(nobodys).matches(password);
    if (person.isEmpty() || !matches) {
      return new Outcome.Wrong();
    }
    throttle.succeeded(name, address);
    return new Outcome.Welcome(sessions.begin(person.orElseThrow()));
  }
}
