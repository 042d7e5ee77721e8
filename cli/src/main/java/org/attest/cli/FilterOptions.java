package org.attest.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.account.Status;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventType;
import org.attest.store.EventFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options that say which events are meant.
final class FilterOptions {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "PLOVER type: ${COMPLETION-CANDIDATES}.")
  private @Nullable EventType type;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Part of the name of a place, province or country, or a country code.")
  private @Nullable String place;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Part of a name of who did it or whom it was done to; aliases count.")
  private @Nullable String actor;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "On this day or later (YYYY-MM-DD); leaves out events of unknown date.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "On this day or earlier (YYYY-MM-DD); leaves out events of unknown date.")
  private @Nullable LocalDate to;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "By whose word something is known of it: an outlet, or whom outlets quote, or a part of"
              + " such names.")
  private @Nullable String source;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "How sure it is: ${COMPLETION-CANDIDATES}.")
  private @Nullable Status status;

  @Option(names = "--disputed", description = "Only events about which the reports disagree.")
  private boolean disputed;

  /// @throws ParameterException if they contradict each other
  void check(CommandSpec command) {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(command.commandLine(), "--from is after --to");
    }
  }

  EventFilter filter() {
    return new EventFilter(
        Optional.ofNullable(type),
        Optional.ofNullable(place),
        Optional.ofNullable(actor),
        Optional.ofNullable(source),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Optional.ofNullable(status),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        disputed);
  }

  /// "assault events of Reed Guard at Ostrell, 1 May 2031 to 31 May 2031"
  String title() {
    List<String> words = new ArrayList<>();
    if (status != null) {
      words.add(status.name().toLowerCase(Locale.ROOT));
    }
    if (type != null) {
      words.add(type.inWords());
    }
    words.add("events");
    if (actor != null) {
      words.add("of " + actor);
    }
    if (place != null) {
      words.add("at " + place);
    }
    if (source != null) {
      words.add("by word of " + source);
    }
    if (disputed) {
      words.add("in dispute");
    }
    String title = String.join(" ", words);
    return from == null && to == null
        ? title
        : title
            + ", "
            + new DateInterval(Optional.ofNullable(from), Optional.ofNullable(to)).inWords();
  }
}
