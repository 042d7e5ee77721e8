/// The speed of reading, held against Stanford CoreNLP on the same texts in the same run.
@NullMarked
package org.attest.bench.corenlp;

import org.jspecify.annotations.NullMarked;
