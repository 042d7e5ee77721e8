package org.attest.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.exchange.words.Words;
import org.attest.nlp.place.GazetteerLoad;
import org.attest.nlp.place.ListedPlace;
import org.attest.nlp.place.LoadedGazetteer;

/// The user's places, laid out for reading.
public final class GazetteerPage {
  /// How many places of one name are listed unless all are asked for.
  private static final int FIRST = 40;

  private static final List<String> HEADS =
      List.of("PLACE", "KIND", "IN", "LATITUDE", "LONGITUDE", "PEOPLE", "GEONAMES", "FROM");

  private static final int FIRST_NUMBER = 3;
  private static final int LAST_NUMBER = 6;

  private final Style style;

  public GazetteerPage(Style style) {
    this.style = style;
  }

  /// What a load has brought.
  public String loaded(GazetteerLoad.Result result) {
    StringBuilder page = new StringBuilder();
    String source = Style.PLAIN.inert(result.gazetteer().source());
    String how = result.fresh() ? " is loaded and in use" : " was loaded already and is in use";
    page.append(style.heading(source + how)).append('\n');
    append(page, result.gazetteer());
    result
        .firstBad()
        .forEach(
            bad ->
                page.append(
                    "    line %d %s\n".formatted(bad.line(), Style.PLAIN.inert(bad.flaw()))));
    if (result.gazetteer().badRows() > result.firstBad().size() && result.fresh()) {
      page.append("    ...\n");
    }
    if (result.fresh()) {
      page.append(
          "\nThe next 'attest read' reads the reports of this workspace with these places.\n");
    }
    return page.toString();
  }

  /// Which places are in use.
  ///
  /// @param unfinished whether a load was begun and not finished
  public String status(Optional<LoadedGazetteer> gazetteer, boolean unfinished) {
    StringBuilder page = new StringBuilder();
    if (gazetteer.isPresent()) {
      String source = Style.PLAIN.inert(gazetteer.get().source());
      page.append(style.heading(source + " is in use")).append('\n');
      append(page, gazetteer.get());
    } else {
      page.append(
          "No places of your own: those that ship with Attest are in use."
              + " 'attest gazetteer load FILE' loads more.\n");
    }
    if (unfinished) {
      page.append("A load was not finished: give the same command again, and it goes on.\n");
    }
    return page.toString();
  }

  private static void append(StringBuilder page, LoadedGazetteer gazetteer) {
    line(page, "places", gazetteer.places(), "");
    line(page, "  known", gazetteer.known(), "ship with Attest too, and get further names");
    line(page, "names", gazetteer.names(), "");
    line(page, "MiB on disk", (gazetteer.bytes() + (1 << 20) - 1) >> 20, "");
    line(page, "rows", gazetteer.rows(), "");
    line(
        page,
        "  left out",
        gazetteer.leftOut(),
        "of kinds that are not kept: hotels, roads, ruins ...");
    line(page, "  bad", gazetteer.badRows(), "");
  }

  private static void line(StringBuilder page, String what, long number, String meaning) {
    page.append(
            String.format(Locale.ROOT, "  %-12s %,12d  %s", what, number, meaning).stripTrailing())
        .append('\n');
  }

  /// The places that a name may denote, a line each.
  ///
  /// @param all whether to list them all, however many
  public String places(List<ListedPlace> places, boolean all) {
    int shown = all ? places.size() : Math.min(FIRST, places.size());
    List<List<String>> lines = new ArrayList<>();
    lines.add(HEADS);
    places.subList(0, shown).forEach(place -> lines.add(cells(place)));
    int[] widths = new int[HEADS.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    StringBuilder page = new StringBuilder();
    for (int row = 0; row < lines.size(); row++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = lines.get(row).get(i);
        String space = " ".repeat(widths[i] - cell.length());
        boolean isNumber = i >= FIRST_NUMBER && i <= LAST_NUMBER;
        text.append(isNumber ? space + cell : cell + space).append("  ");
      }
      String line = text.toString().stripTrailing();
      page.append(row == 0 ? style.faint(line) : line).append('\n');
    }
    if (shown < places.size()) {
      page.append("... and %,d more: --all\n".formatted(places.size() - shown));
    }
    return page.toString();
  }

  private static List<String> cells(ListedPlace place) {
    String around =
        Stream.of(place.admin2(), place.admin1(), place.country().map(Words::country))
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(", "));
    String from =
        switch (place.from()) {
          case SHIPPED -> "Attest";
          case SHIPPED_NAME_LOADED -> "Attest, name loaded";
          case LOADED -> "loaded";
        };
    return List.of(
        Style.PLAIN.inert(place.name()),
        Words.lower(place.kind()),
        Style.PLAIN.inert(around),
        degrees(place.latitude()),
        degrees(place.longitude()),
        place.population() == 0 ? "" : String.format(Locale.ROOT, "%,d", place.population()),
        place.geonameId().map(String::valueOf).orElse(""),
        place.alternate() ? from + " (alternate)" : from);
  }

  private static String degrees(OptionalDouble degrees) {
    return degrees.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", degrees.getAsDouble());
  }
}
