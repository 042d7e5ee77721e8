package org.attest.bench.scale;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// Makes many readings of few: each copy of the whole set tells of other events, with other people,
/// towns, days and words. Reports that tell of one event in the set do so in each copy.
final class Copies {
  /// The names of towns and bodies come back after so many copies, as they do in the news.
  private static final int WORLDS = 20;

  /// Days between the copies of a report.
  private static final int DAYS = 11;

  /// Greater than any identifier of GeoNames.
  private static final int IDENTIFIERS = 50_000_000;

  private static final List<String> COUNTRIES =
      List.of(
          "US", "AF", "IQ", "SY", "NG", "ML", "SD", "SO", "YE", "LY", "CO", "MX", "PH", "MM", "PK",
          "IN", "UA", "ET", "CD", "HT");

  private static final ClassValue<Parts> PARTS =
      new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
          return Parts.of(type);
        }
      };

  private final List<ReadReport> base;
  private final SortedMap<String, Integer> vocabulary = new TreeMap<>();

  Copies(List<ReadReport> base) {
    this.base = List.copyOf(base);
    for (ReadReport report : base) {
      words(report.report().text().toString())
          .forEach(word -> vocabulary.merge(word, 1, Integer::sum));
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.split("\\P{L}+")) {
      if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  /// One copy of the whole set; copy 0 is the set itself.
  List<ReadReport> copy(int number) {
    int world = number % WORLDS;
    Spelling spelling = new Spelling(vocabulary, base.size(), number, world);
    List<ReadReport> copies = new ArrayList<>();
    for (ReadReport report : base) {
      copies.add(new Copy(report, spelling, (long) number * DAYS, world).report());
    }
    return copies;
  }

  /// The copy of one report.
  private static final class Copy {
    private final ReadReport original;
    private final Spelling spelling;
    private final Set<String> persons = new TreeSet<>();
    private final long days;
    private final int world;
    private final String text;
    private final ReportId id;

    Copy(ReadReport original, Spelling spelling, long days, int world) {
      this.original = original;
      this.spelling = spelling;
      this.days = days;
      this.world = world;
      for (ReportActor actor : original.reading().actors()) {
        if (actor.kind() == ActorKind.PERSON) {
          persons.addAll(List.of(actor.name().toLowerCase(Locale.ROOT).split("\\P{L}+")));
        }
      }
      text = spelled(original.report().text().toString());
      id = ReportId.of((days + " " + text).getBytes(StandardCharsets.UTF_8));
    }

    private String spelled(String words) {
      return spelling.of(words, persons);
    }

    ReadReport report() {
      Report report = original.report();
      return new ReadReport(
          new Report(
              id,
              report.name() + "-" + days,
              report.title().map(this::spelled),
              new SourceText(text),
              report.outlet(),
              report.published().map(day -> day.plusDays(days)),
              report.url()),
          (Reading) changed(original.reading()));
    }

    private Object changed(Object value) {
      return switch (value) {
        case ReportId same -> id;
        case LocalDate day -> day.plusDays(days);
        case PlaceReference place -> place(place);
        case ReportActor actor ->
            new ReportActor(
                spelled(actor.name()),
                actor.named(),
                actor.kind(),
                actor.aliases().stream().map(this::spelled).toList(),
                actor.dictionaryId(),
                actor.roles().stream().map(this::spelled).toList(),
                actor.affiliation());
        case Statement.Source source ->
            new Statement.Source(
                (Span) changed(source.span()),
                spelled(source.name()),
                source.actor(),
                source.affiliation().map(this::spelled),
                source.kind());
        case List<?> list -> list.stream().map(this::changed).toList();
        case Set<?> set -> {
          Set<Object> changed = new LinkedHashSet<>();
          set.forEach(member -> changed.add(changed(member)));
          yield changed;
        }
        case Optional<?> optional -> optional.map(this::changed);
        case Record record -> components(record);
        default -> value;
      };
    }

    private PlaceReference place(PlaceReference place) {
      return new PlaceReference(
          spelled(place.name()),
          place.geonameId().map(number -> number + world * IDENTIFIERS),
          place.country().map(code -> COUNTRIES.get(world)),
          place.admin1().map(this::spelled),
          place.admin2().map(this::spelled),
          place.town().map(this::spelled),
          place.latitude(),
          place.longitude().isPresent()
              ? OptionalDouble.of(moved(place.longitude().getAsDouble()))
              : OptionalDouble.empty(),
          place.precision());
    }

    private double moved(double longitude) {
      double moved = longitude + 360.0 * world / WORLDS;
      return moved > 180 ? moved - 360 : moved;
    }

    private Record components(Record record) {
      Parts parts = PARTS.get(record.getClass());
      Object[] values = new Object[parts.accessors.size()];
      try {
        for (int i = 0; i < values.length; i++) {
          values[i] = changed(parts.accessors.get(i).invoke(record));
        }
        return (Record) parts.constructor.newInstance(values);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("no copy of a " + record.getClass().getSimpleName(), e);
      }
    }
  }

  /// What a record is made of.
  private record Parts(List<Method> accessors, Constructor<?> constructor) {
    static Parts of(Class<?> type) {
      List<Method> accessors = new ArrayList<>();
      List<Class<?>> types = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.add(component.getAccessor());
        types.add(component.getType());
      }
      try {
        return new Parts(accessors, type.getDeclaredConstructor(types.toArray(new Class<?>[0])));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("no record: " + type.getSimpleName(), e);
      }
    }
  }
}
