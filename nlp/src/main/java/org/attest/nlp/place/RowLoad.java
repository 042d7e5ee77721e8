package org.attest.nlp.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.nlp.geonames.GeoNamesFile;
import org.attest.nlp.geonames.GeoNamesRow;
import org.attest.nlp.geonames.GeoNamesRow.BadCell;
import org.attest.nlp.geonames.RowReader;
import org.attest.nlp.geonames.Survey;
import org.attest.nlp.place.GazetteerBuilder.Entry;

/// Takes the rows of a GeoNames table into the folder where a gazetteer grows: places as they
/// come, their names in sorted runs.
final class RowLoad {
  /// How many bad rows are named; the others are counted.
  private static final int NAMED = 10;

  private static final int LONGEST_NAME = 400;

  /// GeoNames keeps at most 10,000 characters of alternate names.
  private static final int MOST_NAMES = 4000;

  private static final int STEP = 1024;

  private final LoadFolder folder;
  private final GazetteerFile shipped;
  private final PlaceIds shippedIds;
  private final Map<String, Integer> provinces = new HashMap<>();
  private final Survey survey;
  private final NameVariants variants = NameVariants.load();
  private final NameBuffer names = new NameBuffer();
  private final List<BadRow> firstBad;
  private LoadState state;
  private int known;
  private long leftOut;
  private long bad;

  /// @param state how far it had come before
  RowLoad(LoadFolder folder, GazetteerFile shipped, Survey survey, LoadState state) {
    this.folder = folder;
    this.shipped = shipped;
    this.shippedIds = new PlaceIds(shipped.ids());
    this.survey = survey;
    this.state = state;
    this.firstBad = new ArrayList<>(state.firstBad());
    this.known = state.known();
    this.leftOut = state.leftOut();
    this.bad = state.bad();
    for (int i = 0; i < shipped.codes().count(); i++) {
      provinces.put(shipped.codes().get(i), shipped.ids()[i]);
    }
  }

  /// Is told how far it is.
  interface Watcher {
    /// Takes where the loading is and how many bad rows there were, and says whether to go on.
    boolean loaded(RowReader.Position position, long bad);
  }

  /// Loads all rows that are left, or those up to where the watcher wants no more.
  ///
  /// @return the state that is on disk then
  LoadState load(GeoNamesFile file, Watcher watcher) throws IOException {
    GeoNamesRow row = new GeoNamesRow();
    try (RowReader rows = file.rows(state.position());
        PlaceLog log =
            new PlaceLog(folder.places(), folder.texts(), state.places(), state.textBytes())) {
      boolean goesOn = watcher.loaded(rows.position(), bad);
      while (goesOn && rows.next()) {
        take(row, rows, log);
        if (names.isFull()) {
          keep(rows.position(), log);
        }
        if (rows.number() % STEP == 0) {
          goesOn = watcher.loaded(rows.position(), bad);
        }
      }
      if (!rows.position().equals(state.position())) {
        keep(rows.position(), log);
      }
      return state;
    }
  }

  private void take(GeoNamesRow row, RowReader rows, PlaceLog log) throws IOException {
    Optional<String> flaw = row.read(rows);
    if (flaw.isEmpty() && log.has(row.id())) {
      flaw = Optional.of("has the identifier " + row.id() + " of a row before it");
    }
    if (flaw.isEmpty()) {
      try {
        take(row, log);
      } catch (BadCell e) {
        flaw = Optional.of(String.valueOf(e.getMessage()));
      }
    }
    if (flaw.isPresent()) {
      bad++;
      if (firstBad.size() < NAMED) {
        firstBad.add(new BadRow(rows.number(), flaw.get()));
      }
    }
  }

  private void take(GeoNamesRow row, PlaceLog log) throws IOException, BadCell {
    int index = shippedIds.index(row.id());
    Optional<PlaceKind> kind =
        index < 0
            ? FeatureCode.kind(row.featureClass(), row.featureCode())
            : Optional.of(PlaceKind.values()[shipped.kinds()[index]]);
    if (kind.isEmpty()) {
      leftOut++;
      return;
    }
    String name = row.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      flawedName(name);
    }
    Entry entry = new Entry(row.id(), name, kind.get(), row.country(), row.admin2Code());
    entry.latitude = row.latitude();
    entry.longitude = row.longitude();
    entry.population = row.population();
    entry.alternates.add(row.asciiName());
    entry.alternates.addAll(List.of(row.alternates()));
    Map<String, Boolean> keys = variants.of(entry);
    if (log.isFull()) {
      throw new GazetteerException(
          GazetteerException.Kind.NOT_WRITABLE,
          "the table has more places than a gazetteer can hold: leave some countries out");
    }
    int admin1 = provinces.getOrDefault(row.admin1Code(), 0);
    int number = log.add(entry, admin1, survey.districts().getOrDefault(entry.code, 0));
    known += index < 0 ? 0 : 1;
    int left = MOST_NAMES;
    for (Map.Entry<String, Boolean> key : keys.entrySet()) {
      if (left-- > 0) {
        names.add(key.getKey(), entry.population, 2 * number + (key.getValue() ? 1 : 0));
      }
    }
  }

  private static void flawedName(String name) throws BadCell {
    throw new BadCell(
        name.isEmpty() ? "has no name" : "has a name of " + name.length() + " characters");
  }

  private void keep(RowReader.Position position, PlaceLog log) throws IOException {
    int runs = state.runs();
    if (!names.isEmpty()) {
      names.writeRun(folder.run(++runs));
    }
    log.force();
    state =
        new LoadState(
            state.source(),
            position,
            runs,
            log.count(),
            log.textBytes(),
            known,
            leftOut,
            bad,
            firstBad);
    folder.keep(state);
  }
}
