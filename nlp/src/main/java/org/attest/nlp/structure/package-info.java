/// The structure of a report: headline, byline, dateline, captions, body and boilerplate, and
/// what the head of a report says of its origin.
@NullMarked
package org.attest.nlp.structure;

import org.jspecify.annotations.NullMarked;
