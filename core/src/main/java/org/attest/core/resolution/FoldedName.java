package org.attest.core.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name without what spellings differ in: case, accents, hyphens, apostrophes, articles and
/// the possessive. "The Al-Nusra's" folds to `nusra`.
///
/// @param tokens what is left, in order; empty for a name without letters and digits
public record FoldedName(List<String> tokens) {
  /// Articles, the Arabic one included, which outlets write or leave out.
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "al", "el");

  /// Below it are the characters of ASCII.
  private static final int FIRST_ACCENTED = 0x80;

  /// Letters that normalisation does not decompose.
  private static final String[][] LETTERS = {
    {"ı", "i"},
    {"ø", "o"},
    {"ł", "l"},
    {"đ", "d"},
    {"ð", "d"},
    {"þ", "th"},
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"}
  };

  public FoldedName {
    tokens = List.copyOf(tokens);
  }

  public static FoldedName of(String name) {
    String text = unaccented(name.toLowerCase(Locale.ROOT));
    List<String> tokens = new ArrayList<>();
    List<String> named = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        token.append(c);
      } else if (isApostrophe(c)) {
        if (endsAsPossessive(text, i)) {
          i++;
        }
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !token.isEmpty()) {
        String word = token.toString();
        tokens.add(word);
        if (!ARTICLES.contains(word)) {
          named.add(word);
        }
        token.setLength(0);
      }
    }
    return new FoldedName(named.isEmpty() ? tokens : named);
  }

  private static String unaccented(String name) {
    if (isUnaccented(name)) {
      return name;
    }
    String text = Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (String[] letter : LETTERS) {
      text = text.replace(letter[0], letter[1]);
    }
    return text;
  }

  /// A loop, as all words of all reports go through it.
  private static boolean isUnaccented(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= FIRST_ACCENTED) {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }

  private static boolean endsAsPossessive(String text, int apostrophe) {
    return apostrophe + 1 < text.length()
        && text.charAt(apostrophe + 1) == 's'
        && (apostrophe + 2 == text.length()
            || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
  }

  /// Written out, as names are compared millions of times.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FoldedName name && tokens.equals(name.tokens);
  }

  @Override
  public int hashCode() {
    return tokens.hashCode();
  }

  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /// The last token, for a person usually the family name; empty for an empty name.
  public String last() {
    return tokens.isEmpty() ? "" : tokens.getLast();
  }

  /// The tokens with single blanks between them.
  public String text() {
    return String.join(" ", tokens);
  }

  /// Whether the other name has all words of this one, side by side: "Wire" and "Halcyon Wire".
  public boolean isPartOf(FoldedName longer) {
    return !isEmpty() && Collections.indexOfSubList(longer.tokens, tokens) >= 0;
  }

  /// Whether the other name begins with all words of this one: "Halcyon" and "Halcyon Wire".
  public boolean begins(FoldedName longer) {
    return !isEmpty() && (longer.text() + " ").startsWith(text() + " ");
  }

  /// Whether two names can be spellings of one name in another script: as many tokens, and
  /// every pair of tokens equal or alike.
  public boolean isVariantOf(FoldedName other) {
    if (tokens.size() != other.tokens.size() || tokens.isEmpty()) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!alike(tokens.get(i), other.tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether two names of people can denote one person: spellings of one name, or one of them
  /// is the other shortened: from the front, down to the family name, or in the middle.
  public boolean mayDenote(FoldedName other) {
    int shared = Math.min(tokens.size(), other.tokens.size());
    return shared > 0 && lastTokens(shared).isVariantOf(other.lastTokens(shared))
        || isShortOf(other)
        || other.isShortOf(this);
  }

  /// Whether this is a person's name that leaves out or shortens parts of a fuller one, but for
  /// the first and the last: "R. T. Agdarov" and "Ruslan Agdarov" of "Ruslan Timurovich
  /// Agdarov".
  public boolean isShortOf(FoldedName fuller) {
    if (tokens.size() < 2
        || tokens.size() > fuller.tokens.size()
        || equals(fuller)
        || !alike(last(), fuller.last())
        || !shortens(tokens.getFirst(), fuller.tokens.getFirst())) {
      return false;
    }
    int at = 1;
    for (String token : tokens.subList(1, tokens.size() - 1)) {
      while (at < fuller.tokens.size() - 1 && !shortens(token, fuller.tokens.get(at))) {
        at++;
      }
      if (at++ == fuller.tokens.size() - 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean shortens(String token, String full) {
    return alike(token, full) || token.length() == 1 && full.startsWith(token);
  }

  private FoldedName lastTokens(int count) {
    return new FoldedName(tokens.subList(tokens.size() - count, tokens.size()));
  }

  /// Equal, or few letters apart with the same consonants in the same order. Short tokens must
  /// be equal: too many different short names are one letter apart.
  private static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 4
        && Math.abs(a.length() - b.length()) <= 3
        && skeleton(a).equals(skeleton(b))
        && editDistance(a, b) <= (shorter >= 7 ? 3 : 2);
  }

  /// Consonants as transliterations write them alike: doubled ones once, `sch`, `sh`, `sz` and `zh`
  /// as `s`, `kh`, `c` and `q` as `k`, `ph` as `f`, no vowels and no `h`, `w`, `y`.
  static String skeleton(String token) {
    String text = token.replace("sch", "s").replace("ph", "f");
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c =
          switch (text.charAt(i)) {
            case 'q', 'c' -> 'k';
            case 'z' -> 's';
            default -> text.charAt(i);
          };
      boolean silent = "aeiouhwyj".indexOf(c) >= 0;
      boolean repeated = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == c;
      if (!silent && !repeated) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }

  static int editDistance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
