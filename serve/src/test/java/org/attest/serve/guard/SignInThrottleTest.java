package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SignInThrottleTest {
  private final SetClock clock = new SetClock();
  private final SignInThrottle throttle = new SignInThrottle(clock);

  private Duration attempt(String name, String address) {
    return throttle.begin(name, address);
  }

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      assertThat(attempt(name, address)).isZero();
    }
  }

  @Test
  void waitingTimeDoublesUpToFiveMinutes() {
    fail(5, "Ann", "10.0.0.1");
    long seconds = 1;
    for (int i = 0; i < 12; i++) {
      Duration wait = attempt("Ann", "10.0.0.2");
      assertThat(wait).isEqualTo(Duration.ofSeconds(Math.min(seconds, 300)));
      clock.advance(wait.minusMillis(1));
      assertThat(attempt("Ann", "10.0.0.2")).isEqualTo(Duration.ofMillis(1));
      clock.advance(Duration.ofMillis(1));
      // Each from elsewhere: it is the name that is tried too often.
      assertThat(attempt("ANN ", "10.1.0." + i)).isZero();
      seconds *= 2;
    }
  }

  @Test
  void anAddressIsSlowedDownWhateverNameItTries() {
    for (int i = 0; i < 5; i++) {
      fail(1, "name" + i, "10.0.0.1");
    }
    assertThat(attempt("other", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
    assertThat(attempt("other", "10.0.0.2")).isZero();
  }

  @Test
  void addressesOfOneNetworkAreOne() {
    for (int i = 1; i <= 5; i++) {
      fail(1, "name" + i, "2001:db8:1:2::" + i);
    }
    assertThat(attempt("other", "[2001:db8:1:2:ffff::9]")).isPositive();
    assertThat(attempt("other", "2001:db8:1:3::1")).isZero();
  }

  @Test
  void failuresAreForgottenAfterAQuarterOfAnHour() {
    fail(4, "Ann", "10.0.0.1");
    clock.advance(SignInThrottle.MEMORY.plusSeconds(1));
    fail(4, "Ann", "10.0.0.1");
    clock.advance(SignInThrottle.MEMORY);
    fail(1, "Ann", "10.0.0.1");
    assertThat(attempt("Ann", "10.0.0.1")).isPositive();
  }

  @Test
  void successFreesTheNameButNotTheAddress() {
    fail(4, "Ann", "10.0.0.1");
    fail(1, "Bob", "10.0.0.1");
    throttle.succeeded("Bob", "10.0.0.1");
    fail(1, "Ann", "10.0.0.2");
    assertThat(attempt("Ann", "10.0.0.3")).isPositive();
    fail(1, "Bob", "10.0.0.1");
    assertThat(attempt("Bob", "10.0.0.1")).isPositive();
    assertThat(attempt("Bob", "10.0.0.9")).isZero();
  }

  @Test
  void manyTriesAtOnceGetNoFurther() {
    AtomicInteger made = new AtomicInteger();
    try (ExecutorService guessers = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 100; i++) {
        String address = "10.0.0." + i;
        guessers.execute(
            () -> {
              if (attempt("Ann", address).isZero()) {
                made.incrementAndGet();
              }
            });
      }
    }
    assertThat(made).hasValue(SignInThrottle.FREE_FAILURES);
  }

  @Test
  void memoryIsBounded() {
    for (int i = 0; i < SignInThrottle.MOST_KEPT; i++) {
      throttle.begin("name" + i, "address" + i);
    }
    assertThat(throttle.size()).isEqualTo(SignInThrottle.MOST_KEPT);
  }
}
