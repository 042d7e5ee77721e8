/// A small pattern engine over text: word lists and grammar rules are data files, meanings are
/// code. Times are found with it.
@NullMarked
package org.attest.nlp.grammar;

import org.jspecify.annotations.NullMarked;
