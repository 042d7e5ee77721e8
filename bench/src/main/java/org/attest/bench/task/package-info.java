/// One class per benchmark task: reads documents in the task's format, writes predictions in
/// the task's format.
@NullMarked
package org.attest.bench.task;

import org.jspecify.annotations.NullMarked;
