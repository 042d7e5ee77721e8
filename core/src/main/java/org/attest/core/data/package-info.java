/// The data files that ship with the program: tab-separated tables with comments that say what the
/// columns mean. Errors in them name file and line.
@NullMarked
package org.attest.core.data;

import org.jspecify.annotations.NullMarked;
