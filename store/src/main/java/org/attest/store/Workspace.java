package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.AccountStream;
import org.attest.core.account.Accounts;
import org.attest.core.account.DecidedAccounts;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Signature;
import org.attest.core.decision.Standing;
import org.attest.core.decision.Standings;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Readings;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.EventId;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.StageWatcher;
import org.attest.store.WorkspaceException.Kind;
import org.jspecify.annotations.Nullable;

/// A folder that holds reports, their readings and the accounts made from them. What a method has
/// returned from is on disk and survives a crash; what it has not is undone as a whole.
///
/// ```java
/// try (Workspace workspace = Workspace.openToWrite(folder)) {
///   workspace.add(List.of(new NewReading("a.txt", report, reader.read(report))));
///   workspace.resolve();
/// }
/// ```
///
/// One process at a time may write; any number may read beside it. An instance belongs to one
/// thread at a time.
public final class Workspace implements AccountStore, AutoCloseable {
  private static final String RESOLVED = "resolved";

  private final Path folder;
  private final Optional<Object> file;
  private final Sql sql;
  private final @Nullable WorkspaceLock lock;
  private final ReportTable reports;
  private final PartyTable parties;
  private final AccountTable accounts;
  private final SourceTable sources;
  private final ReviewTable review;
  private final RevisionTable revisions;
  private final KnownActorTable known;
  private final SearchTable index;
  private final AccountWriter writer;
  private final SavedSearchTable searches;

  private Workspace(Path folder, Sql sql, @Nullable WorkspaceLock lock) {
    this.folder = folder;
    this.file = file(folder);
    this.sql = sql;
    this.lock = lock;
    this.reports = new ReportTable(sql);
    this.parties = new PartyTable(sql);
    this.accounts = new AccountTable(sql, parties);
    this.sources = new SourceTable(sql);
    this.review = new ReviewTable(sql);
    this.revisions = new RevisionTable(sql);
    this.known = new KnownActorTable(sql);
    this.index = new SearchTable(sql, accounts);
    this.writer = new AccountWriter(sql, accounts, parties, sources, index);
    this.searches = new SavedSearchTable(sql);
  }

  /// Opens a workspace for changes, and makes it if there is none.
  ///
  /// @throws WorkspaceException if another process holds it, or it cannot be used
  public static Workspace openToWrite(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WorkspaceException(
          Kind.NOT_WRITABLE,
          "cannot make the folder " + folder + ": choose another with --workspace",
          e);
    }
    WorkspaceLock lock = WorkspaceLock.take(folder);
    boolean opened = false;
    try {
      Workspace workspace = new Workspace(folder, Database.open(database(folder), true), lock);
      if (!workspace.index.isWhole()) {
        workspace.index.rebuild();
      }
      opened = true;
      return workspace;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /// Opens a workspace to look at it, also while another process writes to it.
  ///
  /// One that an older version of Attest wrote is brought up to date first.
  ///
  /// @throws WorkspaceException if there is none, or it cannot be used
  public static Workspace openToRead(Path folder) {
    if (!isAt(folder)) {
      throw new WorkspaceException(
          Kind.MISSING,
          "there is no workspace at "
              + folder
              + ": run 'attest read PATH' first, or name another folder with --workspace");
    }
    if (Database.isOutdated(database(folder))) {
      openToWrite(folder).close();
    }
    return new Workspace(folder, Database.open(database(folder), false), null);
  }

  /// Whether there is a workspace in a folder.
  public static boolean isAt(Path folder) {
    return Files.exists(database(folder));
  }

  private static Path database(Path folder) {
    return folder.resolve("attest.db");
  }

  /// What tells the file of the database from any other, also from one that takes its place.
  private static Optional<Object> file(Path folder) {
    try {
      return Optional.ofNullable(
          Files.readAttributes(database(folder), BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  public Path folder() {
    return folder;
  }

  /// Whether the folder still holds the workspace that was opened: it can have been deleted, or
  /// another one made in its place.
  public boolean isCurrent() {
    return isAt(folder) && file.equals(file(folder));
  }

  /// Adds reports with their readings, all or none, and forgets the failures of their inputs. What
  /// is there already stays as it is.
  public void add(Collection<NewReading> added) {
    sql.transaction(
        () -> {
          boolean changed = false;
          for (NewReading reading : added) {
            changed |= reports.put(reading);
            reports.succeed(reading.input());
          }
          if (changed) {
            sql.update("delete from state where name = ?", RESOLVED);
          }
        });
  }

  /// Notes that a report which is there already was found again under another name, and forgets
  /// the failure of that input.
  ///
  /// @return whether the report is there; if not, nothing is noted
  public boolean addName(ReportId id, String name, String input) {
    if (reports.input(id).isEmpty()) {
      return false;
    }
    sql.transaction(
        () -> {
          reports.rename(id, name, input);
          reports.succeed(input);
        });
    return true;
  }

  /// Keeps inputs that could not be read, so that they can be tried again.
  public void fail(Collection<Failure> failures) {
    sql.transaction(() -> failures.forEach(reports::fail));
  }

  /// The inputs that could not be read, by name.
  public List<Failure> failures() {
    return reports.failures();
  }

  /// The reports that have a reading by this reader.
  public Set<ReportId> readWith(String reader) {
    return reports.readWith(reader);
  }

  /// The reports whose reading is by another reader, or can no longer be decoded.
  public List<ReportId> outdated(String reader) {
    return reports.outdated(reader);
  }

  /// Whether the accounts are those of all readings. They are not after a crash between reading and
  /// resolving.
  public boolean isResolved() {
    return accountsState() == AccountsState.CURRENT;
  }

  /// Whether the accounts are those of all readings, and if not, why.
  public AccountsState accountsState() {
    return sql.first("select value from state where name = ?", row -> row.getString(1), RESOLVED)
        .map(by -> by.equals(resolvedBy()) ? AccountsState.CURRENT : AccountsState.OTHER_VERSION)
        .orElse(AccountsState.REPORTS_ADDED);
  }

  /// Whether all readings are in the form of this version; accounts can only be made of such ones.
  public boolean isLegible() {
    return reports.illegible() == 0;
  }

  /// Makes the accounts of all readings anew, with the decisions in force.
  ///
  /// @throws WorkspaceException of kind OUTDATED if some reports have to be read anew before
  public void resolve() {
    resolve(StageWatcher.NONE);
  }

  /// Makes the accounts of all readings anew, with the decisions in force. That takes some ten
  /// milliseconds a report.
  ///
  /// @param watcher is told how far it is; if it throws, all is as before
  public void resolve(StageWatcher watcher) {
    RevisionLog log = log();
    AccountStream resolved = stream(log, actorTable(), watcher);
    sql.transaction(() -> replace(resolved, log));
  }

  /// Takes a table of actors in place of the one loaded before, and makes the accounts anew,
  /// all or nothing.
  ///
  /// @param table [ActorTable#NONE] to have none
  /// @param watcher is told how far the accounts are; if it throws, all is as before
  public void load(ActorTable table, StageWatcher watcher) {
    RevisionLog log = log();
    AccountStream resolved = stream(log, table, watcher);
    sql.transaction(
        () -> {
          known.replace(table);
          replace(resolved, log);
        });
  }

  /// Adds an entry to the log of revisions and makes the accounts anew, all or nothing. Where it
  /// changes neither which mentions are one event nor which reports vouch, only the accounts
  /// that it is about are made.
  ///
  /// @return the entry
  /// @throws IllegalArgumentException if it undoes what does not hold, or repeats what does
  public Revision enter(Revision.Act act, Signature signature) {
    return enter(act, signature, StageWatcher.NONE);
  }

  /// Does what [#enter(Revision.Act, Signature)] does.
  ///
  /// @param watcher is told how far it is where all accounts are made; if it throws, all is as
  ///     before
  public Revision enter(Revision.Act act, Signature signature, StageWatcher watcher) {
    RevisionLog before = log();
    Revision entry = before.next(act, signature);
    RevisionLog log = before.with(entry);
    if (isResolved() && DecidedAccounts.keepEvents(before, log, reports)) {
      decide(before, log, entry);
      return entry;
    }
    AccountStream resolved = stream(log, actorTable(), watcher);
    sql.transaction(
        () -> {
          revisions.add(entry);
          replace(resolved, log);
        });
    return entry;
  }

  /// @throws WorkspaceException of kind OUTDATED if some readings cannot be used: accounts of the
  ///     others alone would leave things out
  private AccountStream stream(RevisionLog log, ActorTable table, StageWatcher watcher) {
    int illegible = reports.illegible();
    if (illegible > 0) {
      throw new WorkspaceException(
          WorkspaceException.Kind.OUTDATED,
          "another version of Attest read %,d of the reports in %s: 'attest read --workspace %s' reads them anew; nothing is lost"
              .formatted(illegible, folder, folder));
    }
    return new AccountStream(reports, log, table, watcher);
  }

  /// Enters what changes only what is decided on some accounts.
  private void decide(RevisionLog before, RevisionLog log, Revision entry) {
    Map<Span, EventId> eventOf = accounts.eventOf(Standings.reports(log));
    DecidedAccounts decided = DecidedAccounts.of(log, reports, eventOf, parties::like);
    SortedSet<EventId> changed = decided.changedSince(before, revisions.standings());
    sql.transaction(
        () -> {
          revisions.add(entry);
          changed.forEach(event -> writer.decide(event, decided, log, now()));
          revisions.replace(decided.standings());
        });
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private void replace(AccountStream resolved, RevisionLog log) {
    writer.replace(resolved, log, now());
    revisions.replace(resolved.standings());
    sql.update(
        "insert into state (name, value) values (?, ?)"
            + " on conflict (name) do update set value = excluded.value",
        RESOLVED,
        resolvedBy());
  }

  private String resolvedBy() {
    return Accounts.VERSION + "/" + accounts.format();
  }

  /// The events that pass a filter: those counted first, then by date.
  public List<EventRow> events(EventFilter filter) {
    return accounts.list(filter);
  }

  /// Some of the events that pass a filter, in the order of [#events(EventFilter)].
  ///
  /// @param first how many are left out before
  /// @param most how many at most
  public List<EventRow> events(EventFilter filter, int first, int most) {
    return accounts.list(filter, first, most);
  }

  /// How many events pass a filter.
  public int count(EventFilter filter) {
    return accounts.count(filter);
  }

  /// By what the events that pass a filter can be narrowed down further.
  public Facets facets(EventFilter filter) {
    return accounts.facets(filter);
  }

  /// The places of the events that pass a filter, as far as they have coordinates: those with the
  /// most events first.
  public List<PlacePoint> points(EventFilter filter) {
    return accounts.points(filter);
  }

  /// How many events no person has accepted.
  public int countToReview() {
    return review.count();
  }

  /// Some of the events that no person has accepted: those whose weights sum up to the most first,
  /// and among equals in the order of [#events(EventFilter)].
  ///
  /// @param weights each counts times how much of the sign an event has; what is left out does not
  ///     count
  /// @param first how many are left out before
  /// @param most how many at most
  public List<WeighedEvent> toReview(Map<EventSign, Double> weights, int first, int most) {
    return review.list(weights, first, most);
  }

  /// An event as it stands in lists.
  public Optional<EventRow> event(EventId id) {
    return accounts.row(id);
  }

  /// The events that pass a filter, those that are new or changed last first. An event changes when
  /// its row in a list says something else than before.
  public List<ChangedEvent> changes(EventFilter filter, int most) {
    return accounts.changes(filter, most);
  }

  /// The searches that people keep, by name.
  public List<SavedSearch> savedSearches() {
    return searches.all();
  }

  /// A search that somebody keeps.
  public Optional<SavedSearch> savedSearch(String id) {
    return searches.find(id);
  }

  /// Keeps a search.
  public void save(SavedSearch search) {
    searches.save(search);
  }

  /// Keeps a search no longer.
  ///
  /// @return whether there was one
  public boolean deleteSearch(String id) {
    return searches.delete(id);
  }

  /// The events that a report tells of, in the order of [#events(EventFilter)].
  public List<EventRow> eventsOf(ReportId report) {
    return accounts.toldBy(report);
  }

  /// Looks for words in all reports, and in the headlines, actors and places of events. An index
  /// that is missing or damaged is made anew first.
  ///
  /// @param first how many reports are left out before
  /// @param most how many reports, and how many events, at most
  public SearchHits search(SearchQuery query, int first, int most) {
    try {
      if (index.isWhole()) {
        return index.search(query, first, most);
      }
    } catch (WorkspaceException e) {
      if (e.kind() != Kind.DAMAGED) {
        throw e;
      }
    }
    rebuildIndex();
    return index.search(query, first, most);
  }

  private void rebuildIndex() {
    if (lock != null) {
      index.rebuild();
      return;
    }
    try (Workspace writing = openToWrite(folder)) {
      writing.index.rebuild();
    } catch (WorkspaceException e) {
      // Whoever writes now completes it; until then what it has is found.
      if (e.kind() != Kind.LOCKED || !index.isThere()) {
        throw e;
      }
    }
  }

  /// The events meant by a text: a number in the list of all events, or the start of an id, with
  /// or without its "e-".
  public List<EventId> findEvents(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Optional<EventId> numbered = accounts.numbered(text);
    return numbered.map(List::of).orElseGet(() -> accounts.find(text));
  }

  /// The reports meant by a text: the start of an id, or a name.
  public List<ReportId> findReports(String text) {
    return text.isBlank() ? List.of() : reports.find(text);
  }

  /// Where a report was found, as the user knows it.
  public Optional<String> input(ReportId id) {
    return reports.input(id);
  }

  @Override
  public Optional<Account> account(EventId id) {
    return accounts.account(id);
  }

  @Override
  public void forEachAccount(Consumer<Account> sink) {
    accounts.forEachAccount(sink);
  }

  @Override
  public List<Actor> actors() {
    return parties.all();
  }

  /// Some of the actors one of whose names has these words in it, those with the most events first.
  ///
  /// @param words empty for all
  /// @param first how many are left out before
  /// @param most how many at most
  public List<ActorRow> actors(String words, int first, int most) {
    return parties.list(words, first, most);
  }

  /// The actors that take part in the events that pass a filter, as agent or target: those that do
  /// in the most of them first, each with how many these are.
  public List<ActorRow> actorsIn(EventFilter filter, int most) {
    return parties.in(filter, most);
  }

  /// Those by whose word something is known of the events that pass a filter: outlets, and whom
  /// they quote. Those of the most events come first, each with how many these are.
  public List<SourceRow> sourcesIn(EventFilter filter, int most) {
    return sources.in(filter, most);
  }

  /// How many actors have a name with these words in it.
  public int countActors(String words) {
    return parties.count(words);
  }

  /// An actor across reports.
  public Optional<Actor> actor(ActorId id) {
    return parties.find(id);
  }

  /// Actors across reports, by their ids; those that are not there are left out.
  public Map<ActorId, Actor> actors(Collection<ActorId> ids) {
    return parties.find(ids);
  }

  /// An actor as it stands in lists.
  public Optional<ActorRow> actorRow(ActorId id) {
    return parties.row(id);
  }

  /// What events say of an actor and others: those with the most events first.
  public List<Relation> relations(ActorId actor, int most) {
    return parties.relations(actor, most);
  }

  @Override
  public List<Lineage> lineages() {
    return accounts.lineages();
  }

  @Override
  public Optional<Lineage> lineage(ReportId report) {
    return accounts.lineage(report);
  }

  @Override
  public ActorTable actorTable() {
    return known.table();
  }

  @Override
  public RevisionLog log() {
    return revisions.log();
  }

  /// How many entries the log has.
  public int revisionCount() {
    return revisions.count();
  }

  @Override
  public List<Standing> standings() {
    return revisions.standings();
  }

  @Override
  public List<ReportId> reports() {
    return reports.ids();
  }

  /// Some of the reports, by name.
  ///
  /// @param first how many are left out before
  /// @param most how many at most
  public List<ReportRow> reports(int first, int most) {
    return reports.list(first, most);
  }

  /// How many reports there are.
  public int reportCount() {
    return reports.count();
  }

  /// All reports that have a current reading, with it, by id: what the accounts are made from.
  public Readings readings() {
    return reports;
  }

  @Override
  public Optional<Report> report(ReportId id) {
    return reports.report(id);
  }

  @Override
  public Optional<String> reader(ReportId id) {
    return reports.reader(id);
  }

  @Override
  public Optional<Reading> reading(ReportId id) {
    return reports.reading(id);
  }

  /// Version of the SQLite library in use.
  public String sqliteVersion() {
    return Database.sqliteVersion(sql);
  }

  /// Checks the database and that every value rests on words that are there.
  ///
  /// @return what is wrong, in words for the user; nothing if all is well
  public List<String> problems() {
    return new Integrity(sql, reports, accounts, revisions).problems();
  }

  @Override
  public void close() {
    try {
      sql.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
