package org.attest.serve.guard;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who can reach the workbench: the address on which it listens, and the names by which it may be
/// asked. A request that names another host comes from a page that got hold of our address under
/// its own name (DNS rebinding).
///
/// @param address on which to listen
/// @param names further hosts that requests may name, without port, whatever port a proxy has
public record Reach(InetAddress address, Set<String> names) {
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-fA-F:.]{2,45}]|[^:\\[\\]]{1,253})(?::([0-9]{1,5}))?");
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}]");

  /// This machine only.
  public static final Reach LOOPBACK = new Reach(loopback(), Set.of());

  /// @throws IllegalArgumentException if a name is none
  public Reach {
    Set<String> lower = new TreeSet<>();
    for (String name : names) {
      String each = name.toLowerCase(Locale.ROOT);
      if (!NAME.matcher(each).matches()) {
        throw new IllegalArgumentException(
            "'" + name + "' is no host: write it as attest.example.org, without port or http://");
      }
      lower.add(each);
    }
    names = Set.copyOf(lower);
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /// Whether other machines can get here, by the address or through a proxy that hands on what
  /// they ask by another name.
  public boolean isForOthers() {
    return !address.isLoopbackAddress() || !names.isEmpty();
  }

  /// Looks whether it is safe to listen.
  ///
  /// @throws GuardException of kind UNSAFE if it is not
  public void check(People people) {
    if (isForOthers() && !people.hasAdmin()) {
      throw new GuardException(
          GuardException.Kind.UNSAFE,
          "other machines may reach the workbench only when people have to sign in: add an admin"
              + " with 'attest people add NAME --role admin'");
    }
    if (address.isAnyLocalAddress() && names.isEmpty()) {
      throw new GuardException(
          GuardException.Kind.UNSAFE,
          address.getHostAddress()
              + " means every address of this machine: say with --host by which name or address"
              + " people ask for the workbench");
    }
  }

  /// The host by which this machine itself asks for the workbench, as it stands in an address.
  public String host() {
    if (address.isAnyLocalAddress()) {
      return LOOPBACK.host();
    }
    String literal = address.getHostAddress();
    return address instanceof Inet4Address ? literal : "[" + literal + "]";
  }

  /// Whether a request may name this host.
  ///
  /// @param host as the request's header has it
  /// @param port on which the workbench listens
  boolean answersTo(@Nullable String host, int port) {
    if (host == null) {
      return false;
    }
    Matcher parts = HOST.matcher(host);
    if (!parts.matches()) {
      return false;
    }
    String name = parts.group(1).toLowerCase(Locale.ROOT);
    if (names.contains(name)) {
      return true;
    }
    boolean isOurPort = String.valueOf(port).equals(parts.group(2));
    return isOurPort
        && (Set.of("127.0.0.1", "localhost", "[::1]").contains(name) || isAddress(name));
  }

  /// One address of version 6 can be written in many ways. Nothing is looked up here: what stands
  /// in brackets is no name.
  private boolean isAddress(String name) {
    if (address.isAnyLocalAddress()) {
      return false;
    }
    if (address instanceof Inet6Address && name.startsWith("[")) {
      try {
        return InetAddress.getByName(name).equals(address);
      } catch (UnknownHostException e) {
        return false;
      }
    }
    return name.equals(address.getHostAddress());
  }
}
