package org.attest.serve.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses of this server, as forms and links name them. Browsers take `//host`, `/\host` and
/// what has a tab in between for another site: nobody is sent there.
final class LocalAddress {
  private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x5b\\x5d-\\x7e]*");

  private LocalAddress() {}

  /// The address, if it is one of this server.
  static Optional<String> of(@Nullable String address) {
    return Optional.ofNullable(address).filter(given -> LOCAL.matcher(given).matches());
  }
}
