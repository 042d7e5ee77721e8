package org.attest.nlp.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Statements, messages and the like that speak for whoever issued them.
final class Documents {
  private Documents() {}

  /// Whose document speaks, or the speaker itself.
  static Token ownerOr(ParsedSentence sentence, Token speaker) {
    return isDocument(speaker) ? owner(sentence, speaker).orElse(speaker) : speaker;
  }

  /// Whose statement it is: "the ministry's statement", "a statement by the group".
  static Optional<Token> owner(ParsedSentence sentence, Token noun) {
    for (Token child : sentence.children(noun, "nmod:poss")) {
      return Optional.of(child);
    }
    for (String preposition : List.of("by", "from", "of")) {
      for (Token child : Clause.joined(sentence, noun, preposition)) {
        return Optional.of(child);
      }
    }
    if (noun.is("obj") && !noun.isRoot()) {
      Optional<Token> sender = new Clause(sentence, sentence.token(noun.head())).agent();
      if (sender.isPresent()) {
        return sender;
      }
    }
    for (Token child : sentence.children(noun, "acl")) {
      Optional<Token> by = new Clause(sentence, child).agent();
      if (by.isPresent() && by.get().index() != noun.index()) {
        return by;
      }
    }
    return Optional.empty();
  }

  private static boolean isDocument(Token token) {
    return switch (token.lemma().toLowerCase(Locale.ROOT)) {
      case "statement",
          "communique",
          "communiqué",
          "message",
          "announcement",
          "letter",
          "video",
          "release",
          "declaration",
          "bulletin" ->
          true;
      default -> false;
    };
  }
}
