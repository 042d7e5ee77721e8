package org.attest.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.core.account.Status;

/// The shape of accounts and of entries of the log, whose fields the export names.
///
/// A name that ends in `?` is that of a field that is left out where nothing is known.
final class AccountShape {
  private static final Map<String, Object> TEXT = Schemas.text();
  private static final Map<String, Object> INTEGER = Schemas.integer();
  private static final Map<String, Object> NUMBER = Schemas.number();
  private static final Map<String, Object> FLAG = Schemas.flag();
  private static final Map<String, Object> TEXTS = Schemas.list(TEXT);
  private static final Map<String, Object> STATUS =
      Schemas.oneOf(Stream.of(Status.values()).map(Enum::name).toList());

  private static final Map<String, Object> WHY = object("kind", TEXT, "sentence", TEXT);

  /// Words of a report: offsets in code points, end exclusive.
  private static final Map<String, Object> WORDS =
      object("report", TEXT, "start", INTEGER, "end", INTEGER, "text", TEXT);

  private static final Map<String, Object> DAYS =
      object("earliest?", Schemas.day(), "latest?", Schemas.day());

  private static final Map<String, Object> IDENTITY =
      object("wikidata", TEXT, "name", TEXT, "table", TEXT);

  private static final Map<String, Object> PARTY =
      object("name", TEXT, "actor?", TEXT, "identity?", IDENTITY);

  private static final Map<String, Object> PLACE =
      object(
          "name",
          TEXT,
          "geoname?",
          INTEGER,
          "country?",
          TEXT,
          "admin1?",
          TEXT,
          "admin2?",
          TEXT,
          "town?",
          TEXT,
          "latitude?",
          NUMBER,
          "longitude?",
          NUMBER,
          "precision",
          TEXT);

  private static final Map<String, Object> TOLL =
      object("low?", INTEGER, "high?", INTEGER, "flaw?", TEXT, "group?", TEXT, "part", FLAG);

  private static final Map<String, Object> VALUE =
      Map.of("anyOf", List.of(TEXT, PARTY, DAYS, PLACE, TOLL));

  private static final Map<String, Object> SUPPORT =
      object(
          "report",
          TEXT,
          "start",
          INTEGER,
          "end",
          INTEGER,
          "text",
          TEXT,
          "chain",
          TEXTS,
          "rule",
          TEXT,
          "version",
          TEXT,
          "credibility?",
          TEXT,
          "reliability?",
          Map.of("type", "object"));

  private static final Map<String, Object> GROUND =
      object("earlier", INTEGER, "later", INTEGER, "why", WHY);

  private static final Map<String, Object> DISPUTE =
      object("values", Schemas.list(INTEGER), "why", WHY, "grounds", Schemas.list(GROUND));

  private static final Map<String, Object> DECIDED =
      object(
          "values",
          Schemas.list(VALUE),
          "by",
          TEXT,
          "revision",
          INTEGER,
          "accepted",
          FLAG,
          "rule",
          TEXT,
          "version",
          TEXT);

  private static final Map<String, Object> GIVEN =
      object(
          "value",
          VALUE,
          "relation",
          TEXT,
          "why?",
          WHY,
          "replaced?",
          WHY,
          "known?",
          Schemas.day(),
          "reports",
          INTEGER,
          "supporters",
          Schemas.list(SUPPORT));

  private static final Map<String, Object> RANGE =
      object("group?", TEXT, "low?", INTEGER, "high?", INTEGER, "best?", INTEGER, "policy?", TEXT);

  private static final Map<String, Object> FIELD =
      object(
          "name",
          TEXT,
          "best?",
          INTEGER,
          "dispute?",
          DISPUTE,
          "decided?",
          DECIDED,
          "values",
          Schemas.list(GIVEN),
          "ranges?",
          Schemas.list(RANGE));

  private static final Map<String, Object> STEP =
      object(
          "status",
          STATUS,
          "by?",
          TEXT,
          "happened?",
          DAYS,
          "known?",
          DAYS,
          "report",
          TEXT,
          "start",
          INTEGER,
          "end",
          INTEGER,
          "text",
          TEXT);

  private static final Map<String, Object> RESPONSIBILITY =
      object(
          "kind", TEXT, "by", TEXT, "doer", PARTY, "known?", DAYS, "report", TEXT, "start", INTEGER,
          "end", INTEGER, "text", TEXT);

  private static final Map<String, Object> ORIGIN =
      object("name", TEXT, "why", WHY, "reports", TEXTS);

  private static final Map<String, Object> MEMBER = object("report", TEXT, "index", INTEGER);

  private static final Map<String, Object> REASON =
      object("feature", TEXT, "weight", NUMBER, "explanation", TEXT);

  private static final Map<String, Object> MATCH =
      object("left", MEMBER, "right", MEMBER, "score", NUMBER, "reasons", Schemas.list(REASON));

  private static final Map<String, Object> REVISION =
      object(
          "revision",
          INTEGER,
          "by",
          TEXT,
          "at",
          TEXT,
          "note?",
          TEXT,
          "kind",
          TEXT,
          "of?",
          INTEGER,
          "field?",
          TEXT,
          "words?",
          TEXT,
          "report?",
          TEXT,
          "grade?",
          TEXT,
          "source?",
          TEXT,
          "mentions?",
          Schemas.list(Schemas.list(WORDS)),
          "state?",
          TEXT,
          "events?",
          TEXTS);

  /// The account of an event.
  static final Shape ACCOUNT =
      Shape.named(
          "Account",
          object(
              "id",
              TEXT,
              "headline",
              TEXT,
              "status",
              STATUS,
              "status_why",
              WHY,
              "counted",
              FLAG,
              "background",
              FLAG,
              "disputed",
              FLAG,
              "schemes",
              object(
                  "acled_event_type?",
                  TEXT,
                  "acled_sub_event_type?",
                  TEXT,
                  "gtd_attack_type?",
                  TEXT),
              "fields",
              Schemas.list(FIELD),
              "history",
              Schemas.list(STEP),
              "responsibility",
              Schemas.list(RESPONSIBILITY),
              "competing_claims",
              TEXTS,
              "denied_parts",
              TEXTS,
              "independence",
              object(
                  "count",
                  INTEGER,
                  "origins",
                  Schemas.list(ORIGIN),
                  "discounted",
                  Schemas.list(ORIGIN)),
              "mentions",
              Schemas.list(WORDS),
              "reports",
              TEXTS,
              "matches",
              Schemas.list(MATCH),
              "joins",
              Schemas.list(object("why", WHY, "earlier", WORDS, "later", WORDS)),
              "near",
              Schemas.list(object("event", TEXT, "why", WHY, "match", MATCH)),
              "decisions",
              Schemas.list(REVISION)));

  /// Some entries of the log of revisions.
  static final Shape HISTORY =
      Shape.named(
          "History",
          object("total", INTEGER, "first", INTEGER, "revisions", Schemas.list(REVISION)));

  private AccountShape() {}

  private static Map<String, Object> object(Object... namesAndSchemas) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (int i = 0; i < namesAndSchemas.length; i += 2) {
      String name = (String) namesAndSchemas[i];
      if (name.endsWith("?")) {
        properties.put(name.substring(0, name.length() - 1), namesAndSchemas[i + 1]);
      } else {
        properties.put(name, namesAndSchemas[i + 1]);
        required.add(name);
      }
    }
    return Schemas.object(properties, required);
  }
}
