package org.attest.core.reading;

import java.util.Locale;

/// The sixteen event types of PLOVER (2021), and one for what PLOVER leaves out.
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  SANCTION,
  PROTEST,
  MOBILIZE,
  COERCE,
  ASSAULT,
  /// An event with no PLOVER home, such as the founding of a group; exported as null.
  OTHER;

  /// Whether it is done by saying it: by accusing, conceding, rejecting, demanding, praising or
  /// threatening.
  public boolean isUttered() {
    return switch (this) {
      case ACCUSE, CONCEDE, REJECT, REQUEST, SUPPORT, THREATEN -> true;
      default -> false;
    };
  }

  /// "assault"
  public String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }
}
