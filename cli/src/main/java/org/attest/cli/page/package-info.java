/// What the commands print for people.
@NullMarked
package org.attest.cli.page;

import org.jspecify.annotations.NullMarked;
