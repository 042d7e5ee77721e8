package org.attest.store;

import java.time.Instant;

/// An event with when it was new, or its row last said something else than before.
public record ChangedEvent(EventRow event, Instant changed) {}
