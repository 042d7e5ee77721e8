package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A verb with its participants as they are meant: the doer and the done-to of passives,
/// participles, relative clauses, coordinated and controlled verbs ("shot dead and buried", "who
/// tried to escape", "killing twelve people").
public final class Clause {
  private static final int DEPTH = 5;

  private final ParsedSentence sentence;
  private final Token verb;
  private final boolean passive;

  public Clause(ParsedSentence sentence, Token verb) {
    this.sentence = sentence;
    this.verb = verb;
    this.passive = isPassive();
  }

  public Token verb() {
    return verb;
  }

  public boolean passive() {
    return passive;
  }

  /// Who does it. Absent for a passive without "by" and where no subject can be told.
  public Optional<Token> agent() {
    if (passive) {
      return byAgent();
    }
    return surfaceSubject(DEPTH);
  }

  /// Whom or what it is done to.
  public Optional<Token> patient() {
    if (passive) {
      if (verb.is("acl") && !verb.deprel().equals("acl:relcl") && !verb.isRoot()) {
        return Optional.of(sentence.token(verb.head()));
      }
      return surfaceSubject(DEPTH);
    }
    Optional<Token> object = child("obj").map(this::antecedent);
    if (object.isPresent()) {
      return object;
    }
    if (verb.deprel().equals("acl:relcl") && child("nsubj").isPresent() && !relativeSubject()) {
      return Optional.of(sentence.token(verb.head()));
    }
    return sharedObject();
  }

  /// The receiver in "gave the group weapons".
  public Optional<Token> receiver() {
    return child("iobj").map(this::antecedent);
  }

  /// The subject as the sentence has it, resolved through relative pronouns and taken over from the
  /// verb this one is coordinated with or controlled by.
  public Optional<Token> subject() {
    return surfaceSubject(DEPTH);
  }

  private boolean isPassive() {
    boolean participle = verb.xpos().equals("VBN") || verb.xpos().equals("VBD");
    boolean perfect = false;
    boolean object = false;
    boolean by = false;
    boolean subject = false;
    for (Token child : sentence.children(verb)) {
      if (child.deprel().equals("aux:pass")
          || child.deprel().equals("nsubj:pass")
          || child.deprel().equals("csubj:pass")
          || child.deprel().equals("obl:agent")) {
        return true;
      }
      perfect |= child.is("aux") && child.lemma().equals("have");
      object |= child.is("obj") || child.is("iobj");
      subject |= child.deprel().equals("nsubj");
      by |= child.is("obl") && NounPhrase.hasCase(sentence, child, "by") && !isTemporal(child);
    }
    if (!participle || object) {
      return false;
    }
    if (by && !perfect) {
      return !(subject && verb.xpos().equals("VBD") && isByMeans());
    }
    // "one man hit in the strike": what hangs on a noun without a subject is a participle.
    boolean reduced = verb.deprel().equals("acl");
    if (!verb.xpos().equals("VBN") && !reduced || perfect) {
      return false;
    }
    if (verb.is("conj") && !verb.isRoot() && child("nsubj").isEmpty()) {
      return new Clause(sentence, sentence.token(verb.head())).passive();
    }
    return verb.is("acl") || verb.is("advcl") || verb.is("amod") || verb.isRoot();
  }

  private Optional<Token> byAgent() {
    for (Token child : sentence.children(verb)) {
      if (child.is("obl")
          && !isTemporal(child)
          && (child.deprel().equals("obl:agent") || NounPhrase.hasCase(sentence, child, "by"))) {
        return Optional.of(child);
      }
    }
    if (verb.is("conj")) {
      Token first = sentence.token(verb.head());
      if (NounPhrase.isNominal(first)) {
        return Optional.empty();
      }
      var clause = new Clause(sentence, first);
      return clause.passive() && first.index() < verb.index() ? clause.byAgent() : Optional.empty();
    }
    return Optional.empty();
  }

  /// "said by telephone", "fled by boat": a bare noun after "by" is the means, not the doer.
  private boolean isByMeans() {
    return byAgent()
        .map(noun -> noun.xpos().equals("NN") && sentence.children(noun).size() == 1)
        .orElse(false);
  }

  private static boolean isTemporal(Token token) {
    return token.deprel().equals("obl:tmod")
        || token.deprel().equals("obl:unmarked")
        || token.upos().equals("NUM")
        || token.nameTag().endsWith("-DATE")
        || token.nameTag().endsWith("-TIME");
  }

  private Optional<Token> surfaceSubject(int depth) {
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj")) {
        return Optional.of(antecedent(child));
      }
    }
    if (verb.isRoot() || depth == 0) {
      return Optional.empty();
    }
    Token head = sentence.token(verb.head());
    if (verb.is("acl")) {
      return NounPhrase.isNominal(head) ? Optional.of(head) : Optional.empty();
    }
    if (verb.is("conj") || verb.is("parataxis") && head.upos().equals("VERB")) {
      return isPredicate(head)
          ? new Clause(sentence, head).surfaceSubject(depth - 1)
          : Optional.empty();
    }
    if (verb.is("xcomp")) {
      var governor = new Clause(sentence, head);
      Optional<Token> object =
          governor.child("obj").or(() -> governor.child("iobj")).or(() -> calledOn(head));
      return object.isPresent() ? object : governor.surfaceSubject(depth - 1);
    }
    if (verb.is("ccomp")) {
      Optional<Token> seen = seen(head);
      if (seen.isPresent()) {
        return seen;
      }
    }
    boolean infinite = verb.xpos().equals("VB") || verb.xpos().equals("VBG");
    if (verb.is("advcl") || verb.is("ccomp") && infinite) {
      return isPredicate(head) || !sentence.children(head, "nsubj").isEmpty()
          ? new Clause(sentence, head).surfaceSubject(depth - 1)
          : Optional.empty();
    }
    return Optional.empty();
  }

  /// "calls on the army to free them", "appealed to the rebels to leave".
  private Optional<Token> calledOn(Token governor) {
    String asks = governor.lemma().toLowerCase(Locale.ROOT);
    if (!asks.equals("call") && !asks.equals("appeal")) {
      return Optional.empty();
    }
    return Stream.of("on", "upon", "to")
        .flatMap(word -> joined(sentence, governor, word).stream())
        .filter(noun -> noun.index() < verb.index())
        .findFirst();
  }

  /// "saw troops fire", "let them go": the noun between the verbs does what the second says.
  private Optional<Token> seen(Token governor) {
    for (Token child : sentence.children(governor)) {
      boolean between = child.index() > governor.index() && child.index() < verb.index();
      if (between && (child.is("nsubj") || child.is("obj"))) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isPredicate(Token token) {
    return token.upos().equals("VERB")
        || token.upos().equals("AUX")
        || token.upos().equals("ADJ")
        || token.xpos().startsWith("VB");
  }

  /// The object of verbs that are coordinated before it: "shot and killed a teacher".
  private Optional<Token> sharedObject() {
    if (verb.is("conj") && !verb.isRoot() && sentence.token(verb.head()).upos().equals("VERB")) {
      return sentence.children(sentence.token(verb.head()), "obj").stream()
          .filter(object -> object.index() > verb.index())
          .findFirst()
          .map(this::antecedent);
    }
    for (Token child : sentence.children(verb, "conj")) {
      if (child.upos().equals("VERB")) {
        List<Token> between = sentence.children(child, "obj");
        if (!between.isEmpty() && sentence.children(verb, "obl").isEmpty()) {
          return Optional.of(antecedent(between.getFirst()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean relativeSubject() {
    return child("nsubj").map(Clause::isRelative).orElse(false);
  }

  private Token antecedent(Token token) {
    if (!isRelative(token)) {
      return token;
    }
    Token up = verb;
    for (int i = 0; i < DEPTH && !up.isRoot(); i++) {
      if (up.deprel().equals("acl:relcl")) {
        return sentence.token(up.head());
      }
      up = sentence.token(up.head());
    }
    return token;
  }

  private static boolean isRelative(Token token) {
    return switch (token.lemma()) {
      case "who", "which", "that", "whom" ->
          token.upos().equals("PRON") || token.xpos().startsWith("W");
      default -> false;
    };
  }

  private Optional<Token> child(String relation) {
    for (Token child : sentence.children(verb)) {
      if (child.is(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The nouns that a preposition joins to a word, each with the preposition in front of it as
  /// `case`: for "attacked a post with rockets" the noun "rockets".
  public static List<Token> joined(ParsedSentence sentence, Token word, String preposition) {
    List<Token> found = new ArrayList<>(2);
    for (Token child : sentence.children(word)) {
      if ((child.is("obl") || child.is("nmod"))
          && NounPhrase.hasCase(sentence, child, preposition)) {
        found.add(child);
      }
    }
    return found;
  }
}
