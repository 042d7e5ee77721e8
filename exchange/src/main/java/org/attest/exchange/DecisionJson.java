package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attest.core.decision.Anchor;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Ruling;
import org.attest.core.decision.Signature;
import org.attest.core.decision.Standing;
import org.attest.core.report.ReportId;

/// What people decided: who, when, why, and on which evidence.
final class DecisionJson {
  private final JsonGenerator json;
  private final Evidence evidence;

  DecisionJson(JsonGenerator json, Evidence evidence) {
    this.json = json;
    this.evidence = evidence;
  }

  /// Writes a decision without its evidence, beside the account it is about.
  void write(RevisionLog.Made made) throws IOException {
    json.writeStartObject();
    head(made.revision(), made.signature());
    content(made.decision());
    json.writeEndObject();
  }

  /// Writes an entry of the log with its evidence.
  ///
  /// @param standing what became of the decision; absent for an undo or redo
  void write(Revision revision, Optional<Standing> standing) throws IOException {
    json.writeStartObject();
    head(revision.number(), revision.signature());
    switch (revision.act()) {
      case Revision.Decide decide -> {
        content(decide.decision());
        evidence(decide.decision().subjects());
      }
      case Revision.Undo undo -> target("undo", undo.revision());
      case Revision.Redo redo -> target("redo", redo.revision());
    }
    if (standing.isPresent()) {
      json.writeStringField("state", standing.get().state().name());
      json.writeArrayFieldStart("events");
      for (var event : standing.get().events()) {
        json.writeString(event.value());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void target(String kind, int revision) throws IOException {
    json.writeStringField("kind", kind);
    json.writeNumberField("of", revision);
  }

  private void head(int revision, Signature signature) throws IOException {
    json.writeNumberField("revision", revision);
    json.writeStringField("by", signature.by());
    json.writeStringField("at", signature.at().toString());
    if (signature.note().isPresent()) {
      json.writeStringField("note", signature.note().get());
    }
  }

  private void content(Decision decision) throws IOException {
    switch (decision) {
      case Decision.Accept accept -> {
        json.writeStringField("kind", "accept");
        if (accept.value().isPresent()) {
          ruling(accept.value().get());
        }
      }
      case Decision.Correct correct -> {
        json.writeStringField("kind", "correct");
        ruling(correct.value());
      }
      case Decision.Merge merge -> json.writeStringField("kind", "merge");
      case Decision.Split split -> json.writeStringField("kind", "split");
      case Decision.Apart apart -> json.writeStringField("kind", "apart");
      case Decision.RetractEvent event -> json.writeStringField("kind", "retract");
      case Decision.RetractReport report -> report("retract-report", report.report());
      case Decision.GradeReport graded -> {
        report("grade-report", graded.report());
        json.writeStringField("grade", String.valueOf(graded.grade().digit()));
      }
      case Decision.GradeSource graded -> {
        json.writeStringField("kind", "grade-source");
        json.writeStringField("source", graded.source());
        json.writeStringField("grade", graded.grade().name());
      }
    }
  }

  private void report(String kind, ReportId report) throws IOException {
    json.writeStringField("kind", kind);
    json.writeStringField("report", report.value());
  }

  private void ruling(Ruling ruling) throws IOException {
    json.writeStringField("field", ruling.field().label());
    json.writeStringField("words", ruling.words());
  }

  private void evidence(List<List<Anchor>> subjects) throws IOException {
    if (subjects.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("mentions");
    for (List<Anchor> subject : subjects) {
      json.writeStartArray();
      for (Anchor anchor : subject) {
        json.writeStartObject();
        evidence.write(anchor.trigger(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
