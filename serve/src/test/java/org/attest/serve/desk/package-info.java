/// What the screens do with the workspace.
@NullMarked
package org.attest.serve.desk;

import org.jspecify.annotations.NullMarked;
