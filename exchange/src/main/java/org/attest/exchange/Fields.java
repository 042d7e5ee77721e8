package org.attest.exchange;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.account.Field;

/// All fields of an account in the order in which they are shown.
public final class Fields {
  private Fields() {}

  public static List<Field<?>> of(Account account) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(account.type());
    account.modes().ifPresent(fields::add);
    account.agents().ifPresent(fields::add);
    account.targets().ifPresent(fields::add);
    account.date().ifPresent(fields::add);
    account.place().ifPresent(fields::add);
    account.weapons().ifPresent(fields::add);
    fields.addAll(account.tolls().values());
    return fields;
  }
}
