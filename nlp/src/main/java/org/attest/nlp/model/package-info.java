/// The reader's model: one ONNX graph that gives words their part of speech, lemma, place in the
/// tree and names, in one pass.
@NullMarked
package org.attest.nlp.model;

import org.jspecify.annotations.NullMarked;
