/// Tables of places as GeoNames ships them: plain or inside a zip, millions of rows, and
/// possibly damaged. Start at [org.attest.nlp.geonames.GeoNamesFile].
@NullMarked
package org.attest.nlp.geonames;

import org.jspecify.annotations.NullMarked;
