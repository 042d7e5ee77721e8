/// Words and their grammar: tokens with Universal Dependencies, sentences, and the whole report
/// as parsed.
@NullMarked
package org.attest.nlp.syntax;

import org.jspecify.annotations.NullMarked;
