package org.attest.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attest.core.resolution.StageWatcher;
import org.attest.serve.desk.ReportIntake;

/// Brings no reports in.
final class NoIntake implements ReportIntake {
  @Override
  public void read(Path folder, List<Path> files, Listener listener, StageWatcher watcher) {}

  @Override
  public void goOn(Path folder, Path inbox, Listener listener, StageWatcher watcher) {}

  @Override
  public Fetched fetch(String address) throws IOException {
    throw new IOException("nothing is fetched here");
  }

  @Override
  public List<Path> samples(Path folder) {
    return List.of();
  }
}
