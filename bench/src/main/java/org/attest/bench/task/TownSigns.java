package org.attest.bench.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.Block;
import org.attest.core.reading.Dateline;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention.PlaceMention;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.PlaceReference.Precision;
import org.attest.core.reading.ReadReport;
import org.attest.core.reading.Reading;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.WordList;

/// What speaks for each town that the reports of one incident name being the one that it happened
/// in. A part of a town speaks for that town. Signs are means over the reports, but for `known`,
/// `division` and `abroad`, which are there or not.
final class TownSigns {
  /// How far around a name words count, in code points.
  private static final int REACH = 40;

  /// How many code points of the body are its lead.
  private static final int LEAD = 300;

  private static final Set<String> POLICE = Set.of("police", "pd", "sheriff", "officers");
  private static final Set<String> HOSPITALS =
      Set.of("hospital", "medical", "general", "memorial", "university", "regional");

  private static final Pattern FORCE =
      Pattern.compile("((?:\\p{Lu}[\\p{L}.'’-]+ ){1,3})(?:[Pp]olice\\b|PD\\b)");

  private static final Pattern ENDS_SENTENCE = Pattern.compile("\\p{Ll}{3,}\\.(?:\\s|$)");

  /// Words that make a police force another one than a town's.
  private static final WordList OTHER_FORCES = WordList.load(TownSigns.class, "other-forces.txt");

  /// Words with a capital that are no part of a town's name.
  private static final WordList NO_TOWNS = WordList.load(TownSigns.class, "no-towns.txt");

  private final SortedMap<String, SortedMap<String, Double>> signs = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, PlaceReference> known = new HashMap<>();
  private final TownDivisions divisions;
  private final int reports;

  TownSigns(Collection<ReadReport> reports) {
    this.reports = reports.size();
    this.divisions = new TownDivisions(reports);
    reports.forEach(this::read);
    reports.forEach(this::forces);
    known.forEach(
        (key, place) -> {
          set(key, "known");
          if (divisions.isMost(place)) {
            set(key, "division");
          }
          if (divisions.isAbroad(place)) {
            set(key, "abroad");
          }
        });
    signs.values().forEach(TownSigns::dampen);
  }

  /// Signs by town; towns are named by keys, see [#name].
  SortedMap<String, SortedMap<String, Double>> signs() {
    return signs;
  }

  /// A town as registers of incidents have it.
  String name(String key) {
    PlaceReference place = known.get(key);
    return TownName.spelledOut(place == null ? names.getOrDefault(key, key) : place.name());
  }

  /// First-level division of a town, where the gazetteer knows it.
  Optional<String> division(String key) {
    return Optional.ofNullable(known.get(key)).flatMap(PlaceReference::admin1);
  }

  /// The hundredth time that a town is named says little beyond the tenth.
  private static void dampen(SortedMap<String, Double> town) {
    town.replaceAll((sign, value) -> sign.startsWith("mention") ? Math.log1p(value) : value);
  }

  private void read(ReadReport report) {
    SourceText text = report.report().text();
    int lead = lead(report.reading());
    Set<String> seen = new HashSet<>();
    for (PlaceMention mention : report.reading().mentions(PlaceMention.class)) {
      PlaceReference place = mention.place();
      String name = place.town().orElse(place.name());
      String key = TownName.key(name);
      if (!isTown(place) || key.isEmpty()) {
        continue;
      }
      String unknown = place.precision() == Precision.UNKNOWN ? ".unknown" : "";
      note(key, name, place);
      if (seen.add(key)) {
        add(key, "rank" + unknown, 1.0 / seen.size());
      }
      add(key, "mention" + unknown, 1);
      if (mention.span().start() < lead) {
        add(key, "lead", 1);
      }
      if (place.precision() == Precision.SETTLEMENT && divisions.areNamed()) {
        add(key, divisions.isNamed(place) ? "home" : "away", 1);
      }
      surroundings(key, unknown, text, mention.span());
    }
    events(report.reading());
    report
        .reading()
        .dateline()
        .place()
        .map(Dateline.Sourced::value)
        .ifPresent(name -> filedFrom(name, seen));
  }

  /// Where the lead ends.
  private static int lead(Reading reading) {
    return reading.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.BODY)
            .findFirst()
            .map(block -> block.span().start())
            .orElse(0)
        + LEAD;
  }

  private void filedFrom(String name, Set<String> named) {
    String key = TownName.key(name);
    names.putIfAbsent(key, name);
    add(key, named.contains(key) ? "dateline" : "dateline.only", 1);
  }

  private void events(Reading reading) {
    Set<String> towns = new HashSet<>();
    for (EventMention event : reading.events()) {
      if (IncidentTolls.isNews(event)) {
        event
            .place()
            .map(place -> TownName.key(place.town().orElse(place.name())))
            .filter(signs::containsKey)
            .ifPresent(towns::add);
      }
    }
    towns.forEach(key -> add(key, "event", 1));
  }

  private void surroundings(String key, String unknown, SourceText text, Span span) {
    int from = Math.max(0, span.start() - REACH);
    List<String> before = tokens(text, from, span.start());
    if (!before.isEmpty() && (before.getLast().equals("in") || before.getLast().equals("from"))) {
      add(key, before.getLast() + unknown, 1);
    }
    int to = Math.min(text.length(), span.end() + REACH);
    List<String> after = tokens(text, span.end(), to);
    if (!after.isEmpty() && POLICE.contains(after.getFirst())) {
      add(key, "police", 1);
    }
    if (!after.isEmpty() && HOSPITALS.contains(after.getFirst())) {
      add(key, "hospital" + unknown, 1);
    }
  }

  private static List<String> tokens(SourceText text, int from, int to) {
    return FoldedName.of(text.slice(from, to)).tokens();
  }

  /// The town of a police force that is named, though its name is no mention of a place: "Mobile
  /// Police".
  private void forces(ReadReport report) {
    Matcher found = FORCE.matcher(report.report().text().toString());
    Set<String> seen = new HashSet<>();
    while (found.find()) {
      List<String> words = List.of(found.group(1).strip().split(" "));
      Optional<String> name =
          OTHER_FORCES.touches(FoldedName.of(found.group(1))) ? Optional.empty() : town(words);
      name.ifPresent(
          town -> {
            String key = TownName.key(town);
            add(key, seen.add(key) ? "force" : "force.again", 1);
            names.putIfAbsent(key, town);
          });
    }
  }

  /// The longest run of words that is a town known here, "Toledo" of "File Photo Toledo"; if there
  /// is none, all words, unless they do not look like one name.
  private Optional<String> town(List<String> words) {
    for (int length = words.size(); length > 0; length--) {
      for (int end = words.size(); end >= length; end--) {
        String run = String.join(" ", words.subList(end - length, end));
        for (String name : List.of(run, run.replaceFirst("-.*", ""))) {
          if (known.containsKey(TownName.key(name))) {
            return Optional.of(name);
          }
        }
      }
    }
    String all = String.join(" ", words);
    boolean looksLikeOne =
        !NO_TOWNS.touches(FoldedName.of(all))
            && !TownName.key(all).isEmpty()
            && !ENDS_SENTENCE.matcher(all).find();
    return looksLikeOne ? Optional.of(all) : Optional.empty();
  }

  private void note(String key, String name, PlaceReference place) {
    names.putIfAbsent(key, name);
    PlaceReference old = known.get(key);
    boolean better = old == null || !divisions.isNamed(old) && divisions.isNamed(place);
    if (place.precision() == Precision.SETTLEMENT && better) {
      known.put(key, place.called(name));
    }
  }

  private static boolean isTown(PlaceReference place) {
    return place.precision() == Precision.SETTLEMENT || place.precision() == Precision.UNKNOWN;
  }

  private void add(String key, String sign, double times) {
    of(key).merge(sign, times / reports, Double::sum);
  }

  private void set(String key, String sign) {
    of(key).put(sign, 1.0);
  }

  private SortedMap<String, Double> of(String key) {
    return signs.computeIfAbsent(key, missing -> new TreeMap<>());
  }
}
