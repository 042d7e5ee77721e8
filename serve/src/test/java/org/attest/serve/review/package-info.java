/// The order of the review queue.
@NullMarked
package org.attest.serve.review;

import org.jspecify.annotations.NullMarked;
