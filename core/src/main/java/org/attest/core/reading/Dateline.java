package org.attest.core.reading;

import java.util.Optional;
import org.attest.core.report.Outlet;
import org.attest.core.report.Span;

/// What the text of a report says of its own origin: "DAR MELHUN, Tarsheban, May 14, 2030
/// (Meridian Wire)". A part that is not said is absent.
///
/// @param published the days on which the report can have been published, and the words that say so
/// @param outlet who published it, by byline, dateline or page furniture
/// @param agency a wire service that the text credits, when that is not the outlet itself
/// @param place name of the place it was filed from
public record Dateline(
    Optional<Sourced<DateInterval>> published,
    Optional<Sourced<Outlet>> outlet,
    Optional<Sourced<Outlet>> agency,
    Optional<Sourced<String>> place) {

  /// A value with the words it rests on; the span is absent when metadata gave it.
  public record Sourced<T>(T value, Optional<Span> span, Derivation derivation) {}

  public static final Dateline NONE =
      new Dateline(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
