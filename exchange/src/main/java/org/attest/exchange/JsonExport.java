package org.attest.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.account.TollPolicy;
import org.attest.core.decision.Grades;
import org.attest.core.decision.Revision;
import org.attest.core.decision.RevisionLog;
import org.attest.core.decision.Standing;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.ActorTable;
import org.attest.core.resolution.Lineage;

/// Everything a workspace knows, as one JSON object: reports, actors, and the accounts with the
/// exact words they rest on. The same reports give the same bytes: all is in the order of its id,
/// and nothing in it says when or where it was made.
public final class JsonExport {
  /// Name of this form of export; raised with every change that can break a program reading it.
  private static final String FORMAT = "attest-export-1";

  private static final JsonFactory JSON = new JsonFactory();

  private JsonExport() {}

  /// Writes the whole store, one account at a time.
  ///
  /// @param policy the rule by which the tolls get a best estimate; without one low and high alone
  public static void write(AccountStore store, OutputStream stream, Optional<TollPolicy> policy)
      throws IOException {
    try (JsonGenerator json = generator(stream)) {
      Evidence evidence = new Evidence(store);
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeArrayFieldStart("reports");
      ReportJson reports = new ReportJson(json, store, new Grades(store.log()));
      for (ReportId id : store.reports()) {
        reports.write(id);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("lineages");
      for (Lineage lineage : store.lineages()) {
        ReportJson.write(lineage, json);
      }
      json.writeEndArray();
      write(store.actorTable(), json);
      json.writeArrayFieldStart("actors");
      for (var actor : store.actors()) {
        ActorJson.write(actor, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("decisions");
      write(inForce(store.log()), store, json, evidence);
      json.writeEndArray();
      json.writeArrayFieldStart("events");
      EventJson events = new EventJson(json, evidence, store.log(), policy);
      store.forEachAccount(account -> append(events, account));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Writes one account as it stands in the list of events of the whole export.
  public static void write(
      Account account, AccountStore store, OutputStream stream, Optional<TollPolicy> policy)
      throws IOException {
    try (JsonGenerator json = generator(stream)) {
      new EventJson(json, new Evidence(store), store.log(), policy).write(account);
      json.writeRaw('\n');
    }
  }

  /// Writes entries of the log of revisions.
  public static void writeHistory(List<Revision> revisions, AccountStore store, OutputStream stream)
      throws IOException {
    writeHistory(json -> {}, revisions, store, stream);
  }

  /// Writes a part of the log of revisions.
  ///
  /// @param total how many entries the whole log has
  /// @param first how many of them are left out before
  public static void writeHistory(
      List<Revision> part, int total, int first, AccountStore store, OutputStream stream)
      throws IOException {
    writeHistory(
        json -> {
          json.writeNumberField("total", total);
          json.writeNumberField("first", first);
        },
        part,
        store,
        stream);
  }

  /// Writes the first fields of an object.
  private interface FirstFields {
    void write(JsonGenerator json) throws IOException;
  }

  private static void writeHistory(
      FirstFields fields, List<Revision> revisions, AccountStore store, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = generator(stream)) {
      json.writeStartObject();
      fields.write(json);
      json.writeArrayFieldStart("revisions");
      write(revisions, store, json, new Evidence(store));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /// The table of actors that was loaded; left out without one.
  private static void write(ActorTable table, JsonGenerator json) throws IOException {
    if (table.isLoaded()) {
      json.writeObjectFieldStart("actorTable");
      json.writeStringField("source", table.source());
      json.writeStringField("sha256", table.digest());
      json.writeNumberField("actors", table.actors().size());
      json.writeEndObject();
    }
  }

  private static void write(
      List<Revision> revisions, AccountStore store, JsonGenerator json, Evidence evidence)
      throws IOException {
    Map<Integer, Standing> standings = new TreeMap<>();
    store.standings().forEach(standing -> standings.put(standing.revision(), standing));
    DecisionJson decisions = new DecisionJson(json, evidence);
    for (Revision revision : revisions) {
      decisions.write(revision, Optional.ofNullable(standings.get(revision.number())));
    }
  }

  private static List<Revision> inForce(RevisionLog log) {
    return log.revisions().stream().filter(revision -> log.holds(revision.number())).toList();
  }

  private static void append(EventJson events, Account account) {
    try {
      events.write(account);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonGenerator generator(OutputStream stream) throws IOException {
    JsonGenerator json = JSON.createGenerator(stream, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    return json;
  }
}
