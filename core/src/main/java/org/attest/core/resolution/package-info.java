/// Which readings speak of the same things: actors, places, events and lineages across reports,
/// each match with reasons.
@NullMarked
package org.attest.core.resolution;

import org.jspecify.annotations.NullMarked;
