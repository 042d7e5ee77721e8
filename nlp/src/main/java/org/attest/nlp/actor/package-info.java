/// Who acts: names and descriptors of actors in a report.
@NullMarked
package org.attest.nlp.actor;

import org.jspecify.annotations.NullMarked;
