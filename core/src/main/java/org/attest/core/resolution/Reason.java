package org.attest.core.resolution;

/// Why two mentions were taken for the same thing, or for two.
///
/// @param feature what was compared, for example `date` or `alias`
/// @param weight positive speaks for a match, negative against, in the units of the match score
/// @param explanation in words for the user: "both on 14 May 2030"
public record Reason(String feature, double weight, String explanation) {}
