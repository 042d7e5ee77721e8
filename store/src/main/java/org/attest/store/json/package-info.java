/// Records to JSON and back, for the columns of the database that hold whole readings and accounts.
@NullMarked
package org.attest.store.json;

import org.jspecify.annotations.NullMarked;
