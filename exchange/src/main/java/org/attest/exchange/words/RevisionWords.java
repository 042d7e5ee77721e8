package org.attest.exchange.words;

import java.time.Instant;
import org.attest.core.account.AccountStore;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Revision.Decide;
import org.attest.core.decision.Revision.Redo;
import org.attest.core.decision.Revision.Undo;
import org.attest.core.decision.RevisionLog;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;

/// Entries of the log of revisions in words.
public final class RevisionWords {
  private final AccountStore store;
  private final RevisionLog log;

  public RevisionWords(AccountStore store) {
    this(store, store.log());
  }

  /// @param log of the store, by whoever has it at hand
  public RevisionWords(AccountStore store, RevisionLog log) {
    this.store = store;
    this.log = log;
  }

  /// What was done: "corrected killed to 12".
  public String of(Revision revision) {
    return switch (revision.act()) {
      case Decide decide -> decide.decision().inWords(this::name);
      case Undo undo -> "undid " + decision(undo.revision());
      case Redo redo -> "did again " + decision(redo.revision());
    };
  }

  /// What a decision with the reason for it: "corrected killed to 12: the hospital's list".
  public String withReason(RevisionLog.Made made) {
    return made.decision().inWords(this::name)
        + made.signature().note().map(note -> ": " + note).orElse("");
  }

  private String decision(int revision) {
    return "#"
        + revision
        + log.decision(revision).map(made -> ", " + made.decision().inWords(this::name)).orElse("");
  }

  private String name(ReportId report) {
    return store.report(report).map(Report::name).orElse(report.value());
  }

  /// The time where the user is.
  public static String time(Instant at) {
    return Notation.ENGLISH.time(at);
  }
}
