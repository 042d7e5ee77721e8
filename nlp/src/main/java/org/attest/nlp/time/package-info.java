/// Time expressions: where they stand and which local days they denote. The words are in
/// `words.tsv`, the patterns in `grammar.tsv`.
@NullMarked
package org.attest.nlp.time;

import org.jspecify.annotations.NullMarked;
