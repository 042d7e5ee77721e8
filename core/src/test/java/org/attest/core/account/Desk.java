package org.attest.core.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Signature;
import org.attest.core.decision.Standing;
import org.attest.core.reading.ReadReport;
import org.attest.core.resolution.EventId;

/// A person with readings, and the accounts of them as they stand after each decision.
final class Desk {
  static final Signature ANA =
      new Signature("Ana", Instant.parse("2031-06-01T10:00:00Z"), Optional.of("I read them"));

  private List<ReadReport> readings;
  private RevisionLog log = RevisionLog.EMPTY;
  private Accounts accounts;

  Desk(List<ReadReport> readings) {
    this.readings = List.copyOf(readings);
    this.accounts = Accounts.of(readings);
  }

  Anchoring anchoring() {
    return new Anchoring(
        id -> accounts.accounts().stream().filter(a -> a.id().equals(id)).findFirst());
  }

  Desk decide(Decision decision) {
    return enter(new Revision.Decide(decision));
  }

  Desk undo() {
    return enter(new Revision.Undo(log.last().orElseThrow()));
  }

  Desk redo() {
    return enter(new Revision.Redo(log.lastUndone().orElseThrow()));
  }

  private Desk enter(Revision.Act act) {
    log = log.with(log.next(act, ANA));
    accounts = Accounts.of(readings, log);
    return this;
  }

  /// Goes on with other readings, for example of a newer reader.
  Desk read(List<ReadReport> anew) {
    readings = List.copyOf(anew);
    accounts = Accounts.of(readings, log);
    return this;
  }

  Desk receive(ReadReport... more) {
    List<ReadReport> all = new ArrayList<>(readings);
    all.addAll(List.of(more));
    return read(all);
  }

  List<ReadReport> readings() {
    return readings;
  }

  RevisionLog log() {
    return log;
  }

  List<Account> accounts() {
    return accounts.accounts();
  }

  /// The event that a report tells; of several the first in the list.
  EventId eventOf(ReadReport report) {
    return accountOf(report).id();
  }

  Account accountOf(ReadReport report) {
    return accounts.accounts().stream()
        .filter(account -> account.reports().contains(report.report().id()))
        .findFirst()
        .orElseThrow();
  }

  Account account(EventId id) {
    return anchoring().account(id);
  }

  Standing.State state(int revision) {
    return accounts.standings().stream()
        .filter(standing -> standing.revision() == revision)
        .findFirst()
        .orElseThrow()
        .state();
  }
}
