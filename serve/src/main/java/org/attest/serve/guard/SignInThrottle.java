package org.attest.serve.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Slows down who guesses passwords: after five failures for a name or from an address there is a
/// waiting time, which doubles with each further failure. Failures are forgotten when there was
/// none for a quarter of an hour.
public final class SignInThrottle {
  static final int FREE_FAILURES = 5;
  static final Duration MEMORY = Duration.ofMinutes(15);
  static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /// How many names and addresses are kept; the one that was not tried for longest goes first.
  static final int MOST_KEPT = 20_000;

  private static final int LONGEST_NAME = 200;

  /// Addresses of version 6 are given out by networks of so many bytes.
  private static final int NETWORK_BYTES = 8;

  private final InstantSource clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Failures(int count, Instant last) {
    Duration pause() {
      if (count < FREE_FAILURES) {
        return Duration.ZERO;
      }
      // Nine doublings are more than the longest wait.
      Duration pause = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_FAILURES, 9));
      return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }
  }

  public SignInThrottle(InstantSource clock) {
    this.clock = clock;
  }

  /// Asks for a try. If it may be made, it counts as a failure until [#succeeded] is called, so
  /// that many at once get no further than one after the other.
  ///
  /// @return how long to wait before asking again; zero if the try may be made
  synchronized Duration begin(String name, String address) {
    Instant now = clock.instant();
    List<String> keys = List.of(nameKey(name), addressKey(address));
    Duration wait = Duration.ZERO;
    for (String key : keys) {
      Duration left = left(failures.get(key), now);
      wait = left.compareTo(wait) > 0 ? left : wait;
    }
    if (wait.isZero()) {
      keys.forEach(key -> failures.put(key, oneMore(failures.get(key), now)));
    }
    return wait;
  }

  /// Takes back what [#begin] counted. The name starts anew; of the address only this one try is
  /// forgotten, or an account of one's own would allow to guess those of others.
  synchronized void succeeded(String name, String address) {
    failures.remove(nameKey(name));
    failures.computeIfPresent(
        addressKey(address),
        (key, before) ->
            before.count() == 1 ? null : new Failures(before.count() - 1, before.last()));
  }

  /// How many names and addresses are kept now.
  synchronized int size() {
    return failures.size();
  }

  private static Duration left(@Nullable Failures before, Instant now) {
    if (before == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, before.last().plus(before.pause()));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Failures oneMore(@Nullable Failures before, Instant now) {
    int remembered = before == null || now.isAfter(before.last().plus(MEMORY)) ? 0 : before.count();
    return new Failures(remembered + 1, now);
  }

  private static String nameKey(String name) {
    String key = Person.key(name);
    return "name " + key.substring(0, Math.min(key.length(), LONGEST_NAME));
  }

  private static String addressKey(String address) {
    try {
      if (address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address found) {
        byte[] network = Arrays.copyOf(found.getAddress(), NETWORK_BYTES);
        return "address " + HexFormat.of().formatHex(network);
      }
    } catch (UnknownHostException e) {
      // Whatever it is, it is its own key.
    }
    return "address " + address;
  }
}
