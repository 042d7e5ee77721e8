package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.core.account.AccountStore;
import org.attest.core.decision.Grades;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.Sha256;
import org.attest.core.resolution.Lineage;
import org.attest.core.resolution.Reason;

/// Reports without their texts, and how they derive from each other.
final class ReportJson {
  private final JsonGenerator json;
  private final AccountStore store;
  private final Grades grades;

  ReportJson(JsonGenerator json, AccountStore store, Grades grades) {
    this.json = json;
    this.store = store;
    this.grades = grades;
  }

  void write(ReportId id) throws IOException {
    Report report =
        store
            .report(id)
            .orElseThrow(() -> new IllegalStateException("report " + id + " is missing"));
    json.writeStartObject();
    json.writeStringField("id", id.value());
    json.writeStringField("name", report.name());
    writeIfPresent("title", report.title());
    writeIfPresent("outlet", report.outlet().map(Outlet::name));
    writeIfPresent("published", report.published().map(LocalDate::toString));
    writeIfPresent("url", report.url());
    json.writeNumberField("length", report.text().length());
    json.writeStringField(
        "textSha256", Sha256.of(report.text().toString().getBytes(StandardCharsets.UTF_8)));
    writeIfPresent("reader", store.reader(id));
    writeIfPresent("credibility", grades.report(id).map(grade -> String.valueOf(grade.digit())));
    json.writeEndObject();
  }

  static void write(Lineage lineage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", lineage.report().value());
    json.writeStringField("kind", lineage.kind().name());
    if (lineage.parent().isPresent()) {
      json.writeStringField("parent", lineage.parent().get().value());
    }
    write(lineage.reasons(), json);
    json.writeEndObject();
  }

  /// Writes the field `reasons` of the current object.
  static void write(List<Reason> reasons, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("reasons");
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringField("feature", reason.feature());
      json.writeNumberField("weight", reason.weight());
      json.writeStringField("explanation", reason.explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeIfPresent(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
