package org.attest.nlp.geonames;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.attest.core.report.Sha256;

/// What a first look over a whole table tells, in a fraction of the time that loading it takes:
/// whether it is one, which it is, and the codes of its districts.
///
/// @param digest SHA-256 of its rows in hexadecimal digits, the same plain and zipped
/// @param bytes length of its text
/// @param rows number of its rows, good or bad
/// @param districts GeoNames identifiers of second-level divisions by code ("AF.11.1104")
public record Survey(String digest, long bytes, long rows, Map<String, Integer> districts) {
  /// What is no table is mostly seen by then.
  private static final int FIRST_ROWS = 10_000;

  /// The world has some 50,000 second-level divisions.
  private static final int MOST_DISTRICTS = 500_000;

  private static final int STEP = 4096;

  /// Is told how far it is.
  public interface Watcher {
    /// Takes the bytes and rows seen so far, and says whether to go on.
    boolean seen(long bytes, long rows);
  }

  /// Looks over a table.
  ///
  /// @return absent if the watcher did not want to go on
  /// @throws GeoNamesException if (nearly) nothing in the file is a row of such a table
  public static Optional<Survey> of(GeoNamesFile file, Watcher watcher) throws IOException {
    MessageDigest digest = Sha256.begin();
    Map<String, Integer> districts = new HashMap<>();
    GeoNamesRow row = new GeoNamesRow();
    long good = 0;
    try (RowReader rows = file.rows(RowReader.Position.START)) {
      while (rows.next()) {
        if (!rows.isTooLong()) {
          rows.digest(digest);
        }
        if (row.read(rows).isEmpty()) {
          good++;
          if (row.featureClass().equals("A")
              && row.featureCode().equals("ADM2")
              && districts.size() < MOST_DISTRICTS) {
            districts.putIfAbsent(row.admin2Code(), row.id());
          }
        }
        if (rows.number() == FIRST_ROWS) {
          requireRows(file, good, rows.number());
        }
        if (rows.number() % STEP == 0 && !watcher.seen(rows.position().bytes(), rows.number())) {
          return Optional.empty();
        }
      }
      RowReader.Position end = rows.position();
      requireRows(file, good, end.rows());
      return Optional.of(
          new Survey(
              HexFormat.of().formatHex(digest.digest()), end.bytes(), end.rows(), districts));
    }
  }

  private static void requireRows(GeoNamesFile file, long good, long all) {
    if (good * 10 <= all) {
      String found =
          all == 0
              ? " is empty"
              : " is no table of places: " + good + " of its first " + all + " rows are such rows";
      throw new GeoNamesException(file.name() + found + "; " + WhatIsWanted.WORDS);
    }
  }
}
