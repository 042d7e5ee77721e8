/// The command line: one class per command. Start at [org.attest.cli.Attest].
@NullMarked
package org.attest.cli;

import org.jspecify.annotations.NullMarked;
