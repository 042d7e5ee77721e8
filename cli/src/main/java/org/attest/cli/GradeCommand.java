package org.attest.cli;

import java.util.Optional;
import org.attest.core.decision.Credibility;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Reliability;
import org.attest.core.decision.Revision;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `attest grade`: how much a source or a report is worth, by the Admiralty code.
@Command(
    name = "grade",
    description = {
      "Grades by the Admiralty code: a letter says how reliable an outlet or speaker is, a digit how"
          + " credible what a report says is.",
      "A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged;"
          + " 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful,"
          + " 5 improbable, 6 cannot be judged.",
      "Grades are shown beside those who support a value; they change no count."
    })
final class GradeCommand extends DecisionCommand {
  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description =
          "For a letter the name of an outlet or speaker as 'attest show' gives it, for a digit the"
              + " name of a report or the start of its id.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "GRADE", description = "A to F, or 1 to 6.")
  private String grade = "";

  @Override
  Revision.Act act(Workspace workspace) {
    Optional<Reliability> letter = Reliability.of(grade);
    Optional<Credibility> digit = Credibility.of(grade);
    if (letter.isPresent()) {
      if (!KnownSources.of(workspace).contains(name)) {
        errors().println("attest: no account names a source '" + name + "' so far");
      }
      return new Revision.Decide(new Decision.GradeSource(name.strip(), letter.get()));
    }
    return digit
        .map(known -> new Decision.GradeReport(FoundReport.of(workspace, name), known))
        .map(Revision.Decide::new)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.USAGE,
                    "'" + grade + "' is no grade: A to F for a source, 1 to 6 for a report"));
  }
}
