/// The workbench in the browser.
@NullMarked
package org.attest.serve;

import org.jspecify.annotations.NullMarked;
