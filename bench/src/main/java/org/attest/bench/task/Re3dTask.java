package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.nlp.AttestReader;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds the names of re3d documents, and the pronouns that stand for people: re3d marks every
/// mention. Relations are not predicted.
final class Re3dTask extends JsonLinesTask {
  private static final Map<String, String> TYPES =
      Map.of(
          "PERSON", "Person",
          "ORGANISATION", "Organisation",
          "ARMED_GROUP", "Organisation",
          "STATE_BODY", "Organisation",
          "PLACE", "Location",
          "FACILITY", "Location",
          "NORP", "Nationality",
          "WEAPON", "Weapon",
          "QUANTITY", "Quantity",
          "TIME", "Temporal");

  private static final Set<String> ONE_PERSON = Set.of("he", "she", "i", "him", "me");
  private static final Set<String> SPEAKERS = Set.of("we", "us");

  @Override
  public String name() {
    return "re3d";
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ArrayNode entities = prediction.putArray("entities");
    prediction.putArray("relations");
    for (ParsedSentence sentence : reader.parse(JsonLines.report(document)).sentences()) {
      add(sentence, entities);
    }
  }

  private static void add(ParsedSentence sentence, ArrayNode entities) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.nameTag().startsWith("B-")) {
        int last = i;
        while (last + 1 < tokens.size() && tokens.get(last + 1).nameTag().startsWith("I-")) {
          last++;
        }
        String type = TYPES.get(token.nameTag().substring(2));
        if (type != null) {
          add(entities, token, tokens.get(last), type);
        }
      } else if (token.upos().equals("PRON")
          && ONE_PERSON.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        add(entities, token, token, "Person");
      } else if (token.upos().equals("PRON")
          && SPEAKERS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        add(entities, token, token, "Organisation");
      }
    }
  }

  private static void add(ArrayNode entities, Token first, Token last, String type) {
    entities.addObject().put("start", first.start()).put("end", last.end()).put("type", type);
  }
}
