/// Keeps strangers out: which requests are answered, who signs in, and what a page may do.
@NullMarked
package org.attest.serve.guard;

import org.jspecify.annotations.NullMarked;
