package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Source, cue and content in a paragraph: the model's tags, for the words that the task gives.
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
    List<String> words = new ArrayList<>();
    document.path("tokens").forEach(word -> words.add(word.asText()));
    PennText text = PennText.of(words);
    List<Tagged> tagged = new ArrayList<>();
    for (ParsedSentence sentence : reader.parse(new SourceText(text.text()))) {
      for (Token token : sentence.tokens()) {
        tagged.add(new Tagged(token, sentence.marks().attribution(token.index())));
      }
    }
    ArrayNode labels = prediction.putArray("labels");
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      while (at < tagged.size() - 1 && tagged.get(at).token().end() <= text.starts().get(i)) {
        at++;
      }
      labels.add(label(tagged, at, text, i));
    }
  }

  private record Tagged(Token token, String tag) {}

  /// The tag of the token that a word begins in. A token that begins a span may be cut into several
  /// words: only the first of them begins it.
  private static String label(List<Tagged> tagged, int at, PennText text, int word) {
    Tagged found = tagged.get(at);
    boolean begun = found.token().start() < text.starts().get(word);
    return begun && found.tag().startsWith("B-") ? "I-" + found.tag().substring(2) : found.tag();
  }
}
