package org.attest.store;

import java.util.stream.Stream;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Support;
import org.attest.core.account.Value;

/// All that the values of an account rest on.
final class Supports {
  private Supports() {}

  static Stream<Support> of(Account account) {
    Stream<Field<?>> fields =
        Stream.of(
                Stream.of(account.type()),
                account.modes().stream(),
                account.agents().stream(),
                account.targets().stream(),
                account.date().stream(),
                account.place().stream(),
                account.weapons().stream(),
                account.tolls().values().stream())
            .flatMap(field -> field);
    return fields
        .<Value<?>>flatMap(field -> field.values().stream())
        .flatMap(value -> value.supporters().stream());
  }
}
