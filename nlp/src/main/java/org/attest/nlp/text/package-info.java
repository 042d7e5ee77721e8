/// Text as words, sentences and paragraphs, with offsets that map back to the original.
@NullMarked
package org.attest.nlp.text;

import org.jspecify.annotations.NullMarked;
