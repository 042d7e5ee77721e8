package org.attest.nlp.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.data.DataException;
import org.attest.core.reading.Argument;

/// The classes of the heads beside grammar, in the order of their scores.
///
/// @param attribution BIO tags
/// @param event types of events, `O` for none
/// @param realis how an event is told
/// @param fillers BIO tags
record MarkLabels(
    List<String> attribution, List<String> event, List<String> realis, List<String> fillers) {

  /// Absent if the model has no such heads.
  ///
  /// @throws DataException if it has some of them only, or other roles than [Argument.Role]
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
            Labels.strings(json, "fillers")));
  }
}
