package org.attest.core.resolution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.core.reading.ActorKind;

/// An entry of a user's own table of actors.
///
/// @param wikidata its identifier in Wikidata: `Q42`
/// @param name the name a coder would write
/// @param aliases further names, in the order of the table
/// @param kind what sort of actor it is; absent where the table does not say
public record KnownActor(
    String wikidata, String name, List<String> aliases, Optional<ActorKind> kind) {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,11}");

  public KnownActor {
    aliases = List.copyOf(aliases);
    if (!isIdentifier(wikidata)) {
      throw new IllegalArgumentException("'" + wikidata + "' is no identifier of Wikidata");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException(wikidata + " has no name");
    }
  }

  /// Whether a text is an identifier of an item of Wikidata: "Q" and a number.
  public static boolean isIdentifier(String text) {
    return WIKIDATA.matcher(text).matches();
  }
}
