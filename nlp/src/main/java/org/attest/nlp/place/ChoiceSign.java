package org.attest.nlp.place;

/// What speaks for or against one of the places that a name can denote. Each has a weight in
/// `weights.tsv`.
enum ChoiceSign {
  /// None of the gazetteer's places of that name is meant.
  UNLISTED,
  UNLISTED_SHARE,
  POPULATION,
  IS_COUNTRY,
  IS_PROVINCE,
  IS_DISTRICT,
  IS_CAPITAL,
  IS_PROVINCE_SEAT,
  IS_DISTRICT_SEAT,
  IS_QUARTER,
  IS_REGION,
  IS_CONTINENT,
  RIVALS_COUNTRY,
  ALTERNATE,
  ABBREVIATION,
  MOST_POPULOUS,
  KIND_FITS,
  KIND_CLASHES,
  CONTAINER_FITS,
  CONTAINER_CLASHES,
  INSIDE_FITS,
  INSIDE_CLASHES,
  SENTENCE_CONTAINER,
  COUNTRY_SHARE,
  COUNTRY_NAMED,
  PROVINCE_SHARE,
  PROVINCE_NAMED,
  NEAREST,
  CLOSENESS,
  DATELINE_NEAR,
  SITE_COUNTRY
}
