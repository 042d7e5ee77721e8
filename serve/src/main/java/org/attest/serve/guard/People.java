package org.attest.serve.guard;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The people of a workspace, by name. While there are none, the workbench is for the one person
/// at this machine, and asks nobody to sign in.
public final class People {
  public static final People NONE = new People(new TreeMap<>());

  private final SortedMap<String, Person> byKey;

  private People(SortedMap<String, Person> byKey) {
    this.byKey = Collections.unmodifiableSortedMap(byKey);
  }

  /// All of them, by name.
  public List<Person> all() {
    return List.copyOf(byKey.values());
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /// Whether somebody answers for the workspace: only then is it shown to other machines.
  public boolean hasAdmin() {
    return byKey.values().stream().anyMatch(person -> person.role() == Role.ADMIN);
  }

  /// The person of a name, however it is written.
  public Optional<Person> named(String name) {
    return Optional.ofNullable(byKey.get(Person.key(name)));
  }

  /// These people and one more.
  ///
  /// @throws IllegalArgumentException if there is one of this name
  public People with(Person person) {
    if (named(person.name()).isPresent()) {
      throw new IllegalArgumentException("there is a person '" + person.name() + "' already");
    }
    SortedMap<String, Person> more = new TreeMap<>(byKey);
    more.put(Person.key(person.name()), person);
    return new People(more);
  }

  /// These people, one of them changed.
  ///
  /// @param person as it is from now on, under the name that it had
  /// @throws IllegalArgumentException if there is none of this name
  public People changing(Person person) {
    return without(person.name()).with(person);
  }

  /// These people but one.
  ///
  /// @throws IllegalArgumentException if there is none of this name
  public People without(String name) {
    SortedMap<String, Person> others = new TreeMap<>(byKey);
    if (others.remove(Person.key(name)) == null) {
      throw new IllegalArgumentException(
          "there is no person '" + name + "': 'attest people list' names them");
    }
    return new People(others);
  }
}
