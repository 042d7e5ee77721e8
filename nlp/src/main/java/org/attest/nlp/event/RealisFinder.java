package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.Block;
import org.attest.core.reading.EventType;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.Quantity;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Toll;
import org.attest.core.report.Span;
import org.attest.nlp.event.RealisRules.Position;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Decides whether an event is told as having happened.
///
/// The words nearest to the event win: its own negation and light verb, then its auxiliaries,
/// then the verbs and nouns it depends on, then the kind of statement it is told in.
final class RealisFinder {
  /// What somebody can have in a deed.
  private static final LemmaSet SHARES = LemmaSet.load("shares.tsv");

  private static final int DEPTH = 6;
  private static final Set<String> DATING = Set.of("since", "until", "before", "after");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall");

  private final RealisRules rules;

  private final MarkThresholds marks;

  RealisFinder(RealisRules rules, MarkThresholds marks) {
    this.rules = rules;
    this.marks = marks;
  }

  Factuality decide(EventDraft draft, Optional<Statement> statement) {
    TriggerHit hit = draft.hit;
    if (hasHarmed(draft) || wasPlanned(hit)) {
      return Factuality.HAPPENED;
    }
    if (isPattern(draft)) {
      return Factuality.GENERIC;
    }
    if (isAnnounced(hit)) {
      return Factuality.PLANNED;
    }
    Optional<Factuality> own = ofWords(hit);
    if (own.isEmpty() && isOfNobody(draft)) {
      return Factuality.NEGATED;
    }
    if (own.isPresent() && own.get() == Factuality.NEGATED) {
      if (hasEffect(draft)) {
        return Factuality.HAPPENED;
      }
      return isCalledOff(hit) ? Factuality.CANCELLED : Factuality.NEGATED;
    }
    Optional<Factuality> carried = hit.carrier().flatMap(TriggerHit.Carrier::factuality);
    if (carried.isPresent()) {
      return carried.get();
    }
    Optional<Factuality> governed = ofGovernors(hit);
    Optional<Factuality> told = statement.flatMap(said -> ofStatement(draft, said));
    if (told.isPresent()
        && (told.get() == Factuality.DENIED || own.isPresent() || governed.isPresent())) {
      return told.get();
    }
    if (governed.isPresent()) {
      return governed.get();
    }
    if (told.isPresent()) {
      return told.get();
    }
    boolean reported = statement.isPresent() && own.isPresent();
    if (reported && own.get() == Factuality.HYPOTHETICAL && isFutureOfPast(draft.hit)) {
      return Factuality.PLANNED;
    }
    return own.or(() -> ofMarks(draft)).orElseGet(() -> ofTense(draft));
  }

  /// "The bombing had been planned abroad": what was planned has been made since.
  private static boolean wasPlanned(TriggerHit hit) {
    Token noun = hit.head();
    if (hit.isVerb() || noun.isRoot() || !noun.is("nsubj")) {
      return false;
    }
    boolean owned =
        hit.first().index() > 0
            && hit.sentence().token(hit.first().index() - 1).xpos().equals("POS");
    if (!owned && !isDefinite(hit)) {
      return false;
    }
    Token verb = hit.sentence().token(noun.head());
    return verb.xpos().equals("VBN")
        && hit.sentence().children(verb, "aux").stream()
            .anyMatch(aux -> aux.text().equalsIgnoreCase("had"));
  }

  /// "announced another march for Monday", but not "announced the arrest".
  private boolean isAnnounced(TriggerHit hit) {
    Token noun = hit.head();
    boolean act =
        hit.trigger().type() == EventType.PROTEST || hit.trigger().type() == EventType.COERCE;
    return act
        && !hit.isVerb()
        && noun.is("obj")
        && !noun.isRoot()
        && rules.at(Position.ANNOUNCE, hit.sentence(), noun.head()).isPresent()
        && hit.sentence().children(noun, "det").stream()
            .anyMatch(
                det -> List.of("a", "an", "another").contains(det.text().toLowerCase(Locale.ROOT)));
  }

  /// "continues to launch attacks", "has stepped up its raids": a pattern, not attacks that can
  /// be told from others.
  private boolean isPattern(EventDraft draft) {
    Token noun = draft.hit.head();
    ParsedSentence sentence = draft.sentence();
    boolean plural =
        !draft.hit.isVerb()
            && noun.xpos().equals("NNS")
            && draft.tolls.isEmpty()
            && sentence.children(noun, "nummod").isEmpty();
    Token verb = draft.hit.anchor();
    if (plural && draft.hit.carrier().isEmpty() && noun.is("obj")) {
      verb = sentence.token(noun.head());
      return rules.at(Position.REPEAT, sentence, verb.index()).isPresent();
    }
    return plural
        && verb.is("xcomp")
        && !verb.isRoot()
        && rules.at(Position.REPEAT, sentence, verb.head()).isPresent();
  }

  /// "suspected of having prepared the bomb that killed 14": the bomb went off.
  private static boolean hasHarmed(EventDraft draft) {
    for (TriggerHit effect : draft.effects) {
      Token verb = effect.head();
      boolean relative = verb.deprel().equals("acl:relcl") && verb.xpos().equals("VBD");
      if (relative && verb.head() == draft.hit.head().index()) {
        return true;
      }
    }
    return false;
  }

  /// "No one was hurt in the attack": the attack happened.
  private static boolean hasEffect(EventDraft draft) {
    return !draft.effects.isEmpty() && draft.hit.is(Trigger.Flag.DEVICE);
  }

  /// "The curfew will not come into force": what was to come, and now is not.
  private static boolean isCalledOff(TriggerHit hit) {
    if (hit.isVerb() || hit.head().isRoot() || !isDefinite(hit)) {
      return false;
    }
    Token verb = hit.sentence().token(hit.head().head());
    for (Token child : hit.sentence().children(verb, "aux")) {
      if (FUTURE.contains(child.lemma().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "Nobody had been arrested"; for harm a stated zero is a toll of the event instead.
  private static boolean isOfNobody(EventDraft draft) {
    if (draft.hit.trigger().type() == EventType.ASSAULT) {
      return false;
    }
    for (Toll toll : draft.tolls) {
      if (toll.quantity().equals(Quantity.exactly(0))) {
        return true;
      }
    }
    return false;
  }

  /// "said a curfew would be imposed": what was to come when it was said.
  private static boolean isFutureOfPast(TriggerHit hit) {
    Token verb = hit.anchor();
    if (!hit.isVerb() && hit.carrier().isEmpty() && !verb.isRoot()) {
      verb = hit.sentence().token(verb.head());
    }
    for (Token child : hit.sentence().children(verb, "aux")) {
      if (child.lemma().equalsIgnoreCase("would") || child.text().equalsIgnoreCase("would")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Factuality> ofWords(TriggerHit hit) {
    Optional<Factuality> found = around(hit.sentence(), hit.head()).or(() -> ofPredicate(hit));
    if (found.isEmpty() && hit.carrier().isPresent()) {
      found = around(hit.sentence(), hit.anchor());
    }
    if (found.isEmpty() && hit.isVerb()) {
      found = afterCondition(hit);
    }
    boolean subject = !hit.isVerb() && hit.head().is("nsubj") && !hit.head().isRoot();
    if (found.isEmpty() && subject) {
      Token verb = hit.sentence().token(hit.head().head());
      boolean future =
          hit.sentence().children(verb, "aux").stream()
              .anyMatch(aux -> FUTURE.contains(aux.lemma().toLowerCase(java.util.Locale.ROOT)));
      found = future ? around(hit.sentence(), verb) : found;
    }
    return found;
  }

  /// "unless four colleagues are freed": a condition opens the clause, whatever word the
  /// parser hung it on.
  private Optional<Factuality> afterCondition(TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    for (int i = hit.first().index() - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      boolean verb = token.upos().equals("VERB") && !token.is("amod");
      if (verb || token.is("punct") || token.is("cc")) {
        return Optional.empty();
      }
      if (token.is("mark")) {
        return rules.at(Position.MARK, sentence, i).filter(Factuality.HYPOTHETICAL::equals);
      }
    }
    return Optional.empty();
  }

  /// "their killing is lawful", "declared the killing lawful".
  private Optional<Factuality> ofPredicate(TriggerHit hit) {
    Token noun = hit.head();
    if (hit.isVerb() || noun.isRoot() || !noun.is("nsubj") && !noun.is("obj")) {
      return Optional.empty();
    }
    Token governor = hit.sentence().token(noun.head());
    if (noun.is("nsubj")) {
      return rules.at(Position.PREDICATE, hit.sentence(), governor.index());
    }
    for (Token child : hit.sentence().children(governor, "xcomp")) {
      return rules.at(Position.PREDICATE, hit.sentence(), child.index());
    }
    return Optional.empty();
  }

  private Optional<Factuality> around(ParsedSentence sentence, Token word) {
    Optional<Factuality> weaker = Optional.empty();
    for (Token child : sentence.children(word)) {
      Optional<Factuality> found = Optional.empty();
      if (negatesTime(sentence, child)) {
        continue;
      }
      if (child.is("aux")) {
        found = rules.at(Position.AUX, sentence, child.index());
      } else if (child.is("mark") || child.is("advmod") && child.index() < word.index()) {
        found = rules.at(Position.MARK, sentence, child.index());
      } else if (child.is("det")) {
        found = rules.at(Position.DETERMINER, sentence, child.index());
      } else if (child.is("case")) {
        found = rules.at(Position.PREFIX, sentence, child.index());
      }
      if (found.isEmpty() && (child.is("advmod") || child.is("amod") || child.is("cc"))) {
        found = rules.at(Position.ADVERB, sentence, child.index());
      }
      if (found.isPresent() && found.get() == Factuality.NEGATED) {
        return isCondition(sentence, word) ? Optional.of(Factuality.HYPOTHETICAL) : found;
      }
      weaker = weaker.isPresent() ? weaker : found;
    }
    boolean open = weaker.isPresent() && weaker.get() == Factuality.PLANNED;
    return open && hasCondition(sentence, word) ? Optional.of(Factuality.HYPOTHETICAL) : weaker;
  }

  /// "Not since the riots of 2029 has the city seen so many dead", "not until after the attack":
  /// the time is denied, and not the event that gives it.
  private static boolean negatesTime(ParsedSentence sentence, Token word) {
    if (!word.is("advmod") || word.index() + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(word.index() + 1);
    return (next.is("case") || next.is("mark") || next.is("advmod"))
        && DATING.contains(next.text().toLowerCase(Locale.ROOT));
  }

  /// "will free him if the family pays": nothing is planned before that.
  private boolean hasCondition(ParsedSentence sentence, Token word) {
    for (Token clause : sentence.children(word, "advcl")) {
      if (isCondition(sentence, clause)) {
        return true;
      }
    }
    return false;
  }

  /// "if they are not freed": neither that they are nor that they are not.
  private boolean isCondition(ParsedSentence sentence, Token verb) {
    for (Token mark : sentence.children(verb, "mark")) {
      if (rules
          .at(Position.MARK, sentence, mark.index())
          .filter(Factuality.HYPOTHETICAL::equals)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Goes up from the event through the verbs and nouns that it completes.
  private Optional<Factuality> ofGovernors(TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    Token at = hit.anchor();
    Optional<Factuality> weaker = Optional.empty();
    for (int i = 0; i < DEPTH && !at.isRoot(); i++) {
      Token head = sentence.token(at.head());
      if (!depends(sentence, at, head)) {
        return weaker;
      }
      // "demanded their release and threatened to attack": who demands does threaten
      boolean beside = at.is("conj") && NounLike.isVerb(at);
      Optional<Factuality> found =
          beside ? Optional.empty() : rules.at(Position.GOVERNOR, sentence, head.index());
      if (found.isEmpty() && !beside && !isDone(head)) {
        found = rules.at(Position.OFFER, sentence, head.index());
      }
      if (found.isPresent()) {
        boolean attempt = found.get() == Factuality.ATTEMPTED && at.is("xcomp");
        return attempt
            ? ofAttempt(sentence, head).or(() -> Optional.of(Factuality.ATTEMPTED))
            : found;
      }
      if (at.is("advcl")
          || at.is("ccomp")
          || at.is("acl")
          || at.is("xcomp")
          || at.is("conj")
          || at.is("obj")) {
        Optional<Factuality> condition = around(sentence, head);
        boolean shared = !at.is("ccomp") && !at.is("advcl") && !at.is("acl");
        if (shared && condition.isPresent() && weaker.isEmpty()) {
          weaker = condition;
        }
      }
      at = head;
    }
    return weaker;
  }

  /// "helped to bomb the bank", "suspected of helping to bomb it"; but not "offered to help bomb".
  private static boolean isDone(Token verb) {
    return verb.xpos().equals("VBD") || verb.xpos().equals("VBN") || verb.xpos().equals("VBG");
  }

  /// "if anyone tries to free them", "they may try to storm it": nobody has tried yet.
  private Optional<Factuality> ofAttempt(ParsedSentence sentence, Token verb) {
    return around(sentence, verb)
        .filter(found -> found == Factuality.HYPOTHETICAL || found == Factuality.PLANNED);
  }

  /// Whether the factuality of a word hangs on the word it depends on.
  private static boolean depends(ParsedSentence sentence, Token word, Token head) {
    if (word.is("xcomp") || word.is("ccomp") || word.is("obj") || word.is("conj")) {
      return !word.is("conj")
          || !NounLike.isVerb(word)
          || sentence.children(word, "nsubj").isEmpty();
    }
    if (word.deprel().equals("nsubj:pass")) {
      return true;
    }
    if (word.is("acl") || word.is("advcl")) {
      return !word.deprel().equals("acl:relcl") && isInfinitive(sentence, word);
    }
    if (word.is("nmod") || word.is("obl")) {
      return NounPhrase.hasCase(sentence, word, "of")
          || NounPhrase.hasCase(sentence, word, "to")
          || NounPhrase.hasCase(sentence, word, "for") && !NounLike.isNoun(head)
          || NounPhrase.hasCase(sentence, word, "against") && !NounLike.isNoun(head)
          || NounPhrase.hasCase(sentence, word, "from") && NounLike.isVerb(head);
    }
    return false;
  }

  private static boolean isInfinitive(ParsedSentence sentence, Token word) {
    for (Token child : sentence.children(word, "mark")) {
      if (child.lemma().equalsIgnoreCase("to")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Factuality> ofStatement(EventDraft draft, Statement statement) {
    boolean past = draft.hit.head().xpos().equals("VBD") || isDefinite(draft.hit);
    return switch (statement.act()) {
      case DENY ->
          isOfDoer(draft)
              ? Optional.of(Factuality.HAPPENED)
              : ofShare(draft.hit).or(() -> Optional.of(Factuality.DENIED));
      case WARN -> past ? Optional.empty() : Optional.of(Factuality.WARNED);
      case THREATEN -> past ? Optional.empty() : Optional.of(Factuality.THREATENED);
      case PROMISE -> past ? Optional.empty() : Optional.of(Factuality.PLANNED);
      default -> Optional.empty();
    };
  }

  /// "denied that it had carried out the bombing": who did it is denied, not that it happened.
  private static boolean isOfDoer(EventDraft draft) {
    if (draft.hit.isVerb() || draft.hit.carrier().isEmpty() || !isDefinite(draft.hit)) {
      return false;
    }
    Token verb = draft.hit.carrier().get().verb();
    return new Clause(draft.sentence(), verb)
        .agent()
        .map(doer -> doer.upos().equals("PRON"))
        .orElse(false);
  }

  /// "had no part in the attack", "denied responsibility for it": the attack itself is not
  /// denied.
  private Optional<Factuality> ofShare(TriggerHit hit) {
    Token noun = hit.head();
    if (hit.isVerb() || noun.isRoot() || !noun.is("nmod") && !noun.is("obl")) {
      return Optional.empty();
    }
    Token governor = hit.sentence().token(noun.head());
    Optional<Factuality> share = rules.at(Position.SHARE, hit.sentence(), governor.index());
    if (share.isPresent() || !NounLike.isVerb(governor)) {
      return share;
    }
    // "had no part in the attack", with the attack hung on the verb
    for (Token object : hit.sentence().children(governor, "obj")) {
      share = rules.at(Position.SHARE, hit.sentence(), object.index());
    }
    return share;
  }

  /// "had no hand in the shooting", "denies any part in the attack": somebody is said to have
  /// had no part in it.
  static boolean isWithoutPart(TriggerHit hit) {
    Token noun = hit.head();
    if (hit.isVerb() || noun.isRoot() || !noun.is("nmod") && !noun.is("obl")) {
      return false;
    }
    ParsedSentence sentence = hit.sentence();
    Token governor = sentence.token(noun.head());
    List<Token> shares =
        NounLike.isVerb(governor) ? sentence.children(governor, "obj") : List.of(governor);
    for (Token share : shares) {
      for (Token child : sentence.children(share, "det")) {
        String word = child.text().toLowerCase(Locale.ROOT);
        if (word.equals("no") || word.equals("any")) {
          return SHARES.holds(share);
        }
      }
    }
    return false;
  }

  static boolean isDefinite(TriggerHit hit) {
    for (Token child : hit.sentence().children(hit.head())) {
      if (child.is("det")) {
        switch (child.lemma().toLowerCase(java.util.Locale.ROOT)) {
          case "the", "this", "that", "these", "those" -> {
            return true;
          }
          default -> {}
        }
      }
      if (child.deprel().equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  /// What the model marks, where the words leave it open and both of its judgements agree that
  /// it did not happen.
  private Optional<Factuality> ofMarks(EventDraft draft) {
    int word = draft.hit.head().index();
    if (draft.sentence().marks().factuality(word) >= marks.unreal()) {
      return Optional.empty();
    }
    return switch (draft.sentence().marks().realis(word)) {
      case "negated" -> Optional.of(Factuality.NEGATED);
      case "denied" -> Optional.of(Factuality.DENIED);
      case "planned" -> Optional.of(Factuality.PLANNED);
      case "warned" -> Optional.of(Factuality.WARNED);
      case "threatened" -> Optional.of(Factuality.THREATENED);
      case "attempted" -> Optional.of(Factuality.ATTEMPTED);
      case "hypothetical" -> Optional.of(Factuality.HYPOTHETICAL);
      case "generic" -> Optional.of(Factuality.GENERIC);
      default -> Optional.empty();
    };
  }

  /// Present tense in running text tells a habit; in headlines and captions it tells news. "We
  /// condemn the attack" is what it says.
  private static Factuality ofTense(EventDraft draft) {
    Block.Kind block = draft.sentence().block();
    boolean running = block == Block.Kind.BODY;
    String tag = draft.hit.isVerb() ? draft.hit.head().xpos() : "";
    boolean present = tag.equals("VBZ") || tag.equals("VBP");
    if (running && present && draft.tolls.isEmpty() && !Speakers.isUttered(draft)) {
      return Factuality.GENERIC;
    }
    return Factuality.HAPPENED;
  }

  /// The innermost statement whose content holds the trigger.
  static Optional<Integer> statementOf(Scene scene, Span trigger) {
    int best = -1;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < scene.statements().size(); i++) {
      if (scene.statements().get(i).act() == Statement.Act.HOLD) {
        continue;
      }
      for (Span content : scene.statements().get(i).content()) {
        if (content.contains(trigger) && content.length() < shortest) {
          best = i;
          shortest = content.length();
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }
}
