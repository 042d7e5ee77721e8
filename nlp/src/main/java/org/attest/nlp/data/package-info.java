/// The digest over the reader's data files, which makes their content part of its version.
@NullMarked
package org.attest.nlp.data;

import org.jspecify.annotations.NullMarked;
