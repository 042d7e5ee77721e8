/// The interface for other programs, asked over HTTP.
@NullMarked
package org.attest.serve.api;

import org.jspecify.annotations.NullMarked;
