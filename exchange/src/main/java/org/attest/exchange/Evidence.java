package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.core.account.AccountStore;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.report.Span;

/// Looks up the words of spans, keeping the texts used last.
final class Evidence {
  private static final int KEPT = 200;

  private final AccountStore store;
  private final Map<ReportId, SourceText> texts = new LinkedHashMap<>();

  Evidence(AccountStore store) {
    this.store = store;
  }

  /// The exact words of a span.
  String words(Span span) {
    SourceText text = texts.remove(span.report());
    if (text == null) {
      text =
          store
              .report(span.report())
              .map(Report::text)
              .orElseThrow(
                  () -> new IllegalStateException("report " + span.report() + " is missing"));
    }
    texts.put(span.report(), text);
    if (texts.size() > KEPT) {
      texts.remove(texts.keySet().iterator().next());
    }
    return text.slice(span);
  }

  /// Writes the fields of the current object that say where the words are and what they are.
  void write(Span span, JsonGenerator json) throws IOException {
    json.writeStringField("report", span.report().value());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", words(span));
  }
}
