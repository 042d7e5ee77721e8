package org.attest.serve.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.attest.core.decision.Revision;
import org.attest.core.decision.Signature;
import org.attest.store.Workspace;
import org.attest.store.WorkspaceException;

/// The workspace of a workbench. Any number of people may look at it at a time; what they decide is
/// entered one after the other.
public final class Desk implements AutoCloseable {
  private final String person;
  private final ReportIntake intake;
  private volatile Place place;

  /// Where the desk stands.
  private record Place(Path folder, ImportJob job, OpenWorkspaces open) implements AutoCloseable {
    static Place at(Path folder, ReportIntake intake) {
      return new Place(folder, new ImportJob(folder, intake), new OpenWorkspaces(folder));
    }

    @Override
    public void close() {
      job.close();
      open.close();
    }
  }

  /// @param person who decides, as long as nobody gives another name
  public Desk(Path folder, String person, ReportIntake intake) {
    this.person = person;
    this.intake = intake;
    this.place = Place.at(folder, intake);
  }

  /// The workspace's folder.
  public Path folder() {
    return place.folder();
  }

  /// Goes to another workspace. Accounts that another version of Attest made there are made anew.
  public synchronized void moveTo(Path folder) {
    Workspace.openToRead(folder).close();
    Place before = place;
    place = Place.at(folder, intake);
    before.close();
    makeAccounts();
  }

  /// Makes the accounts anew in the background, if they are outdated.
  public void makeAccounts() {
    if (isOutdated() && !job().state().running()) {
      job().makeAccounts();
    }
  }

  /// Whether the accounts are not those of all reports, or made by another version of Attest; not
  /// while the workspace cannot be used.
  public boolean isOutdated() {
    try {
      return lookIfThere(workspace -> workspace.reportCount() > 0 && !workspace.isResolved())
          .orElse(false);
    } catch (WorkspaceException e) {
      return false;
    }
  }

  /// Name of the workspace's folder.
  public String name() {
    return String.valueOf(folder().toAbsolutePath().normalize().getFileName());
  }

  /// Who decides, as long as nobody gives another name.
  public String person() {
    return person;
  }

  /// How reports are brought in.
  public ImportJob job() {
    return place.job();
  }

  /// Looks at the workspace.
  ///
  /// @throws WorkspaceException of kind MISSING if there is none yet
  public <T> T look(Function<Workspace, T> view) {
    return place.open().look(view);
  }

  /// Looks at the workspace, if there is one.
  public <T> Optional<T> lookIfThere(Function<Workspace, T> view) {
    try {
      return Optional.of(look(view));
    } catch (WorkspaceException e) {
      if (e.kind() == WorkspaceException.Kind.MISSING) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Enters a decision, unless somebody entered another one since the person last looked. Nobody
  /// decides about accounts that are outdated.
  ///
  /// @param seen how many entries the log had when the person looked
  /// @param act what to enter, worked out from the workspace as it is
  /// @throws StaleException if the log has other entries by now
  /// @throws IllegalArgumentException if it cannot be decided, with a message for the person
  /// @throws WorkspaceException of kind LOCKED if the accounts are outdated: they are being made
  ///     then; or if another process writes to the workspace
  public Revision decide(
      int seen, String by, Optional<String> note, Function<Workspace, Revision.Act> act) {
    if (isOutdated()) {
      makeAccounts();
      throw new WorkspaceException(
          WorkspaceException.Kind.LOCKED,
          "the accounts are being made anew: wait until that is done, see the event, and decide"
              + " again");
    }
    return change(
        workspace -> {
          int entries = workspace.revisionCount();
          if (entries != seen) {
            throw new StaleException(
                workspace.log().revisions().subList(Math.min(seen, entries), entries));
          }
          Signature signature =
              new Signature(by.strip(), Instant.now().truncatedTo(ChronoUnit.SECONDS), note);
          return workspace.enter(act.apply(workspace), signature);
        });
  }

  /// Changes the workspace, one change after the other.
  ///
  /// @throws WorkspaceException if another process writes to the workspace
  public synchronized <T> T change(Function<Workspace, T> change) {
    try (Workspace workspace = Workspace.openToWrite(folder())) {
      return change.apply(workspace);
    }
  }

  @Override
  public void close() {
    place.close();
  }
}
