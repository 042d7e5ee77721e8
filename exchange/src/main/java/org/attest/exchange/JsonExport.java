package org.attest.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.attest.core.account.Account;
import org.attest.core.account.AccountStore;
import org.attest.core.report.ReportId;
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
  public static void write(AccountStore store, OutputStream stream) throws IOException {
    try (JsonGenerator json = generator(stream)) {
      Evidence evidence = new Evidence(store);
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeArrayFieldStart("reports");
      ReportJson reports = new ReportJson(json, store);
      for (ReportId id : store.reports()) {
        reports.write(id);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("lineages");
      for (Lineage lineage : store.lineages()) {
        ReportJson.write(lineage, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("actors");
      for (var actor : store.actors()) {
        ActorJson.write(actor, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("events");
      EventJson events = new EventJson(json, evidence);
      store.forEachAccount(account -> append(events, account));
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Writes one account as it stands in the list of events of the whole export.
  public static void write(Account account, AccountStore store, OutputStream stream)
      throws IOException {
    try (JsonGenerator json = generator(stream)) {
      new EventJson(json, new Evidence(store)).write(account);
      json.writeRaw('\n');
    }
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
