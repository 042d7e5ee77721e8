package org.attest.exchange.words;

import org.attest.core.account.Responsibility;

/// What somebody says about who did it, in words.
public final class ResponsibilityWords {
  private ResponsibilityWords() {}

  /// "claimed by Ilse Doran for Reed Guard", "Reed Guard accused by police"
  public static String of(Responsibility each) {
    String doer = each.doer().name();
    boolean itselfOnly = each.by().equals(doer) || each.doer().actor().isEmpty();
    String itself = itselfOnly ? "" : " for " + doer;
    return switch (each.kind()) {
      case CLAIMS -> "claimed by " + each.by() + itself;
      case ADMITS -> "admitted by " + each.by() + itself;
      case DENIES -> "a part in it denied by " + each.by() + itself;
      case NAMES -> doer + ", according to " + each.by();
      case ACCUSES -> doer + " accused by " + each.by();
    };
  }
}
