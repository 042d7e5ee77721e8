package org.attest.serve.page;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.exchange.words.Notation;
import org.attest.serve.guard.Visitor;

/// What every screen shows around its own content.
///
/// @param title of the screen
/// @param workspace name of the workspace
/// @param path of the request
/// @param visitor who asks
/// @param person who decides
/// @param notation in which whoever asks is used to read numbers and days
/// @param revisions how many entries the log has as this screen is made: forms say so, and are
///     refused once there are more
public record Frame(
    String title,
    String workspace,
    String path,
    Visitor visitor,
    String person,
    Notation notation,
    int revisions) {
  /// The frame for somebody who has to sign in first: it tells nothing of the workspace.
  static Frame forStranger(String title) {
    return new Frame(title, "", "", Visitor.STRANGER, "", Notation.ENGLISH, 0);
  }

  /// Whether the screen belongs to a section of the site.
  public boolean isIn(String section) {
    return section.equals("/") ? path.equals("/") : path.startsWith(section);
  }

  /// A number, as who asks is used to read it.
  public String number(long number) {
    return notation.number(number);
  }

  /// "1 report", "1,200 reports"
  public String count(long number, String noun) {
    return notation.count(number, noun);
  }

  /// Between which days something happened, as who asks is used to read them.
  public String days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return notation.days(earliest, latest);
  }

  /// What forms must carry.
  public String token() {
    return visitor.token();
  }

  /// Whether forms that change something are shown.
  public boolean mayChange() {
    return visitor.mayChange();
  }

  /// Whether the person has signed in, and can sign out.
  public boolean isSignedIn() {
    return visitor.person().isPresent();
  }
}
