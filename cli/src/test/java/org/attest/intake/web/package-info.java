/// Pages of this machine, which are fetched in tests only.
@NullMarked
package org.attest.intake.web;

import org.jspecify.annotations.NullMarked;
