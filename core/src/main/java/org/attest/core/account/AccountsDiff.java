package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Groups;

/// What the accounts of one set of reports say otherwise than those of another set. Events are
/// matched by the mentions that they have in common, not by their ids, which follow the earliest
/// evidence.
///
/// @param added reports in the second set only
/// @param removed reports in the first set only
/// @param changes new events first, then those merged, split, changed and gone
/// @param unchanged how many events are as they were
public record AccountsDiff(
    SortedSet<ReportId> added,
    SortedSet<ReportId> removed,
    List<EventChange> changes,
    int unchanged) {
  public AccountsDiff {
    added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    changes = List.copyOf(changes);
  }

  /// Compares the accounts of two sets of reports.
  public static AccountsDiff between(Accounts before, Accounts after) {
    List<EventChange> changes = new ArrayList<>();
    int unchanged = 0;
    for (Family family : families(before.accounts(), after.accounts())) {
      Optional<EventChange> change = change(family.before, family.after);
      if (change.isPresent()) {
        changes.add(change.get());
      } else {
        unchanged++;
      }
    }
    changes.sort(
        Comparator.comparing(EventChange::kind, Comparator.comparingInt(AccountsDiff::rank)));
    return new AccountsDiff(
        minus(reports(after), reports(before)),
        minus(reports(before), reports(after)),
        changes,
        unchanged);
  }

  private static int rank(EventChange.Kind kind) {
    return switch (kind) {
      case NEW -> 0;
      case MERGED -> 1;
      case SPLIT -> 2;
      case REGROUPED -> 3;
      case CHANGED -> 4;
      case GONE -> 5;
    };
  }

  private static SortedSet<ReportId> reports(Accounts accounts) {
    SortedSet<ReportId> reports = new TreeSet<>();
    accounts.lineages().forEach(lineage -> reports.add(lineage.report()));
    return reports;
  }

  private static SortedSet<ReportId> minus(SortedSet<ReportId> all, SortedSet<ReportId> without) {
    SortedSet<ReportId> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  /// Events before and after that have mentions in common, directly or through others.
  private static final class Family {
    private final List<Account> before = new ArrayList<>();
    private final List<Account> after = new ArrayList<>();

    private Account first() {
      return (after.isEmpty() ? before : after).getFirst();
    }

    private EventId id() {
      return first().id();
    }

    private LocalDate day() {
      return first()
          .date()
          .map(Field::shown)
          .flatMap(days -> days.earliest().or(days::latest))
          .orElse(LocalDate.MAX);
    }
  }

  /// The families in order of time, those of unknown day last.
  private static List<Family> families(List<Account> before, List<Account> after) {
    List<Account> all = new ArrayList<>(before);
    all.addAll(after);
    SortedMap<Span, Integer> first = new TreeMap<>();
    Groups related = new Groups(all.size());
    for (int i = 0; i < all.size(); i++) {
      for (Span mention : all.get(i).mentions()) {
        Integer known = first.putIfAbsent(mention, i);
        if (known != null) {
          related.join(known, i);
        }
      }
    }
    List<Family> families = new ArrayList<>();
    for (List<Integer> members : related.all()) {
      Family family = new Family();
      for (int i : members) {
        (i < before.size() ? family.before : family.after).add(all.get(i));
      }
      families.add(family);
    }
    return families.stream()
        .sorted(Comparator.comparing(Family::day).thenComparing(Family::id))
        .toList();
  }

  private static Optional<EventChange> change(List<Account> before, List<Account> after) {
    EventChange.Kind kind = kind(before.size(), after.size());
    SortedSet<ReportId> told = reports(before);
    SortedSet<ReportId> tell = reports(after);
    Optional<Account> now =
        after.size() == 1 && !before.isEmpty() ? Optional.of(after.getFirst()) : Optional.empty();
    Optional<Account> nearest = now.map(one -> nearest(before, one));
    EventChange change =
        new EventChange(
            kind,
            before.stream().map(EventChange.Summary::of).toList(),
            after.stream().map(EventChange.Summary::of).toList(),
            minus(tell, told),
            minus(told, tell),
            changed(nearest, now, Account::status).map(Account::standing),
            changed(nearest, now, AccountsDiff::origins).map(AccountsDiff::origins),
            changed(nearest, now, Account::competingClaims)
                .map(Account::competingClaims)
                .orElse(List.of()),
            nearest.flatMap(old -> now.map(one -> FieldDiff.between(old, one))).orElse(List.of()));
    boolean same =
        kind == EventChange.Kind.CHANGED
            && change.joined().isEmpty()
            && change.left().isEmpty()
            && change.status().isEmpty()
            && change.origins().isEmpty()
            && change.competing().isEmpty()
            && change.fields().isEmpty();
    return same ? Optional.empty() : Optional.of(change);
  }

  private static int origins(Account account) {
    return account.independence().count();
  }

  /// The account as it is now, if it says otherwise what the one before says.
  private static Optional<Account> changed(
      Optional<Account> before, Optional<Account> now, Function<Account, ?> what) {
    return now.filter(
        one -> before.filter(old -> !what.apply(old).equals(what.apply(one))).isPresent());
  }

  private static EventChange.Kind kind(int before, int after) {
    if (before == 0) {
      return EventChange.Kind.NEW;
    }
    if (after == 0) {
      return EventChange.Kind.GONE;
    }
    if (before == 1) {
      return after == 1 ? EventChange.Kind.CHANGED : EventChange.Kind.SPLIT;
    }
    return after == 1 ? EventChange.Kind.MERGED : EventChange.Kind.REGROUPED;
  }

  private static SortedSet<ReportId> reports(List<Account> accounts) {
    SortedSet<ReportId> reports = new TreeSet<>();
    accounts.forEach(account -> reports.addAll(account.reports()));
    return reports;
  }

  /// Of several events that became one the one it has most mentions in common with.
  private static Account nearest(List<Account> before, Account after) {
    return before.stream()
        .max(
            Comparator.comparingLong(
                    (Account account) ->
                        account.mentions().stream().filter(after.mentions()::contains).count())
                .thenComparing(Account::id, Comparator.reverseOrder()))
        .orElseThrow();
  }
}
