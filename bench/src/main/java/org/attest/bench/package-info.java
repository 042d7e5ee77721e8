@NullMarked
package org.attest.bench;

import org.jspecify.annotations.NullMarked;
