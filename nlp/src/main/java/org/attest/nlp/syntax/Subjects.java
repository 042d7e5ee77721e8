package org.attest.nlp.syntax;

import static org.attest.nlp.syntax.Mending.children;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Mends slips that parsers make in long sentences: a verb with two subjects, one of which is
/// that of the clause it governs, or its apposition ("its leader, Marta Sol, said"), a subject
/// behind its verb's object, a noun after a preposition that is taken for the subject of a
/// noun, and a subject that is taken for an oblique without a preposition. "Gunmen shot dead a
/// councillor late on Saturday, police said": gunmen shot, and police said.
public final class Subjects {
  private Subjects() {}

  /// The same words, with each stray subject given to the clause whose verb has none and
  /// follows it closest.
  public static List<Token> mended(List<Token> words) {
    Mending mending =
        new Mending(
            appositions(
                beforeSaying(
                    behindObjects(withoutPrepositions(afterPrepositions(actives(words)))))));
    for (Token verb : mending.words()) {
      List<Token> subjects = children(mending.words(), verb, "nsubj");
      if (subjects.size() < 2) {
        continue;
      }
      for (Token clause : children(mending.words(), verb, "ccomp")) {
        Token stray = null;
        for (Token subject : subjects) {
          stray = subject.index() < clause.index() ? subject : stray;
        }
        if (stray == null) {
          continue;
        }
        List<Token> own = children(mending.words(), clause, "nsubj");
        boolean counted = own.size() == 1 && counts(own.getFirst(), stray);
        if (counted) {
          mending.put(own.getFirst().under(stray.index()).as("nummod"));
        }
        if (counted || own.isEmpty()) {
          mending.put(stray.under(clause.index()));
          break;
        }
      }
    }
    return mending.words();
  }

  /// "Two people died in the blast, the mayor said", with "two" taken for the subject of "died":
  /// a number right before a noun counts it.
  private static boolean counts(Token number, Token noun) {
    return number.upos().equals("NUM") && number.index() + 1 == noun.index();
  }

  /// "A blast hit a depot, the fire brigade said": of a verb behind the clause that it
  /// governs the noun right before it is the subject, and what opens the sentence is that of
  /// the clause.
  private static List<Token> beforeSaying(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token verb : words) {
      List<Token> subjects = children(words, verb, "nsubj");
      List<Token> clauses = children(words, verb, "ccomp");
      if (subjects.size() != 1 || clauses.size() != 1 || verb.index() < 3) {
        continue;
      }
      Token clause = clauses.getFirst();
      Token subject = subjects.getFirst();
      Token noun = words.get(verb.index() - 1);
      int comma = commaBefore(words, noun);
      boolean swallowed =
          subject.index() < clause.index()
              && clause.index() < comma
              && noun.head() != verb.index()
              && (noun.upos().equals("NOUN") || noun.upos().equals("PROPN"))
              && noun.head() < comma
              && !isBelow(words, verb, noun)
              && children(words, clause, "nsubj").isEmpty();
      if (swallowed) {
        mending.put(subject.under(clause.index()));
        mending.put(noun.under(verb.index()).as("nsubj"));
      }
    }
    return mending.words();
  }

  private static int commaBefore(List<Token> words, Token from) {
    for (int i = from.index(); i > 0; i--) {
      if (words.get(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /// "its chairwoman, Marta Sol, told": a name between commas right behind a subject renames
  /// it.
  private static List<Token> appositions(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token name : words) {
      if (!name.is("nsubj") || name.isRoot() || !name.nameTag().equals("B-PERSON")) {
        continue;
      }
      int before = name.index() - 2;
      boolean renames =
          before >= 0
              && words.get(before + 1).text().equals(",")
              && words.get(before).is("nsubj")
              && words.get(before).upos().equals("NOUN")
              && words.get(before).head() == name.head();
      if (renames) {
        mending.put(name.under(before).as("appos"));
      }
    }
    return mending.words();
  }

  /// "the workers they kidnapped": without an auxiliary a verb in the past is no passive, and
  /// "they" did it.
  private static List<Token> actives(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token subject : words) {
      if (!subject.deprel().equals("nsubj:pass") || subject.head() != subject.index() + 1) {
        continue;
      }
      Token verb = words.get(subject.head());
      boolean past = verb.xpos().equals("VBD") || verb.xpos().equals("VBN");
      if (past && isNominative(subject) && children(words, verb, "aux").isEmpty()) {
        mending.put(subject.as("nsubj"));
        mending.put(verb.tagged("VERB", "VBD"));
      }
    }
    return mending.words();
  }

  private static boolean isNominative(Token word) {
    return switch (word.text().toLowerCase(Locale.ROOT)) {
      case "i", "we", "he", "she", "they" -> true;
      default -> false;
    };
  }

  /// "no attack on a bus": what stands with a preposition is no subject of a noun, which has
  /// one only with a copula ("the group was behind it").
  private static List<Token> afterPrepositions(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token word : words) {
      boolean ofNoun =
          word.is("nsubj") && !word.isRoot() && words.get(word.head()).upos().equals("NOUN");
      if (ofNoun
          && !children(words, word, "case").isEmpty()
          && children(words, words.get(word.head()), "cop").isEmpty()) {
        mending.put(word.as("nmod"));
      }
    }
    return mending.words();
  }

  /// "a car bomb killed a judge": what stands before a verb without a preposition and is no
  /// time is its subject, if it has no other.
  private static List<Token> withoutPrepositions(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token word : words) {
      boolean bare =
          word.deprel().equals("obl")
              && word.head() > word.index()
              && word.upos().equals("NOUN")
              && !word.nameTag().endsWith("-TIME");
      Token verb = bare ? words.get(word.head()) : word;
      if (bare
          && verb.upos().equals("VERB")
          && children(words, word, "case").isEmpty()
          && children(words, verb, "nsubj").isEmpty()
          && children(words, verb, "aux:pass").isEmpty()) {
        mending.put(word.as("nsubj"));
      }
    }
    return mending.words();
  }

  /// "Gunmen killed five passengers, a driver told the paper": no subject stands behind its
  /// verb's object; it is that of the verb that follows and has none.
  private static List<Token> behindObjects(List<Token> words) {
    Mending mending = new Mending(words);
    for (Token subject : words) {
      if (!subject.is("nsubj") || subject.isRoot() || subject.head() > subject.index()) {
        continue;
      }
      Token verb = words.get(subject.head());
      boolean behind =
          children(words, verb, "obj").stream()
              .anyMatch(
                  object -> object.index() > verb.index() && object.index() < subject.index());
      Token next = behind ? nextVerb(words, subject) : null;
      if (next != null
          && children(words, next, "nsubj").isEmpty()
          && !isBelow(words, next, subject)) {
        mending.put(subject.under(next.index()));
      }
    }
    return mending.words();
  }

  /// Whether a word is part of the phrase that another one heads: "a driver who saw it".
  private static boolean isBelow(List<Token> words, Token word, Token top) {
    Token at = word;
    while (!at.isRoot()) {
      at = words.get(at.head());
      if (at.index() == top.index()) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Token nextVerb(List<Token> words, Token from) {
    for (int i = from.index() + 1; i < words.size(); i++) {
      if (words.get(i).upos().equals("VERB")) {
        return words.get(i);
      }
    }
    return null;
  }
}
