package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An incident of a MUC-4 report in the making.
final class MucTemplate {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

  final String type;
  final Map<String, List<String>> fillers = new LinkedHashMap<>();
  Optional<String> date = Optional.empty();
  Optional<String> country = Optional.empty();
  final List<String> places = new ArrayList<>();
  Optional<Long> killed = Optional.empty();
  Optional<Long> injured = Optional.empty();
  /// Where the text speaks of it.
  final List<Integer> offsets = new ArrayList<>();

  boolean military;
  boolean harmed;

  MucTemplate(String type) {
    this.type = type;
    for (String role : ROLES) {
      fillers.put(role, new ArrayList<>());
    }
  }

  List<String> fillers(String role) {
    return fillers.getOrDefault(role, List.of());
  }

  /// Adds a filler unless it or a longer or shorter form of it is known.
  void add(String role, String words) {
    String filler = normal(words);
    List<String> known = fillers(role);
    for (int i = 0; i < known.size(); i++) {
      String other = known.get(i);
      if (other.equals(filler) || other.endsWith(" " + filler)) {
        return;
      }
      if (filler.endsWith(" " + other)) {
        known.set(i, filler);
        return;
      }
    }
    if (!filler.isEmpty()) {
      known.add(filler);
    }
  }

  void addPlace(String place) {
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  boolean isEmpty() {
    return fillers.values().stream().allMatch(List::isEmpty);
  }

  /// Takes over what another template of the same incident knows.
  void join(MucTemplate other) {
    for (String role : ROLES) {
      other.fillers(role).forEach(words -> add(role, words));
    }
    offsets.addAll(other.offsets);
    date = date.or(() -> other.date);
    country = country.or(() -> other.country);
    other.places.forEach(this::addPlace);
    killed = killed.or(() -> other.killed);
    injured = injured.or(() -> other.injured);
    military &= other.military;
    harmed |= other.harmed;
  }

  void write(ArrayNode templates) {
    ObjectNode node = templates.addObject();
    node.put("incident_type", type);
    for (String role : ROLES) {
      ArrayNode entities = node.putArray(role);
      fillers(role).forEach(filler -> entities.addArray().add(filler));
    }
    node.put("stage", "accomplished");
    date.ifPresent(day -> node.put("date", day));
    ObjectNode confidence = node.putObject("confidence");
    fillers("PerpOrg").forEach(group -> confidence.put(group, "reported as fact"));
    country.ifPresent(name -> node.put("country", name));
    ArrayNode where = node.putArray("place");
    places.forEach(where::add);
    killed.ifPresent(number -> node.put("killed", number));
    injured.ifPresent(number -> node.put("injured", number));
  }

  private static String normal(String words) {
    String text = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return text.replaceAll("^(the|a|an) ", "");
  }
}
