package org.attest.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.account.Account;
import org.attest.core.data.DataTable;
import org.attest.core.reading.EventType;

/// What an event is called in the coding schemes of others, as far as its PLOVER type and modes
/// decide it: `schemes.tsv`.
public final class CodingSchemes {
  private static final CodingSchemes SHIPPED = load();

  private final List<Row> rows;

  private CodingSchemes(List<Row> rows) {
    this.rows = rows;
  }

  /// The names of an event.
  ///
  /// @param acledEvent ACLED event type, "Battles"
  /// @param acledSubEvent ACLED sub-event type, "Armed clash"
  /// @param gtdAttack GTD attack type, "Assassination"
  public record Names(
      Optional<String> acledEvent, Optional<String> acledSubEvent, Optional<String> gtdAttack) {
    /// Of events that the schemes leave out, or whose name type and modes do not decide.
    public static final Names NONE =
        new Names(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private record Row(EventType type, Set<String> modes, Names names) {
    boolean fits(EventType other, Set<String> otherModes) {
      return type == other && (modes.isEmpty() || modes.stream().anyMatch(otherModes::contains));
    }
  }

  private static CodingSchemes load() {
    List<Row> rows = new ArrayList<>();
    for (DataTable.Row row : DataTable.load("org/attest/exchange/schemes.tsv", 5)) {
      rows.add(
          new Row(
              row.choice(0, EventType.class),
              Set.copyOf(row.list(1)),
              new Names(row.optional(2), row.optional(3), row.optional(4))));
    }
    return new CodingSchemes(List.copyOf(rows));
  }

  /// The names of the event of an account, by the type and modes that it shows.
  public static Names of(Account account) {
    Set<String> modes = new TreeSet<>();
    account.modes().ifPresent(field -> field.values().forEach(value -> modes.add(value.value())));
    return SHIPPED.names(account.type().shown(), modes);
  }

  static Names of(EventType type, Set<String> modes) {
    return SHIPPED.names(type, modes);
  }

  private Names names(EventType type, Set<String> modes) {
    return rows.stream()
        .filter(row -> row.fits(type, modes))
        .map(Row::names)
        .findFirst()
        .orElse(Names.NONE);
  }
}
