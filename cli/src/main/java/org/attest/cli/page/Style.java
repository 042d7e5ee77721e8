package org.attest.cli.page;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/// How words are set off: with bold and faint type on a terminal, with quotation marks elsewhere.
public enum Style {
  TERMINAL,
  PLAIN;

  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String WARNING = "\u001b[1;31m";
  private static final String END = "\u001b[0m";
  private static final List<String> OWN = List.of(BOLD, FAINT, WARNING, END);

  /// The style for what is printed to standard output.
  public static Style ofOutput() {
    return isTerminal() && System.getenv("NO_COLOR") == null ? TERMINAL : PLAIN;
  }

  /// Whether a person sits at the other end, at a terminal that can set words off.
  public static boolean isTerminal() {
    return !"dumb".equals(System.getenv("TERM")) && console().isPresent();
  }

  /// The terminal at which a person sits; absent where input or output come from or go elsewhere.
  @SuppressWarnings("SystemConsoleNull")
  public static Optional<Console> console() {
    Console console = System.console();
    if (console == null) {
      return Optional.empty();
    }
    try {
      // From Java 22 on there can be a console that is no terminal, and a method that tells.
      Method method = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(method.invoke(console)) ? Optional.of(console) : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.of(console);
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  String heading(String words) {
    return this == TERMINAL ? BOLD + words + END : words;
  }

  String faint(String words) {
    return this == TERMINAL ? FAINT + words + END : words;
  }

  String warning(String words) {
    return this == TERMINAL ? WARNING + words + END : words;
  }

  /// The exact words of a piece of evidence.
  String evidence(String words) {
    return this == TERMINAL ? BOLD + words + END : "«" + words + "»";
  }

  /// A line that cannot steer the terminal, whatever texts and names it is made of: control
  /// characters and those that turn the direction of writing are shown, not sent. What this style
  /// itself sets off stays so.
  public String inert(String line) {
    StringBuilder inert = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      String own = this == TERMINAL ? ownAt(line, i) : "";
      if (own.isEmpty()) {
        inert.append(shown(line.charAt(i)));
      } else {
        inert.append(own);
        i += own.length() - 1;
      }
    }
    return inert.toString();
  }

  private static String ownAt(String line, int at) {
    for (String own : OWN) {
      if (line.startsWith(own, at)) {
        return own;
      }
    }
    return "";
  }

  private static char shown(char c) {
    if (c < ' ') {
      // Unicode has a picture of each.
      return (char) ('\u2400' + c);
    }
    boolean steers =
        Character.isISOControl(c)
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2066' && c <= '\u2069');
    return steers ? '\ufffd' : c;
  }
}
