package org.attest.nlp.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.data.DataException;
import org.jspecify.annotations.Nullable;

/// The places of the world by name. Immutable, safe for use by many threads.
///
/// What ships with Attest is made from GeoNames (CC BY 4.0) by [GazetteerBuilder], beside the
/// regions and name variants of `regions.tsv` and `names.tsv`. Coordinates of countries and
/// divisions are representative points: those in `centres.tsv`, else the middle of the settlements
/// inside (first level) or their mean weighted by population (second level).
public final class Gazetteer {
  private static final String FOLDER = "org/attest/nlp/place/";
  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final GazetteerFile file;
  private final OwnNames own;
  private final @Nullable MorePlaces more;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Quarters quarters = new Quarters(this);

  private Gazetteer(GazetteerFile file) {
    this(file, null);
  }

  private Gazetteer(GazetteerFile file, @Nullable LoadedPlaces loaded) {
    this.file = file;
    this.own = OwnNames.load(FOLDER, file);
    this.more =
        loaded == null
            ? null
            : new MorePlaces(loaded, new PlaceIds(file.ids()), file.ids().length + own.count());
    for (int i = 0; i < file.codes().count() && kind(i) == PlaceKind.COUNTRY; i++) {
      countries.put(file.codes().get(i), i);
    }
  }

  /// The gazetteer that ships with Attest.
  public static Gazetteer load() {
    return new Gazetteer(shipped());
  }

  /// The gazetteer that ships with Attest and, behind it, the places that a user has loaded.
  ///
  /// @param loaded absent if there are none
  public static Gazetteer load(Optional<LoadedPlaces> loaded) {
    return new Gazetteer(shipped(), loaded.orElse(null));
  }

  private static GazetteerFile shipped() {
    String resource = FOLDER + "gazetteer.bin.gz";
    try (InputStream stream = Gazetteer.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new DataException(resource + ": no such data file");
      }
      return GazetteerFile.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /// A gazetteer that [GazetteerBuilder] made, for example from a full GeoNames file.
  ///
  /// @throws IOException if the file cannot be read or is not a gazetteer
  public static Gazetteer load(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return new Gazetteer(GazetteerFile.read(stream));
    }
  }

  /// Source and licence of the data, to be shown where places are shown.
  public String credit() {
    return file.credit();
  }

  /// Number of places from the compiled file.
  public int size() {
    return file.ids().length;
  }

  /// What the compiled file holds.
  GazetteerFile file() {
    return file;
  }

  /// The places that a key denotes when spelled so in the text; own entries first, then by
  /// population, those that the user has loaded last.
  List<Sense> find(CharSequence key, CharSequence spelling) {
    List<Sense> found = new ArrayList<>();
    findShipped(key, spelling, found);
    if (more != null) {
      more.find(key, found);
    }
    return found;
  }

  private void findShipped(CharSequence key, CharSequence spelling, List<Sense> found) {
    own.find(key, spelling, found);
    int at = file.keys().lowerBound(key);
    if (file.keys().is(at, key)) {
      for (int i = file.postingStarts()[at]; i < file.postingStarts()[at + 1]; i++) {
        int posting = file.postings()[i];
        found.add(new Sense(posting >> 1, (posting & 1) == 1, false));
      }
    }
  }

  /// All places that a name may denote, for people who look it up; those that ship with Attest
  /// first, each part with the most populous places first. Empty for what cannot be a name.
  public List<ListedPlace> list(String name) {
    String key = NameKey.of(name);
    List<ListedPlace> listed = new ArrayList<>();
    List<Sense> senses = new ArrayList<>();
    findShipped(key, name, senses);
    for (Sense sense : senses) {
      listed.add(
          ListedPlace.of(place(sense.place()), sense.alternate(), ListedPlace.From.SHIPPED, this));
    }
    if (more != null) {
      more.find(key, Integer.MAX_VALUE, senses);
      for (Sense sense : senses.subList(listed.size(), senses.size())) {
        boolean loaded = more.has(sense.place());
        ListedPlace.From from =
            loaded ? ListedPlace.From.LOADED : ListedPlace.From.SHIPPED_NAME_LOADED;
        listed.add(ListedPlace.of(place(sense.place()), sense.alternate(), from, this));
      }
    }
    return listed;
  }

  /// Whether some name goes on after these words.
  boolean continues(StringBuilder key) {
    key.append(' ');
    boolean found = file.keys().startsWith(file.keys().lowerBound(key), key) || own.continues(key);
    found = found || more != null && more.continues(key);
    key.setLength(key.length() - 1);
    return found;
  }

  Place place(int index) {
    if (index >= file.ids().length) {
      return more != null && more.has(index)
          ? more.place(index)
          : own.place(index - file.ids().length);
    }
    return new Place(
        index,
        Optional.of(file.ids()[index]),
        file.names().get(index),
        kind(index),
        country(index),
        file.admin1()[index],
        file.admin2()[index],
        degrees(file.latitudes()[index]),
        degrees(file.longitudes()[index]),
        file.populations()[index]);
  }

  String name(int index) {
    return index < file.ids().length ? file.names().get(index) : place(index).name();
  }

  PlaceKind kind(int index) {
    if (index < file.ids().length) {
      return KINDS[file.kinds()[index]];
    }
    return more != null && more.has(index) ? more.kind(index) : place(index).kind();
  }

  /// Degrees north; NaN if not known.
  double latitude(int index) {
    return index < file.ids().length ? degrees(file.latitudes()[index]) : place(index).latitude();
  }

  /// Degrees east; NaN if not known.
  double longitude(int index) {
    return index < file.ids().length ? degrees(file.longitudes()[index]) : place(index).longitude();
  }

  int population(int index) {
    if (index < file.ids().length) {
      return file.populations()[index];
    }
    return more != null && more.has(index) ? more.population(index) : place(index).population();
  }

  /// Whether it is a country or a division of one.
  boolean isDivision(int index) {
    return switch (kind(index)) {
      case COUNTRY, PROVINCE, DISTRICT -> true;
      default -> false;
    };
  }

  /// Whether a country or division contains another place.
  boolean contains(int outer, int inner) {
    return switch (kind(outer)) {
      case COUNTRY -> countryCode(outer) == countryCode(inner) && countryCode(outer) != 0;
      case PROVINCE -> admin1(inner) == outer;
      case DISTRICT -> admin2(inner) == outer;
      default -> false;
    };
  }

  /// The first-level division of a place, or -1.
  int admin1(int index) {
    if (index < file.ids().length) {
      return file.admin1()[index];
    }
    return more != null && more.has(index) ? more.admin1(index) : -1;
  }

  /// The second-level division of a place, or -1.
  int admin2(int index) {
    if (index < file.ids().length) {
      return file.admin2()[index];
    }
    return more != null && more.has(index) ? more.admin2(index) : -1;
  }

  /// The two letters of a place's country as a number; 0 if it is in none or in several.
  int countryCode(int index) {
    if (index < file.ids().length) {
      return file.countries()[index];
    }
    return more != null && more.has(index)
        ? more.countryCode(index)
        : own.countryCode(index - file.ids().length);
  }

  /// The town that a quarter is a part of; absent for all else.
  Optional<Place> townOf(Place place) {
    return quarters.townOf(place);
  }

  /// The country with an ISO 3166 alpha-2 code.
  Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code)).map(this::place);
  }

  private Optional<String> country(int index) {
    int letters = file.countries()[index];
    return letters == 0
        ? Optional.empty()
        : Optional.of(new String(new char[] {(char) (letters >> 8), (char) (letters & 0xff)}));
  }

  private static double degrees(int stored) {
    return stored == GazetteerFile.NOWHERE ? Double.NaN : stored / 10000.0;
  }
}
