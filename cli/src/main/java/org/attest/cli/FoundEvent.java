package org.attest.cli;

import org.attest.core.resolution.EventId;
import org.attest.store.Workspace;

/// The event that a user names.
final class FoundEvent {
  private FoundEvent() {}

  static EventId of(Workspace workspace, String text) {
    return OneOf.found(workspace.findEvents(text), "event", text, "'attest events' lists them");
  }
}
