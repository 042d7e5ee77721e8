/// From files to reports: plain text, web pages and JSON Lines. Bad input costs only itself: it
/// comes out as [IntakeResult.Refused] with the reason, and the rest goes on.
@NullMarked
package org.attest.intake;

import org.jspecify.annotations.NullMarked;
