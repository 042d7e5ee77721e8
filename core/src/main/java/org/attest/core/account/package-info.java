/// The account of one event: per field every value with its supporters, what is disputed, what
/// was updated, how sure.
@NullMarked
package org.attest.core.account;

import org.jspecify.annotations.NullMarked;
