package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.resolution.ActorId;

/// A filter as an SQL condition with its parameters.
///
/// @param text the condition, with a `?` for each parameter
record Conditions(String text, List<Object> parameters) {
  /// The parameters, and those of what stands behind the condition.
  Object[] parametersAnd(Object... more) {
    return Stream.concat(parameters.stream(), Stream.of(more)).toArray();
  }

  static Conditions of(EventFilter filter) {
    List<String> parts = new ArrayList<>(List.of("1"));
    List<Object> parameters = new ArrayList<>();
    add(parts, parameters, "type = ?", filter.type().map(Enum::name));
    add(parts, parameters, "status = ?", filter.status().map(Enum::name));
    add(parts, parameters, "latest >= ?", filter.from().map(Object::toString));
    add(parts, parameters, "earliest <= ?", filter.to().map(Object::toString));
    add(parts, parameters, named("account_actor"), filter.actor().map(Folded::of));
    // Two letters name a country by its code; as a part of a name they would fit too many.
    Optional<String> place = filter.place().map(Folded::of);
    boolean code = place.filter(name -> name.length() == 2).isPresent();
    add(parts, parameters, code ? CODED : named("account_place"), place);
    filter.source().ifPresent(source -> addSource(parts, parameters, Folded.of(source)));
    for (ActorId party : filter.parties()) {
      parts.add("id in (select account from account_party where actor = ?)");
      parameters.add(party.value());
    }
    add(
        parts,
        parameters,
        "rowid in (select rowid from account_text where account_text match ?)",
        filter.words().filter(words -> !words.isEmpty()).map(SearchQuery::match));
    filter.within().ifPresent(box -> addBox(parts, parameters, box));
    if (filter.disputed()) {
      parts.add("disputed");
    }
    return new Conditions(String.join(" and ", parts), List.copyOf(parameters));
  }

  private static final String CODED = "id in (select account from account_place where name = ?)";

  private static String named(String table) {
    return "id in (select account from " + table + " where instr(name, ?) > 0)";
  }

  /// The whole name of a source or, where nobody is called so, a part of names.
  private static void addSource(List<String> parts, List<Object> parameters, String name) {
    parts.add(
        "rowid in (select event from account_source where source in (select id from source"
            + " where name = ? union all select id from source where instr(name, ?) > 0"
            + " and not exists (select 1 from source where name = ?)))");
    parameters.addAll(List.of(name, name, name));
  }

  private static void addBox(List<String> parts, List<Object> parameters, GeoBox box) {
    parts.add("latitude between ? and ?");
    parameters.addAll(List.of(box.south(), box.north()));
    boolean wraps = box.west() > box.east();
    parts.add(wraps ? "(longitude >= ? or longitude <= ?)" : "longitude between ? and ?");
    parameters.addAll(List.of(box.west(), box.east()));
  }

  private static void add(
      List<String> parts, List<Object> parameters, String condition, Optional<String> value) {
    value.ifPresent(
        present -> {
          parts.add(condition);
          parameters.add(present);
        });
  }
}
