@NullMarked
package org.attest.intake;

import org.jspecify.annotations.NullMarked;
