package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.account.Account;
import org.attest.core.account.Decided;
import org.attest.core.account.Dispute;
import org.attest.core.account.Field;
import org.attest.core.account.Independence.Origin;
import org.attest.core.account.Responsibility;
import org.attest.core.account.StatusChange;
import org.attest.core.account.Support;
import org.attest.core.account.TollPolicy;
import org.attest.core.account.TollRange;
import org.attest.core.account.TollValue;
import org.attest.core.account.Value;
import org.attest.core.data.Explanation;
import org.attest.core.decision.Credibility;
import org.attest.core.decision.Grades;
import org.attest.core.decision.Reliability;
import org.attest.core.decision.RevisionLog;
import org.attest.core.report.ReportId;
import org.attest.core.report.Span;
import org.attest.core.resolution.ChainJoin;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.NearEvent;

/// An account: fields with every value, who gives it and the exact words; how sure; why one event.
final class EventJson {
  private final JsonGenerator json;
  private final Evidence evidence;
  private final RevisionLog log;
  private final Grades grades;
  private final Optional<TollPolicy> policy;

  /// @param log what people decided
  /// @param policy the rule by which the tolls get a best estimate; without one low and high alone
  EventJson(JsonGenerator json, Evidence evidence, RevisionLog log, Optional<TollPolicy> policy) {
    this.policy = policy;
    this.json = json;
    this.evidence = evidence;
    this.log = log;
    this.grades = new Grades(log);
  }

  void write(Account account) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", account.id().value());
    json.writeStringField("headline", account.headline());
    json.writeStringField("status", account.status().name());
    write("status_why", account.standing().why());
    json.writeBooleanField("counted", account.counted() && !account.background());
    json.writeBooleanField("background", account.background());
    json.writeBooleanField("disputed", account.disputed());
    write(CodingSchemes.of(account));
    json.writeArrayFieldStart("fields");
    for (Field<?> field : account.fields()) {
      if (!account.tolls().containsValue(field)) {
        json.writeStartObject();
        write(field);
        json.writeEndObject();
      }
    }
    for (Field<TollValue> field : account.tolls().values()) {
      json.writeStartObject();
      write(field);
      writeRanges(field);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("history");
    for (StatusChange change : account.history()) {
      write(change);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("responsibility");
    for (Responsibility each : account.responsibility()) {
      write(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("competing_claims");
    for (String claimant : account.competingClaims()) {
      json.writeString(claimant);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("denied_parts");
    for (String accused : account.deniedParts()) {
      json.writeString(accused);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("independence");
    json.writeNumberField("count", account.independence().count());
    write("origins", account.independence().origins());
    write("discounted", account.independence().discounted());
    json.writeEndObject();
    json.writeArrayFieldStart("mentions");
    for (Span mention : account.mentions()) {
      json.writeStartObject();
      evidence.write(mention, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeReports(account.reports());
    json.writeArrayFieldStart("matches");
    for (Match match : account.matches()) {
      ActorJson.write(match, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("joins");
    for (ChainJoin join : account.joins()) {
      write(join);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("near");
    for (NearEvent near : account.near()) {
      write(near);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decisions");
    DecisionJson decisions = new DecisionJson(json, evidence);
    for (int revision : account.revisions()) {
      decisions.write(log.decision(revision).orElseThrow());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeReports(SortedSet<ReportId> reports) throws IOException {
    json.writeArrayFieldStart("reports");
    for (ReportId report : reports) {
      json.writeString(report.value());
    }
    json.writeEndArray();
  }

  private void write(ChainJoin join) throws IOException {
    json.writeStartObject();
    write("why", join.why());
    write("earlier", join.earlier());
    write("later", join.later());
    json.writeEndObject();
  }

  private void write(String name, Span span) throws IOException {
    json.writeObjectFieldStart(name);
    evidence.write(span, json);
    json.writeEndObject();
  }

  private void write(NearEvent near) throws IOException {
    json.writeStartObject();
    json.writeStringField("event", near.event().value());
    write("why", near.why());
    json.writeFieldName("match");
    ActorJson.write(near.match(), json);
    json.writeEndObject();
  }

  private void write(String name, Explanation why) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("kind", why.kind());
    json.writeStringField("sentence", why.sentence());
    json.writeEndObject();
  }

  /// The event's names in other schemes; those that type and modes do not decide are left out.
  private void write(CodingSchemes.Names names) throws IOException {
    json.writeObjectFieldStart("schemes");
    write("acled_event_type", names.acledEvent());
    write("acled_sub_event_type", names.acledSubEvent());
    write("gtd_attack_type", names.gtdAttack());
    json.writeEndObject();
  }

  private void write(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void write(Field<?> field) throws IOException {
    json.writeStringField("name", field.name());
    if (field.best().isPresent() && !isToll(field)) {
      json.writeNumberField("best", field.best().get());
    }
    if (field.dispute().isPresent()) {
      write(field.dispute().get());
    }
    if (field.decided().isPresent()) {
      write(field.decided().get());
    }
    json.writeArrayFieldStart("values");
    for (Value<?> value : field.values()) {
      json.writeStartObject();
      json.writeFieldName("value");
      ValueJson.write(value.value(), json);
      json.writeStringField("relation", value.relation().name());
      if (value.why().isPresent()) {
        write("why", value.why().get());
      }
      if (value.replaced().isPresent()) {
        write("replaced", value.replaced().get());
      }
      write("known", value.known().map(LocalDate::toString));
      json.writeNumberField("reports", value.reports());
      json.writeArrayFieldStart("supporters");
      for (Support support : value.supporters()) {
        write(support);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Which of several tolls is best is never said without the rule that says so.
  private static boolean isToll(Field<?> field) {
    return field.values().stream().anyMatch(value -> value.value() instanceof TollValue);
  }

  private void write(Decided<?> decided) throws IOException {
    json.writeObjectFieldStart("decided");
    json.writeArrayFieldStart("values");
    for (Object value : decided.values()) {
      ValueJson.write(value, json);
    }
    json.writeEndArray();
    json.writeStringField("by", decided.by());
    json.writeNumberField("revision", decided.revision());
    json.writeBooleanField("accepted", decided.accepted());
    json.writeStringField("rule", decided.derivation().rule());
    json.writeStringField("version", decided.derivation().version());
    json.writeEndObject();
  }

  private void write(Dispute dispute) throws IOException {
    json.writeObjectFieldStart("dispute");
    json.writeArrayFieldStart("values");
    for (int value : dispute.values()) {
      json.writeNumber(value);
    }
    json.writeEndArray();
    write("why", dispute.why());
    json.writeArrayFieldStart("grounds");
    for (Dispute.Ground ground : dispute.grounds()) {
      json.writeStartObject();
      json.writeNumberField("earlier", ground.earlier());
      json.writeNumberField("later", ground.later());
      write("why", ground.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Support support) throws IOException {
    json.writeStartObject();
    evidence.write(support.span(), json);
    json.writeArrayFieldStart("chain");
    for (String source : support.chain()) {
      json.writeString(source);
    }
    json.writeEndArray();
    json.writeStringField("rule", support.derivation().rule());
    json.writeStringField("version", support.derivation().version());
    writeGrades(support);
    json.writeEndObject();
  }

  /// The grades that people gave to those who say it and to the report; left out without any.
  private void writeGrades(Support support) throws IOException {
    Optional<Credibility> report = grades.report(support.span().report());
    write("credibility", report.map(grade -> String.valueOf(grade.digit())));
    if (support.chain().stream().anyMatch(source -> grades.source(source).isPresent())) {
      json.writeObjectFieldStart("reliability");
      for (String source : new TreeSet<>(support.chain())) {
        write(source, grades.source(source).map(Reliability::name));
      }
      json.writeEndObject();
    }
  }

  private void write(Responsibility each) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", each.kind().name());
    json.writeStringField("by", each.by());
    json.writeFieldName("doer");
    ValueJson.write(each.doer(), json);
    if (each.known().isPresent()) {
      json.writeFieldName("known");
      ValueJson.write(each.known().get(), json);
    }
    evidence.write(each.span(), json);
    json.writeEndObject();
  }

  /// Low and high of all people and of each group; a best estimate only by the rule that was named.
  private void writeRanges(Field<TollValue> field) throws IOException {
    json.writeArrayFieldStart("ranges");
    for (TollRange range : TollRange.each(field)) {
      json.writeStartObject();
      write("group", range.group());
      ValueJson.bound("low", range.numbers().low(), json);
      ValueJson.bound("high", range.numbers().high(), json);
      if (policy.isPresent()) {
        json.writeNumberField("best", range.estimate(policy.get()));
        json.writeStringField("policy", policy.get().label());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(StatusChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("status", change.status().name());
    write("by", change.by());
    if (change.happened().isPresent()) {
      json.writeFieldName("happened");
      ValueJson.write(change.happened().get(), json);
    }
    if (change.known().isPresent()) {
      json.writeFieldName("known");
      ValueJson.write(change.known().get(), json);
    }
    evidence.write(change.span(), json);
    json.writeEndObject();
  }

  private void write(String name, List<Origin> origins) throws IOException {
    json.writeArrayFieldStart(name);
    for (Origin origin : origins) {
      json.writeStartObject();
      json.writeStringField("name", origin.name());
      write("why", origin.why());
      writeReports(origin.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
