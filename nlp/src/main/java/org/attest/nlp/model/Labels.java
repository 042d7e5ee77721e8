package org.attest.nlp.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.data.DataException;

/// The classes of each head of the model, in the order of its scores.
///
/// @param lemmas how to make the lemma from the word
/// @param names BIO tags
/// @param marks of the heads beside grammar, if the model has them
record Labels(
    List<String> upos,
    List<String> xpos,
    List<LemmaScript> lemmas,
    List<String> deprels,
    List<String> names,
    Optional<MarkLabels> marks) {

  static Labels of(JsonNode json) {
    List<LemmaScript> lemmas = new ArrayList<>();
    for (JsonNode entry : list(json, "lemma")) {
      lemmas.add(lemma(entry));
    }
    return new Labels(
        strings(json, "upos"),
        strings(json, "xpos"),
        List.copyOf(lemmas),
        strings(json, "deprel"),
        strings(json, "names"),
        MarkLabels.of(json));
  }

  private static LemmaScript lemma(JsonNode entry) {
    if (entry.has("whole")) {
      return new LemmaScript.Whole(entry.get("whole").asText());
    }
    if (entry.path("case").asText().length() != 1) {
      throw new DataException("labels.json: a lemma script without casing: " + entry);
    }
    return new LemmaScript.Edit(
        LemmaScript.Casing.of(entry.get("case").asText().charAt(0)),
        entry.path("cutFront").asInt(),
        entry.path("addFront").asText(),
        entry.path("cutBack").asInt(),
        entry.path("addBack").asText());
  }

  static List<String> strings(JsonNode json, String name) {
    List<String> labels = new ArrayList<>();
    for (JsonNode label : list(json, name)) {
      labels.add(label.asText());
    }
    return List.copyOf(labels);
  }

  private static JsonNode list(JsonNode json, String name) {
    JsonNode list = json.path(name);
    if (!list.isArray() || list.isEmpty()) {
      throw new DataException("labels.json has no classes for " + name);
    }
    return list;
  }
}
