package org.attest.store;

import org.attest.core.reading.ActorKind;
import org.attest.core.resolution.ActorId;

/// One actor across reports in a list.
///
/// @param events how many events name it as agent or target
public record ActorRow(ActorId id, String name, ActorKind kind, int events) {}
