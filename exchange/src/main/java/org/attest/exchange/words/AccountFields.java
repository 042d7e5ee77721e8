package org.attest.exchange.words;

import java.util.ArrayList;
import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.account.Field;

/// The fields of an account in the order in which people ask for them: who, whom, when, where.
public final class AccountFields {
  private AccountFields() {}

  public static List<Field<?>> of(Account account) {
    List<Field<?>> fields = new ArrayList<>();
    account.agents().ifPresent(fields::add);
    account.targets().ifPresent(fields::add);
    account.date().ifPresent(fields::add);
    account.place().ifPresent(fields::add);
    fields.addAll(account.tolls().values());
    account.weapons().ifPresent(fields::add);
    fields.add(account.type());
    account.modes().ifPresent(fields::add);
    return fields;
  }

  /// The names of the fields in dispute, in words, and whether it is who did it.
  public static List<String> disputed(Account account) {
    List<String> disputed = new ArrayList<>();
    if (!account.deniedParts().isEmpty()) {
      disputed.add("who did it");
    }
    of(account).stream().filter(Field::disputed).map(AccountFields::label).forEach(disputed::add);
    return disputed;
  }

  /// The name of a field in words.
  public static String label(Field<?> field) {
    return field.name().replace('_', ' ');
  }
}
