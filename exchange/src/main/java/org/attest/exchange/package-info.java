/// Accounts as files for other programs.
@NullMarked
package org.attest.exchange;

import org.jspecify.annotations.NullMarked;
