package org.attest.intake;

import java.util.Optional;

/// A headline that comes apart from its text is put before it, so that what only the headline
/// says has words to point to.
final class Headlines {
  private Headlines() {}

  static String joined(Optional<String> title, String text) {
    if (title.isEmpty() || text.stripLeading().startsWith(title.get())) {
      return text;
    }
    return title.get() + "\n\n" + text;
  }
}
