package kreds.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Whence a request comes, as far as it is one source: an address of IPv4, which a whole office
/// shares, or the network of an IPv6 address (its first 64 bits), in which one machine has as many
/// as it likes (RFC 8981).
final class Sources {
  private static final int NETWORK = 8;

  private Sources() {}

  static String of(String address) {
    return address.indexOf(':') < 0 ? address : network(address);
  }

  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
          : address;
    } catch (IllegalArgumentException garbled) {
      return address;
    }
  }
}
