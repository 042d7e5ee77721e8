package org.attest.nlp.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attest.core.data.DataException;
import org.attest.core.reading.Argument;

/// The classes of the heads beside grammar, in the order of their scores.
///
/// @param attribution BIO tags
/// @param event types of events, `O` for none
/// @param realis how an event is told
/// @param fillers BIO tags
/// @param transitions for each head of spans the score of a tag behind another one, `[before][tag]`
record MarkLabels(
    List<String> attribution,
    List<String> event,
    List<String> realis,
    List<String> fillers,
    Map<String, float[][]> transitions) {

  /// Absent if the model has no such heads.
  ///
  /// @throws DataException if it has some of them only, other roles than [Argument.Role],
  ///     or no scores between the tags of spans
  static Optional<MarkLabels> of(JsonNode json) {
    if (!json.has("attribution")) {
      return Optional.empty();
    }
    List<String> roles = new ArrayList<>();
    for (Argument.Role role : Argument.Role.values()) {
      roles.add(role.name().toLowerCase(Locale.ROOT));
    }
    if (!roles.equals(Labels.strings(json, "roles"))) {
      throw new DataException("labels.json has other roles than " + roles);
    }
    return Optional.of(
        new MarkLabels(
            Labels.strings(json, "attribution"),
            Labels.strings(json, "event"),
            Labels.strings(json, "realis"),
            Labels.strings(json, "fillers"),
            Map.of(
                "attribution", transitions(json, "attribution"),
                "fillers", transitions(json, "fillers"))));
  }

  /// The scores of the tags of a head behind each other.
  float[][] steps(String head) {
    return Objects.requireNonNull(transitions.get(head), head);
  }

  private static float[][] transitions(JsonNode json, String head) {
    int tags = Labels.strings(json, head).size();
    JsonNode rows = json.path("transitions").path(head);
    float[][] scores = new float[tags][tags];
    for (int before = 0; before < tags; before++) {
      if (rows.path(before).size() != tags) {
        throw new DataException(
            "labels.json: transitions of " + head + " need " + tags + " rows of as many scores");
      }
      for (int tag = 0; tag < tags; tag++) {
        scores[before][tag] = rows.path(before).path(tag).floatValue();
      }
    }
    return scores;
  }
}
