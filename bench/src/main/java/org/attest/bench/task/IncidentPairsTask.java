package org.attest.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.core.resolution.IncidentClusterer;
import org.attest.core.resolution.NewsText;
import org.attest.core.resolution.Weights;
import org.attest.nlp.AttestReader;

/// What speaks for and against two documents telling of one incident, to learn from: for each
/// pair that is compared a line with both ids and then `sign=value` for each sign, separated by
/// tabs.
final class IncidentPairsTask implements Task {
  @Override
  public String name() {
    return "incident_pairs";
  }

  @Override
  public void predict(AttestReader reader, Path input, Path output, int threads)
      throws IOException {
    List<NewsText> news = IncidentTask.news(IncidentTask.read(input, reader, threads));
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      for (IncidentClusterer.Pair pair : new IncidentClusterer(Weights.incidents()).pairs(news)) {
        writer.write(
            SignLine.of(news.get(pair.left()).id(), news.get(pair.right()).id(), pair.signs()));
        writer.newLine();
      }
    }
  }
}
