/// Places: the gazetteer, the finding of place names in a parsed report, and the choice of the
/// place that each name means there.
@NullMarked
package org.attest.nlp.place;

import org.jspecify.annotations.NullMarked;
