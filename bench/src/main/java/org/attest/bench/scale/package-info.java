/// How resolution behaves with many reports: its cost, and that no order of arrival shows.
@NullMarked
package org.attest.bench.scale;

import org.jspecify.annotations.NullMarked;
