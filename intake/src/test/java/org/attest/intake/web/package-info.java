/// Pages of the web, fetched from a server on this machine.
@NullMarked
package org.attest.intake.web;

import org.jspecify.annotations.NullMarked;
