/// The screens: what each shows, and the requests that lead to it.
@NullMarked
package org.attest.serve.page;

import org.jspecify.annotations.NullMarked;
