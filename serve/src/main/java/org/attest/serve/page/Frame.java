package org.attest.serve.page;

/// What every screen shows around its own content.
///
/// @param title of the screen
/// @param workspace name of the workspace
/// @param path of the request
/// @param token that forms must carry
/// @param person who decides
/// @param revisions how many entries the log has as this screen is made: forms say so, and are
///     refused once there are more
public record Frame(
    String title, String workspace, String path, String token, String person, int revisions) {
  /// Whether the screen belongs to a section of the site.
  public boolean isIn(String section) {
    return section.equals("/") ? path.equals("/") : path.startsWith(section);
  }
}
