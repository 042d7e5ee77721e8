package org.attest.nlp.syntax;

/// What a word is as a quotation mark.
public enum QuotationMark {
  NONE,
  /// `"`, which opens or closes.
  STRAIGHT,
  OPENING,
  CLOSING;

  public static QuotationMark of(Token token) {
    return switch (token.text()) {
      case "\"", "''" -> STRAIGHT;
      case "“", "«", "``", "„" -> OPENING;
      case "”", "»" -> CLOSING;
      default -> NONE;
    };
  }

  /// Whether a word opens a quotation. A straight mark does where it stands against the word that
  /// follows, not the one before.
  public static boolean opens(ParsedSentence sentence, Token token) {
    int i = token.index();
    return switch (of(token)) {
      case OPENING -> true;
      case STRAIGHT -> {
        boolean spaceBefore = i == 0 || sentence.token(i - 1).end() < token.start();
        boolean spaceAfter =
            i + 1 >= sentence.size() || sentence.token(i + 1).start() > token.end();
        yield spaceBefore && !spaceAfter || i == 0;
      }
      case NONE, CLOSING -> false;
    };
  }

  /// Whether a word stands in a quotation that ends in its sentence: the next mark closes one.
  public static boolean encloses(ParsedSentence sentence, Token word) {
    for (int i = word.index() + 1; i < sentence.size(); i++) {
      if (of(sentence.token(i)) != NONE) {
        return !opens(sentence, sentence.token(i));
      }
    }
    return false;
  }

  /// Whether this closes a quotation that another mark opened.
  public boolean closes(QuotationMark opening) {
    return this == STRAIGHT || this == CLOSING && opening == OPENING;
  }
}
