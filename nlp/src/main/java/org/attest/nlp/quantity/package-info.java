/// Numbers of people and things as ranges.
@NullMarked
package org.attest.nlp.quantity;

import org.jspecify.annotations.NullMarked;
