package org.attest.serve.guard;

import java.net.URI;
import java.util.regex.Pattern;

/// A server of map tiles, which the map of the events asks beside the shapes that ship. It learns
/// which parts of the world are looked at, and nothing else.
///
/// @param template address of a tile, with `{z}`, `{x}` and `{y}` for its zoom, column and row
/// @param credit who made the tiles, as the map has to say
public record TileServer(String template, String credit) {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/[A-Za-z0-9._~/{}?&=%@-]*");

  /// @throws IllegalArgumentException if the address is none of tiles
  public TileServer {
    if (!ADDRESS.matcher(template).matches()
        || !template.contains("{z}")
        || !template.contains("{x}")
        || !template.contains("{y}")) {
      throw new IllegalArgumentException(
          "'"
              + template
              + "' is no address of tiles: write it as https://tiles.example.org/{z}/{x}/{y}.png");
    }
  }

  /// The origin that a page has to be allowed to load images from.
  String origin() {
    URI address = URI.create(template.replaceAll("[{}]", ""));
    return address.getScheme() + "://" + address.getAuthority();
  }
}
