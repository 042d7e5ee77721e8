package org.attest.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.account.TollPolicy;
import org.attest.core.account.TollRange;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.PlaceReference;
import org.attest.core.reading.Toll;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Identity;

/// One row per event for spreadsheets and statistics: UTF-8, RFC 4180, no formulas. A field shows
/// its best value; what is disputed is named in a column of its own. Cells for what is unknown are
/// empty.
public final class CsvExport {
  private static final List<Toll.Category> TOLLS =
      List.of(
          Toll.Category.KILLED,
          Toll.Category.INJURED,
          Toll.Category.DETAINED,
          Toll.Category.ABDUCTED);

  private CsvExport() {}

  /// Writes all events, one at a time.
  ///
  /// @param policy the rule by which the tolls get a best estimate; without one low and high alone
  /// @param mark whether to begin with a byte order mark, which some spreadsheets want
  public static void write(
      AccountStore store, OutputStream stream, boolean mark, Optional<TollPolicy> policy)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    if (mark) {
      writer.write('\ufeff');
    }
    writer.write(Cells.line(header(policy)));
    DecisionCells decisions = new DecisionCells(store);
    try {
      store.forEachAccount(account -> append(writer, account, policy, decisions));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void append(
      Writer writer, Account account, Optional<TollPolicy> policy, DecisionCells decisions) {
    try {
      List<String> row = row(account, policy);
      row.addAll(decisions.of(account));
      writer.write(Cells.line(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> header(Optional<TollPolicy> policy) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "event",
                "headline",
                "type",
                "modes",
                "acled_event_type",
                "acled_sub_event_type",
                "gtd_attack_type",
                "status",
                "counted",
                "background",
                "date_earliest",
                "date_latest",
                "place",
                "town",
                "admin1",
                "admin2",
                "country",
                "latitude",
                "longitude",
                "place_precision",
                "geoname",
                "agents",
                "agents_wikidata",
                "targets",
                "targets_wikidata",
                "weapons"));
    for (Toll.Category category : TOLLS) {
      String name = category.name().toLowerCase(java.util.Locale.ROOT);
      header.add(name + "_low");
      header.add(name + "_high");
      policy.ifPresent(named -> header.add(name + "_best"));
    }
    policy.ifPresent(named -> header.add("toll_policy"));
    header.addAll(List.of("disputed", "disputes", "independent_origins", "reports"));
    header.addAll(DecisionCells.HEADER);
    return header;
  }

  private static List<String> row(Account account, Optional<TollPolicy> policy) {
    List<String> row = new ArrayList<>();
    row.add(account.id().value());
    row.add(account.headline());
    row.add(account.type().shown().name());
    row.add(joined(account.modes()));
    CodingSchemes.Names names = CodingSchemes.of(account);
    row.add(names.acledEvent().orElse(""));
    row.add(names.acledSubEvent().orElse(""));
    row.add(names.gtdAttack().orElse(""));
    row.add(account.status().name());
    row.add(String.valueOf(account.counted() && !account.background()));
    row.add(String.valueOf(account.background()));
    Optional<DateInterval> date = account.date().map(Field::shown);
    row.add(date.flatMap(DateInterval::earliest).map(LocalDate::toString).orElse(""));
    row.add(date.flatMap(DateInterval::latest).map(LocalDate::toString).orElse(""));
    addPlace(row, account.place().map(Field::shown));
    row.add(names(account.agents()));
    row.add(identities(account.agents()));
    row.add(names(account.targets()));
    row.add(identities(account.targets()));
    row.add(joined(account.weapons()));
    for (Toll.Category category : TOLLS) {
      Optional<TollRange> toll =
          Optional.ofNullable(account.tolls().get(category)).flatMap(TollRange::whole);
      row.add(bound(toll.map(range -> range.numbers().low())));
      row.add(bound(toll.map(range -> range.numbers().high())));
      policy.ifPresent(
          named -> row.add(toll.map(range -> String.valueOf(range.estimate(named))).orElse("")));
    }
    policy.ifPresent(named -> row.add(named.label()));
    row.add(String.valueOf(account.disputed()));
    Stream<String> fields =
        account.fields().stream()
            .filter(Field::disputed)
            .flatMap(field -> field.dispute().map(dispute -> dispute.why().sentence()).stream());
    Stream<String> parts =
        account.deniedParts().stream().map(accused -> accused + " denies a part in it");
    row.add(Stream.concat(fields, parts).collect(Collectors.joining("; ")));
    row.add(String.valueOf(account.independence().count()));
    row.add(account.reports().stream().map(ReportId::value).collect(Collectors.joining(" ")));
    return row;
  }

  private static void addPlace(List<String> row, Optional<PlaceReference> place) {
    row.add(place.map(PlaceReference::name).orElse(""));
    row.add(place.flatMap(PlaceReference::town).orElse(""));
    row.add(place.flatMap(PlaceReference::admin1).orElse(""));
    row.add(place.flatMap(PlaceReference::admin2).orElse(""));
    row.add(place.flatMap(PlaceReference::country).orElse(""));
    row.add(degrees(place.map(PlaceReference::latitude)));
    row.add(degrees(place.map(PlaceReference::longitude)));
    row.add(place.map(known -> known.precision().name()).orElse(""));
    row.add(place.flatMap(PlaceReference::geonameId).map(String::valueOf).orElse(""));
  }

  private static String degrees(Optional<OptionalDouble> degrees) {
    return degrees
        .filter(OptionalDouble::isPresent)
        .map(value -> String.valueOf(value.getAsDouble()))
        .orElse("");
  }

  private static String bound(Optional<OptionalLong> bound) {
    return bound
        .filter(OptionalLong::isPresent)
        .map(value -> String.valueOf(value.getAsLong()))
        .orElse("");
  }

  private static String names(Optional<Field<Party>> field) {
    return field.stream()
        .flatMap(parties -> parties.all().stream())
        .map(Party::name)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String identities(Optional<Field<Party>> field) {
    return field.stream()
        .flatMap(parties -> parties.all().stream())
        .flatMap(party -> party.identity().stream())
        .map(Identity::wikidata)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String joined(Optional<Field<String>> field) {
    return field.stream()
        .flatMap(texts -> texts.all().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
