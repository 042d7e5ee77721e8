/// The workbench asked over HTTP, as browsers and programs ask it.
@NullMarked
package org.attest.serve;

import org.jspecify.annotations.NullMarked;
