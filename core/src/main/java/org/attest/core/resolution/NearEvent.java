package org.attest.core.resolution;

import org.attest.core.data.Explanation;

/// Another event that this one could be taken for, and why it is not.
///
/// @param event the other
/// @param why they stay two: what excludes it, or that too little speaks for it, or that single
///     tellings would fit but not all of them together
/// @param match the comparison that decided: on its left a telling of this event, on its right one
///     of the other
public record NearEvent(EventId event, Explanation why, Match match) {}
