/// The reader: from the text of one report to a [org.attest.core.reading.Reading].
@NullMarked
package org.attest.nlp;

import org.jspecify.annotations.NullMarked;
