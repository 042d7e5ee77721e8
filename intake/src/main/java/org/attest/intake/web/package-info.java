/// Pages of the web, fetched when a person asks for them.
@NullMarked
package org.attest.intake.web;

import org.jspecify.annotations.NullMarked;
