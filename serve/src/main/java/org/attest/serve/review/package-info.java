/// Which events a person should look at first.
@NullMarked
package org.attest.serve.review;

import org.jspecify.annotations.NullMarked;
