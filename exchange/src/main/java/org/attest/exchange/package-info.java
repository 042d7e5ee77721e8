@NullMarked
package org.attest.exchange;

import org.jspecify.annotations.NullMarked;
