package org.attest.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page sets in backticks, outside of fenced blocks, and whether it exists.
///
/// A word in `CamelCase` is a type; a word that starts in lower case is a module, a package
/// (its last parts are enough) or a path. What holds a blank is a command or an example and is
/// not checked, nor are words in capitals (enum constants) and patterns with `*`.
record PageNames(Set<String> names) {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern BACKTICKED = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE =
      Pattern.compile("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(\\.[A-Z][A-Za-z0-9]*)*(<\\w+>)?");
  private static final Pattern PATH = Pattern.compile("\\.?[a-z][\\w./-]*|[A-Z]+\\.md|[\\w-]+/");

  static PageNames of(String page) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = BACKTICKED.matcher(FENCED.matcher(page).replaceAll(""));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return new PageNames(names);
  }

  /// The names that stand for something that is not there, each with what it was taken for.
  List<String> missingIn(SourceTree tree) {
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      flaw(name, tree).ifPresent(flaw -> missing.add(name + ": " + flaw));
    }
    return missing;
  }

  private static Optional<String> flaw(String name, SourceTree tree) {
    if (TYPE.matcher(name).matches()) {
      for (String part : name.replaceFirst("<.*", "").split("\\.")) {
        if (!tree.hasType(part)) {
          return Optional.of("no type " + part);
        }
      }
      return Optional.empty();
    }
    if (PATH.matcher(name).matches()
        && !tree.hasPath(name)
        && !tree.hasPath(name.replace('.', '/'))) {
      return Optional.of("no module, package or file of this name");
    }
    return Optional.empty();
  }
}
