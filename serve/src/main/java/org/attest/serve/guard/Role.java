package org.attest.serve.guard;

import java.util.Locale;
import java.util.Optional;

/// What a person may do in the workbench.
public enum Role {
  /// Looks at everything and changes nothing.
  READER,
  /// Decides, and brings reports in.
  CODER,
  /// May do all. Only a workspace that has one is shown to other machines.
  ADMIN;

  /// Whether the person may decide and bring reports in.
  public boolean mayChange() {
    return this != READER;
  }

  /// The role as people write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role that a word means; absent if it means none.
  static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
