package org.attest.nlp.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Mention.ActorMention.Form;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// A mention of an actor before it is known which actor.
///
/// @param first index of the first token
/// @param last index of the last token
/// @param head the token the rest hangs on
/// @param name the words
/// @param key what is the same for mentions that surely denote the same actor: a dictionary id
///     or the folded name
/// @param entryId id in the dictionary, or `country-xx`
/// @param anaphor what it stands for, if it names nobody
/// @param titleFirst index of the first token of the title or role before a name ("Captain",
///     "Taliban spokesman"); that of the name itself if none
/// @param rule how it was found
record Draft(
    ParsedSentence sentence,
    int first,
    int last,
    Token head,
    Form form,
    ActorKind kind,
    String name,
    String key,
    Optional<String> entryId,
    Optional<Descriptors.Anaphor> anaphor,
    int titleFirst,
    String rule) {

  /// The same words, meaning another actor of the dictionary than the one they name.
  Draft meaning(String id) {
    return new Draft(
        sentence,
        first,
        last,
        head,
        form,
        kind,
        name,
        id,
        Optional.of(id),
        anaphor,
        titleFirst,
        "actor/loose name");
  }

  /// Position in the report, for text order.
  int start() {
    return sentence.token(first).start();
  }

  boolean isName() {
    return form == Form.NAME;
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  boolean holds(Token token) {
    return first <= token.index() && token.index() <= last;
  }

  /// The title or role before the name, empty if none.
  String title() {
    return titleFirst == first ? "" : Words.between(sentence, titleFirst, first - 1);
  }

  /// Whether a token is part of the title before the name.
  boolean titleHolds(Token token) {
    return titleFirst <= token.index() && token.index() < first;
  }

  /// What follows with "of", as lemmas: the leader "of the militia" is not any leader.
  Set<String> complement() {
    Set<String> words = new HashSet<>();
    for (Token noun : Clause.joined(sentence, head, "of")) {
      for (Token token : sentence.subtree(noun)) {
        if (token.upos().equals("NOUN") || token.upos().equals("PROPN")) {
          words.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  /// The pieces of the name without case and accents.
  List<String> pieces() {
    return Pieces.split(name);
  }

  /// Whether the words start with a definite determiner, or one stands right before them.
  boolean definite() {
    for (Token child : sentence.children(head, "det")) {
      switch (child.lemma().toLowerCase(Locale.ROOT)) {
        case "the", "this", "that", "these", "those", "both" -> {
          return true;
        }
        default -> {
          // "a", "some", "no": indefinite
        }
      }
    }
    return false;
  }
}
