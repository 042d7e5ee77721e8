package org.attest.core.resolution;

/// Who an actor is by a table of the user's own.
///
/// @param wikidata its identifier in Wikidata: `Q42`
/// @param name what the table calls it
/// @param table name of the file that says so
public record Identity(String wikidata, String name, String table) {}
