package org.attest.store;

import org.attest.core.reading.Reading;
import org.attest.core.report.Report;

/// A report and its reading, to be added.
///
/// @param input where the report was found, as the user knows it
public record NewReading(String input, Report report, Reading reading) {}
