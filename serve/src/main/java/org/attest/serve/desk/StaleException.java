package org.attest.serve.desk;

import java.util.List;
import org.attest.core.decision.Revision;

/// Somebody decided something after the person last looked: what they saw may be no longer so.
public final class StaleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Revision> since;

  StaleException(List<Revision> since) {
    super("somebody decided something since this page was made");
    this.since = List.copyOf(since);
  }

  /// The entries that came since.
  public List<Revision> since() {
    return since;
  }
}
