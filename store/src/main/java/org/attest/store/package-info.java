@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
