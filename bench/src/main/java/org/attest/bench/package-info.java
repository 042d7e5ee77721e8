/// Runs the benchmarks and writes the results page. The benchmark data stays outside the project.
@NullMarked
package org.attest.bench;

import org.jspecify.annotations.NullMarked;
