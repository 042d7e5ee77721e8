package org.attest.store;

/// Somebody by whose word something is known of events: an outlet, or whom outlets quote.
///
/// @param name as reports have it
/// @param events how many
public record SourceRow(String name, int events) {}
