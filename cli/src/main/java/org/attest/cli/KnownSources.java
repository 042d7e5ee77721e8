package org.attest.cli;

import java.util.Set;
import java.util.TreeSet;
import org.attest.core.account.AccountStore;
import org.attest.core.account.Support;

/// The outlets and speakers that accounts name.
final class KnownSources {
  private KnownSources() {}

  static Set<String> of(AccountStore store) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    store.forEachAccount(account -> account.supports().map(Support::chain).forEach(names::addAll));
    return names;
  }
}
