package org.attest.store;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.core.report.ReportId;

/// One report in a list, without its text.
///
/// @param outlet as its metadata name it
/// @param published as its metadata say
public record ReportRow(
    ReportId id, String name, Optional<String> outlet, Optional<LocalDate> published) {}
