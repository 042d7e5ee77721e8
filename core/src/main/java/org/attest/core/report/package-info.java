/// A report: one text that one outlet published, and places in that text.
@NullMarked
package org.attest.core.report;

import org.jspecify.annotations.NullMarked;
