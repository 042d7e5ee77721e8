package org.attest.nlp.geonames;

/// Tells what file is wanted, and where there is one.
final class WhatIsWanted {
  static final String WORDS =
      "give a table of places by GeoNames, with 19 columns between tabs in each row, such as"
          + " AF.txt, cities500.txt or allCountries.txt, plain or in the zip it comes in from"
          + " https://download.geonames.org/export/dump/ (its other tables, of postal codes or"
          + " alternate names, are not meant)";

  private WhatIsWanted() {}
}
