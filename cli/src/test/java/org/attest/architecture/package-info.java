/// Tests of the whole: dependency rules, and pages that name only what exists.
@NullMarked
package org.attest.architecture;

import org.jspecify.annotations.NullMarked;
