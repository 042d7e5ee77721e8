/// Strangers are kept out.
@NullMarked
package org.attest.serve.guard;

import org.jspecify.annotations.NullMarked;
