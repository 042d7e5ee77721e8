/// The workspace: one folder with an SQLite database that keeps reports, readings and accounts.
/// Start at [org.attest.store.Workspace].
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
