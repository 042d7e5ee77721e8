package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Source, cue and content in a paragraph: the model's tags. The paragraphs come as Penn Treebank
/// words with a blank between them; their quotation marks are made typographic again. A content
/// that goes on in the next sentence is one span.
final class AttributionTagsTask extends JsonLinesTask {
  @Override
  public String name() {
    return "polnear_tokens";
  }

  @Override
  public boolean isPossible(AttestReader reader) {
    return reader.hasMarks();
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    String text = document.path("text").asText().replace("``", "“ ").replace("''", "” ");
    var spans = new Spans(prediction.putArray("spans"));
    for (ParsedSentence sentence : reader.parse(new SourceText(text))) {
      for (Token token : sentence.tokens()) {
        spans.next(sentence.marks().attribution(token.index()), token);
      }
    }
    spans.close();
  }

  /// Joins tags to spans.
  private static final class Spans {
    private final ArrayNode found;
    private String role = "";
    private int start;
    private int end;

    Spans(ArrayNode found) {
      this.found = found;
    }

    void next(String tag, Token token) {
      String next = tag.equals("O") ? "" : tag.substring(2);
      if (!next.equals(role) || !tag.startsWith("I-")) {
        close();
        role = next;
        start = token.start();
      }
      end = token.end();
    }

    void close() {
      if (!role.isEmpty()) {
        found.addObject().put("role", role).put("start", start).put("end", end);
      }
      role = "";
    }
  }
}
