package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What to look for in texts, as people write it: `words` that must all be there, `"a phrase"`, the
/// beginning of a word with `*` behind it, `-word` for what must not be there, and `OR` between
/// alternatives. Any text is a query: signs that mean nothing are passed over.
///
/// @param wanted of each of these lists one term must be there
/// @param unwanted none of these may be there
/// @param cut whether terms beyond the first ones were left out
public record SearchQuery(List<List<Term>> wanted, List<Term> unwanted, boolean cut) {
  private static final int MOST_TERMS = 32;
  private static final int MOST_CHARACTERS = 2000;

  /// A word or phrase.
  ///
  /// @param prefix whether the last word need only begin so
  public record Term(String words, boolean prefix) {
    /// As a string of FTS5: whatever its words are, they are words and no syntax.
    private String quoted() {
      return '"' + words.replace("\"", "\"\"") + '"' + (prefix ? "*" : "");
    }
  }

  /// Reads a query.
  public static SearchQuery of(String text) {
    return new Scanner(text).query();
  }

  /// Whether it asks for nothing: then nothing is found.
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /// The query as FTS5 has it.
  String match() {
    String all =
        wanted.stream().map(SearchQuery::oneOf).collect(Collectors.joining(" AND ", "(", ")"));
    return unwanted.isEmpty() ? all : all + " NOT " + oneOf(unwanted);
  }

  private static String oneOf(List<Term> terms) {
    return terms.stream().map(Term::quoted).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static final class Scanner {
    private final String text;
    private final List<List<Term>> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();
    private int at;
    private int terms;
    private boolean cut;
    private boolean or;

    Scanner(String given) {
      cut = given.length() > MOST_CHARACTERS;
      String kept = cut ? given.substring(0, MOST_CHARACTERS) : given;
      text = kept.replaceAll("[\\p{Cc}\\p{Cs}]", " ").replaceAll("[“”„«»]", "\"");
    }

    SearchQuery query() {
      while (skipBlanks()) {
        boolean not = text.charAt(at) == '-';
        if (not) {
          at++;
        }
        if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
          term(not);
        }
      }
      return new SearchQuery(List.copyOf(wanted), List.copyOf(unwanted), cut);
    }

    private boolean skipBlanks() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      return at < text.length();
    }

    private void term(boolean not) {
      boolean phrase = text.charAt(at) == '"';
      String words = phrase ? phrase() : word();
      if (!phrase && !not && words.equals("OR")) {
        or = true;
        return;
      }
      boolean prefix = phrase ? star() : words.endsWith("*");
      if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
        return;
      }
      if (terms == MOST_TERMS) {
        cut = true;
        return;
      }
      terms++;
      add(new Term(words, prefix), not);
      or = false;
    }

    private void add(Term term, boolean not) {
      if (not) {
        unwanted.add(term);
      } else if (or && !wanted.isEmpty()) {
        wanted.getLast().add(term);
      } else {
        wanted.add(new ArrayList<>(List.of(term)));
      }
    }

    private String phrase() {
      int end = text.indexOf('"', at + 1);
      String words = text.substring(at + 1, end < 0 ? text.length() : end);
      at = end < 0 ? text.length() : end + 1;
      return words;
    }

    private boolean star() {
      boolean star = at < text.length() && text.charAt(at) == '*';
      if (star) {
        at++;
      }
      return star;
    }

    private String word() {
      int start = at;
      while (at < text.length()
          && !Character.isWhitespace(text.charAt(at))
          && text.charAt(at) != '"') {
        at++;
      }
      return text.substring(start, at);
    }
  }
}
