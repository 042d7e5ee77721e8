/// What happened: event mentions with their participants, tolls, factuality, time and place, found
/// by a lexicon of trigger words over the grammar of a report.
@NullMarked
package org.attest.nlp.event;

import org.jspecify.annotations.NullMarked;
