/// Reading many reports at once: inputs in, readings into the workspace, progress to the terminal.
@NullMarked
package org.attest.cli.run;

import org.jspecify.annotations.NullMarked;
