package org.attest.cli.page;

import java.io.Console;
import java.lang.reflect.Method;

/// How words are set off: with bold and faint type on a terminal, with quotation marks elsewhere.
public enum Style {
  TERMINAL,
  PLAIN;

  /// The style for what is printed to standard output.
  public static Style ofOutput() {
    return isTerminal() && System.getenv("NO_COLOR") == null ? TERMINAL : PLAIN;
  }

  /// Whether a person sits at the other end.
  @SuppressWarnings("SystemConsoleNull")
  public static boolean isTerminal() {
    Console console = System.console();
    if (console == null || "dumb".equals(System.getenv("TERM"))) {
      return false;
    }
    try {
      // From Java 22 on there can be a console that is no terminal, and a method that tells.
      Method method = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(method.invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  String heading(String words) {
    return this == TERMINAL ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  String faint(String words) {
    return this == TERMINAL ? "\u001b[2m" + words + "\u001b[0m" : words;
  }

  String warning(String words) {
    return this == TERMINAL ? "\u001b[1;31m" + words + "\u001b[0m" : words;
  }

  /// The exact words of a piece of evidence.
  String evidence(String words) {
    return this == TERMINAL ? "\u001b[1m" + words + "\u001b[0m" : "«" + words + "»";
  }
}
