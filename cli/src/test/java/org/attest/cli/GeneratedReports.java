package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Many short reports about a few events; some repeat others, a few of them byte for byte.
final class GeneratedReports {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
  private static final List<String> TOWNS = List.of("Hadrin", "Karsholm", "Brenov", "Oskela");
  private static final List<String> OUTLETS =
      List.of("Continental Wire", "Dolmare Courier", "Lakeside Post");
  private static final List<String> ACTS =
      List.of(
          "Gunmen shot dead %d farmers on the road to %s on %s, police said.",
          "A bomb killed %d people at the market of %s on %s, the mayor told reporters.",
          "Soldiers arrested %d men in %s on %s, according to their families.");

  private GeneratedReports() {}

  /// Writes `count` reports, each to a file of its own.
  static List<Path> write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve("report-%03d.txt".formatted(i));
      Files.writeString(file, text(i));
      files.add(file);
    }
    return files;
  }

  /// How many different texts the files hold.
  static int distinct(List<Path> files) throws IOException {
    Set<String> texts = new HashSet<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts.size();
  }

  private static String text(int i) {
    // Every fifth report repeats an earlier one under another outlet's name.
    int told = i % 5 == 4 ? i - 3 : i;
    LocalDate day = LocalDate.of(2031, 3, 1).plusDays(told % 9);
    String town = TOWNS.get(told % TOWNS.size());
    String lead =
        ACTS.get(told % ACTS.size()).formatted(2 + told % 7, town, DAY.format(day.minusDays(1)));
    return """
    %s, Sarvakia, %s (%s) - %s

    Witnesses said that the attackers left in the direction of the hills. "We heard %d shots," \
    said a shopkeeper who did not give her name.

    In June 2029 gunmen killed 31 soldiers in the same province.
    """
        .formatted(
            town.toUpperCase(Locale.ROOT),
            DAY.format(day),
            OUTLETS.get(i % OUTLETS.size()),
            lead,
            told + 2);
  }
}
