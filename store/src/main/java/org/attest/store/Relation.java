package org.attest.store;

import org.attest.core.reading.EventType;
import org.attest.core.resolution.ActorId;

/// What events say of an actor and another one: who did something to whom, or that both did it or
/// bore it together.
///
/// @param role the part of the actor that was asked about
/// @param other the other one
/// @param name what the other one is called
/// @param otherRole the part of the other one
/// @param type PLOVER type of the events
/// @param events how many there are
/// @param disputed how many of them have a dispute
public record Relation(
    PartyRole role,
    ActorId other,
    String name,
    PartyRole otherRole,
    EventType type,
    int events,
    int disputed) {}
