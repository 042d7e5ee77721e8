package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// An incident of a MUC-4 report in the making.
final class MucTemplate {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

  final String type;
  private final Map<String, List<MucFiller>> fillers = new LinkedHashMap<>();

  /// Where the text speaks of it.
  final List<Integer> offsets = new ArrayList<>();

  /// What speaks for and against its being an incident of the task.
  final Set<String> signs = new TreeSet<>();

  Optional<String> date = Optional.empty();
  Optional<String> country = Optional.empty();
  final List<String> places = new ArrayList<>();
  Optional<Long> killed = Optional.empty();
  Optional<Long> injured = Optional.empty();
  boolean military;
  boolean harmed;

  MucTemplate(String type) {
    this.type = type;
    for (String role : ROLES) {
      fillers.put(role, new ArrayList<>());
    }
  }

  List<MucFiller> fillers(String role) {
    return fillers.getOrDefault(role, List.of());
  }

  /// Adds a filler of the rules.
  void add(String role, String words) {
    add(role, MucFiller.ofRule(words));
  }

  /// Adds a filler unless it or a longer or shorter form of it is known; then both become one.
  void add(String role, MucFiller filler) {
    if (filler.isEmpty()) {
      return;
    }
    for (MucFiller known : fillers(role)) {
      if (known.isSame(filler)) {
        known.join(filler);
        return;
      }
    }
    fillers(role).add(filler);
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
      other.fillers(role).forEach(filler -> add(role, filler));
    }
    offsets.addAll(other.offsets);
    signs.addAll(other.signs);
    date = date.or(() -> other.date);
    country = country.or(() -> other.country);
    other.places.forEach(this::addPlace);
    killed = killed.or(() -> other.killed);
    injured = injured.or(() -> other.injured);
    military &= other.military;
    harmed |= other.harmed;
  }

  /// Drops the fillers that the keys would hardly have; whether they would have the incident.
  boolean isLikely(MucWeights weights, MucSigns weighed) {
    boolean likely = weights.likelihood(weighed.of(this)) >= weights.threshold("incident");
    for (String role : ROLES) {
      List<MucFiller> kept =
          fillers(role).stream()
              .filter(
                  filler ->
                      weights.likelihood(weighed.of(this, role, filler))
                          >= weights.threshold("filler"))
              .toList();
      fillers(role).retainAll(kept);
    }
    return likely && !isEmpty();
  }

  /// The candidate with its signs.
  void describe(ArrayNode candidates, MucSigns weighed) {
    ObjectNode node = candidates.addObject().put("incident_type", type);
    ArrayNode own = node.putArray("signs");
    weighed.of(this).forEach(own::add);
    ArrayNode described = node.putArray("fillers");
    for (String role : ROLES) {
      for (MucFiller filler : fillers(role)) {
        ObjectNode item = described.addObject().put("role", role).put("words", filler.words());
        ArrayNode signs = item.putArray("signs");
        weighed.of(this, role, filler).forEach(signs::add);
      }
    }
  }

  void write(ArrayNode templates) {
    ObjectNode node = templates.addObject();
    node.put("incident_type", type);
    for (String role : ROLES) {
      ArrayNode entities = node.putArray(role);
      fillers(role).forEach(filler -> entities.addArray().add(filler.words()));
    }
    node.put("stage", "accomplished");
    date.ifPresent(day -> node.put("date", day));
    ObjectNode confidence = node.putObject("confidence");
    fillers("PerpOrg").forEach(group -> confidence.put(group.words(), "reported as fact"));
    country.ifPresent(name -> node.put("country", name));
    ArrayNode where = node.putArray("place");
    places.forEach(where::add);
    killed.ifPresent(number -> node.put("killed", number));
    injured.ifPresent(number -> node.put("injured", number));
  }
}
