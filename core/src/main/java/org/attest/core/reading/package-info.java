/// What one report says: a pure function of that report and one reader version. A reading never
/// sees another report.
@NullMarked
package org.attest.core.reading;

import org.jspecify.annotations.NullMarked;
