package org.attest.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.RevisionLog;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;

/// Looks for damage: of the database, and of the promise that every value rests on words that are
/// there.
final class Integrity {
  private final Sql sql;
  private final ReportTable reports;
  private final AccountTable accounts;
  private final RevisionTable revisions;

  Integrity(Sql sql, ReportTable reports, AccountTable accounts, RevisionTable revisions) {
    this.revisions = revisions;
    this.sql = sql;
    this.reports = reports;
    this.accounts = accounts;
  }

  /// What is wrong, in words for the user; nothing if all is well.
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    sql.list("pragma integrity_check", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(line -> problems.add("the database file is damaged: " + line));
    sql.list("pragma foreign_key_check", row -> row.getString(1))
        .forEach(table -> problems.add("table " + table + " refers to something that is gone"));
    Map<ReportId, Integer> lengths = new HashMap<>();
    reports.forEach(read -> lengths.put(read.report().id(), read.report().text().length()));
    accounts.forEachAccount(
        account ->
            spans(account)
                .filter(span -> span.end() > lengths.getOrDefault(span.report(), 0))
                .forEach(
                    span ->
                        problems.add(
                            "account "
                                + account.id()
                                + " rests on words that are not there: "
                                + span)));
    for (RevisionLog.Made made : revisions.log().decisions()) {
      made.decision().subjects().stream()
          .flatMap(List::stream)
          .map(Anchor::extent)
          .filter(span -> span.end() > lengths.getOrDefault(span.report(), 0))
          .forEach(
              span ->
                  problems.add(
                      "revision "
                          + made.revision()
                          + " is about words that are not there: "
                          + span));
    }
    return problems;
  }

  private static Stream<Span> spans(Account account) {
    return Stream.concat(
        account.mentions().stream(), account.supports().map(support -> support.span()));
  }
}
