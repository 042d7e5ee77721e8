/// The workbench as people use it: tests through the real server, in a real browser.
@NullMarked
package org.attest.browser;

import org.jspecify.annotations.NullMarked;
