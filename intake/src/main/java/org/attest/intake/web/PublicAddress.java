package org.attest.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/// Tells addresses of the internet from those of this machine, of the network that it is in, and
/// of what has a special meaning.
final class PublicAddress {
  /// Of IPv4 everything is public but these (IANA, special-purpose address registry).
  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0/8"), // this network
          Block.of("10.0.0.0/8"), // private
          Block.of("100.64.0.0/10"), // shared by the customers of a provider
          Block.of("127.0.0.0/8"), // this machine
          Block.of("169.254.0.0/16"), // this link; what clouds tell their machines
          Block.of("172.16.0.0/12"), // private
          Block.of("192.0.0.0/24"), // protocols
          Block.of("192.0.2.0/24"), // documentation
          Block.of("192.88.99.0/24"), // relays
          Block.of("192.168.0.0/16"), // private
          Block.of("198.18.0.0/15"), // measuring
          Block.of("198.51.100.0/24"), // documentation
          Block.of("203.0.113.0/24"), // documentation
          Block.of("224.0.0.0/3")); // multicast, reserved, broadcast

  /// Of IPv6 this is what is given out to the internet; all else is this machine, private, of this
  /// link, multicast, or stands for an address of IPv4.
  private static final Block GIVEN_OUT = Block.of("2000::/3");

  /// What of it is not public.
  private static final List<Block> NOT_GIVEN_OUT =
      List.of(
          Block.of("2001::/23"), // protocols, among them tunnels to addresses of IPv4
          Block.of("2001:db8::/32"), // documentation
          Block.of("2002::/16"), // tunnels to addresses of IPv4
          Block.of("3fff::/20")); // documentation

  private PublicAddress() {}

  /// Whether it is one of the internet.
  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? SPECIAL.stream().noneMatch(block -> block.holds(bytes))
        : GIVEN_OUT.holds(bytes) && NOT_GIVEN_OUT.stream().noneMatch(block -> block.holds(bytes));
  }

  /// All addresses that begin alike.
  ///
  /// @param length how many bits they have in common
  private record Block(byte[] start, int length) {
    static Block of(String written) {
      String[] parts = Pattern.compile("/").split(written);
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException e) {
        throw new IllegalStateException(written + " is written as an address", e);
      }
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < length; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
