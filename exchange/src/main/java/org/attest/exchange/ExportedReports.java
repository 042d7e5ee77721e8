package org.attest.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.report.ReportId;

/// The reports that an earlier export was made from.
public final class ExportedReports {
  private static final JsonFactory JSON = new JsonFactory();

  private ExportedReports() {}

  /// @throws IllegalArgumentException if the file is no export
  public static SortedSet<ReportId> in(Path file) throws IOException {
    SortedSet<ReportId> reports = new TreeSet<>();
    boolean found = false;
    try (JsonParser json = JSON.createParser(file.toFile())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no JSON object");
      }
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        json.nextToken();
        if (field.equals("reports")) {
          found = true;
          read(json, reports);
          break;
        }
        json.skipChildren();
      }
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
    if (!found) {
      throw new IllegalArgumentException("no list of reports");
    }
    return reports;
  }

  private static void read(JsonParser json, SortedSet<ReportId> reports) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
        json.nextToken();
        if (field.equals("id")) {
          reports.add(new ReportId(json.getText()));
        } else {
          json.skipChildren();
        }
      }
    }
  }
}
