/// What people decide about accounts, and the log of it. Decisions are anchored in evidence, so
/// that they outlive a new reading of the reports.
@NullMarked
package org.attest.core.decision;

import org.jspecify.annotations.NullMarked;
