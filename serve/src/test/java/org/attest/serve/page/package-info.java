/// The screens, asked over HTTP.
@NullMarked
package org.attest.serve.page;

import org.jspecify.annotations.NullMarked;
