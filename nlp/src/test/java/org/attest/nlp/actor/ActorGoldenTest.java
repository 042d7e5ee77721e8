package org.attest.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Mention;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.reading.Reading;
import org.attest.core.reading.ReportActor;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.Test;

/// Reads the golden texts of `actors.tsv` and holds the share of mentions that are joined rightly.
class ActorGoldenTest {
  private static final double RIGHT = 0.9;

  @Test
  void joinsGoldenMentions() {
    List<String> wrong = new ArrayList<>();
    List<DataTable.Row> rows = DataTable.load("org/attest/nlp/golden/actors.tsv", 3).rows();
    try (AttestReader reader = AttestReader.open()) {
      for (DataTable.Row row : rows) {
        Report report = report(row.cell(0));
        String denoted = denoted(reader.read(report), at(report, row.cell(1)));
        if (!denoted.equals(row.cell(2))) {
          wrong.add(row.cell(0) + " -- " + row.cell(1) + " is " + denoted);
        }
      }
    }
    double share = 1 - (double) wrong.size() / rows.size();
    assertThat(share)
        .as("share of right mentions; wrong:%n%s", String.join("\n", wrong))
        .isGreaterThanOrEqualTo(RIGHT);
  }

  private static Span at(Report report, String words) {
    String text = report.text().toString();
    int start = text.lastIndexOf(words);
    assertThat(start).as("'%s' stands in: %s", words, text).isNotNegative();
    return new Span(
        report.id(), report.text().toOffset(start), report.text().toOffset(start + words.length()));
  }

  /// The name of the actor that is mentioned with exactly these words.
  private static String denoted(Reading reading, Span span) {
    for (Mention mention : reading.mentions()) {
      if (mention instanceof ActorMention actor && actor.span().equals(span)) {
        ReportActor found = reading.actors().get(actor.actor());
        return found.named() ? found.name() : "-";
      }
    }
    return "-";
  }

  private static Report report(String text) {
    return new Report(
        ReportId.of(text.getBytes(StandardCharsets.UTF_8)),
        "golden",
        Optional.empty(),
        new SourceText(text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
