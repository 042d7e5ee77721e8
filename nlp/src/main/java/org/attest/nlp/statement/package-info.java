/// Who says what: statements with source, cue and content, quoted or reported.
@NullMarked
package org.attest.nlp.statement;

import org.jspecify.annotations.NullMarked;
