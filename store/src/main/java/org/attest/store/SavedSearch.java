package org.attest.store;

import java.time.Instant;

/// A list of events that a person keeps, to see what is new in it.
///
/// @param id by which its feed is found; nobody can guess it
/// @param name that the person gave it
/// @param query what the address of the list has behind its question mark
/// @param person who keeps it
/// @param at when it was kept
public record SavedSearch(String id, String name, String query, String person, Instant at) {}
