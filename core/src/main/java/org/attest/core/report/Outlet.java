package org.attest.core.report;

/// Who published a report, as named in its metadata or text, for example `Meridian Wire`.
public record Outlet(String name) {
  public Outlet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an outlet needs a name");
    }
  }
}
