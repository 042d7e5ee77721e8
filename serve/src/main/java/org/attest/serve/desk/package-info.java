/// What the screens do with the workspace: look at it, decide, bring reports in.
@NullMarked
package org.attest.serve.desk;

import org.jspecify.annotations.NullMarked;
