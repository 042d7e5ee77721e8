package org.attest.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Support;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Grades;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Ruling;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;

/// The cells of a row that say what people decided about the event.
final class DecisionCells {
  static final List<String> HEADER = List.of("accepted_by", "corrected", "decisions", "grades");

  private final AccountStore store;
  private final RevisionLog log;
  private final Grades grades;

  DecisionCells(AccountStore store) {
    this.store = store;
    this.log = store.log();
    this.grades = new Grades(log);
  }

  /// Who accepted the account as a whole; the fields that were corrected; every decision about it;
  /// the grades of those who support its values and of its reports.
  List<String> of(Account account) {
    List<RevisionLog.Made> decisions =
        account.revisions().stream().flatMap(revision -> log.decision(revision).stream()).toList();
    return List.of(
        joined(
            decisions.stream()
                .filter(made -> made.decision().acceptsAccount())
                .map(made -> made.signature().by())),
        joined(
            decisions.stream()
                .map(RevisionLog.Made::decision)
                .filter(Decision::corrects)
                .flatMap(decision -> decision.ruling().stream())
                .map(Ruling::field)
                .map(field -> field.label())),
        joined(decisions.stream().map(this::inWords)),
        joined(grades(account)));
  }

  private String inWords(RevisionLog.Made made) {
    return made.decision().inWords(this::name)
        + " by "
        + made.signature().by()
        + made.signature().note().map(note -> " (" + note + ")").orElse("");
  }

  private Stream<String> grades(Account account) {
    SortedSet<String> sources = new TreeSet<>();
    account.supports().map(Support::chain).forEach(sources::addAll);
    List<String> graded = new ArrayList<>();
    for (String source : sources) {
      grades.source(source).ifPresent(grade -> graded.add(source + " " + grade));
    }
    for (ReportId report : account.reports()) {
      grades.report(report).ifPresent(grade -> graded.add(name(report) + " " + grade.digit()));
    }
    return graded.stream();
  }

  private String name(ReportId report) {
    return store.report(report).map(Report::name).orElse(report.value());
  }

  private static String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }
}
