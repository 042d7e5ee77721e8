/// What accounts say, in words: the same on the terminal and in the browser.
@NullMarked
package org.attest.exchange.words;

import org.jspecify.annotations.NullMarked;
