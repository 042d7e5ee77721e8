package org.attest.core.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.reading.Reading;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;

/// Where accounts and the reports they rest on can be looked up. Everything comes in the order of
/// its id, so that what is made from it does not depend on the order in which reports were added.
public interface AccountStore {
  Optional<Account> account(EventId id);

  /// Hands over all accounts, one at a time, by id.
  void forEachAccount(Consumer<Account> sink);

  /// All actors, by id.
  List<Actor> actors();

  /// One lineage per report, by report.
  List<Lineage> lineages();

  /// How a report derives from others; absent until reports are resolved.
  Optional<Lineage> lineage(ReportId report);

  /// The table of actors that the user loaded; [ActorTable#NONE] if there is none.
  ActorTable actorTable();

  /// What people decided about the accounts.
  RevisionLog log();

  /// What became of each decision, by its number.
  List<Standing> standings();

  /// The ids of all reports.
  List<ReportId> reports();

  Optional<Report> report(ReportId id);

  /// Version of the reader that made the current reading of a report.
  Optional<String> reader(ReportId id);

  /// The current reading of a report.
  Optional<Reading> reading(ReportId id);
}
