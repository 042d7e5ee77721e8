package org.attest.serve.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until somebody sets it.
final class SetClock implements InstantSource {
  private volatile Instant now = Instant.parse("2031-05-03T08:00:00Z");

  void advance(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
