package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Toll;
import org.attest.nlp.syntax.Clause;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Finds who does what to whom around a trigger, as its frame says.
final class RoleFinder {
  private static final LemmaSet DIRECTIONS = LemmaSet.load("directions.tsv");

  private final Weapons weapons;

  RoleFinder(Weapons weapons) {
    this.weapons = weapons;
  }

  List<Role> find(Scene scene, TriggerHit hit) {
    List<Role> roles = new ArrayList<>();
    for (Frame.Slot slot : hit.trigger().frame().slots()) {
      for (Token noun : fillers(scene, hit, slot.relation())) {
        for (NounPhrase phrase : phrases(hit.sentence(), noun)) {
          add(scene, hit, slot, trimmed(hit, phrase), roles);
        }
      }
    }
    if (roles.stream().noneMatch(role -> role.role() == Argument.Role.AGENT)) {
      owner(scene, hit, roles).ifPresent(roles::add);
    }
    roles.addAll(Members.of(scene, hit, roles));
    return roles;
  }

  /// Whose weapon it is that acts: "an aircraft of the air force struck", "its drones killed",
  /// "rebel artillery shelled". Bombs are left behind: whose they are is a claim of its own.
  private Optional<Role> owner(Scene scene, TriggerHit hit, List<Role> roles) {
    ParsedSentence sentence = hit.sentence();
    for (Role weapon : roles) {
      if (weapon.role() != Argument.Role.WEAPON || !weapon.rule().endsWith("/subj")) {
        continue;
      }
      Token thing = weapon.phrase().head();
      if (isLeftBehind(sentence, thing)) {
        continue;
      }
      List<Token> owners = new ArrayList<>(sentence.children(thing, "nmod:poss"));
      owners.addAll(Clause.joined(sentence, thing, "of"));
      owners.addAll(sentence.children(thing, "compound"));
      owners.addAll(sentence.children(thing, "amod"));
      for (Token owner : owners) {
        boolean pronoun = owner.upos().equals("PRON");
        if (pronoun || scene.nounClass(sentence, owner).isParty()) {
          return Optional.of(
              new Role(Argument.Role.AGENT, NounPhrase.around(sentence, owner), "owner"));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLeftBehind(ParsedSentence sentence, Token thing) {
    return weapons
        .headedBy(sentence, thing.index())
        .map(found -> found.value().modes().contains("explosives"))
        .orElse(false);
  }

  /// The participants that a noun and those coordinated with it name. The subject of "was" is
  /// one: in "X, a sergeant and, they say, the mayor's nephew, was shot" nobody is added to X.
  private static List<NounPhrase> phrases(ParsedSentence sentence, Token noun) {
    if (noun.is("compound")) {
      return List.of(wholeCompound(sentence, noun));
    }
    return isSingular(sentence, noun)
        ? List.of(NounPhrase.around(sentence, noun))
        : NounPhrase.coordinated(sentence, noun).stream()
            .filter(phrase -> phrase.head() == noun || !isSamePerson(sentence, noun, phrase.head()))
            .toList();
  }

  /// "a former editor and columnist": a second common noun under one article is another word
  /// for the same person.
  private static boolean isSamePerson(ParsedSentence sentence, Token first, Token second) {
    boolean common = first.xpos().equals("NN") && second.xpos().equals("NN");
    return common
        && sentence.children(first, "det").stream()
            .anyMatch(det -> det.text().toLowerCase(Locale.ROOT).startsWith("a"))
        && sentence.children(second, "det").isEmpty()
        && sentence.children(second, "nummod").isEmpty()
        && sentence.children(second, "nmod:poss").isEmpty();
  }

  /// "Ostel airport" of "the Ostel airport bombing", also where both words hang on the last
  /// one.
  private static NounPhrase wholeCompound(ParsedSentence sentence, Token noun) {
    NounPhrase phrase = NounPhrase.around(sentence, noun);
    int first = phrase.first().index();
    while (first > 0
        && sentence.token(first - 1).is("compound")
        && sentence.token(first - 1).head() == noun.head()) {
      first--;
    }
    return new NounPhrase(sentence, noun, sentence.token(first), phrase.last());
  }

  private static boolean isSingular(ParsedSentence sentence, Token noun) {
    if (!noun.is("nsubj") || noun.isRoot()) {
      return false;
    }
    for (Token child : sentence.children(sentence.token(noun.head()))) {
      boolean auxiliary = child.is("aux") || child.is("cop");
      if (auxiliary && child.index() > noun.index()) {
        switch (child.text().toLowerCase(Locale.ROOT)) {
          case "was", "is", "has" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /// Without words of the trigger itself: "shot dead nurses and doctors", which may also hang
  /// "dead" on the nurses.
  private static NounPhrase trimmed(TriggerHit hit, NounPhrase phrase) {
    int first = phrase.first().index();
    int last = hit.last().index();
    boolean shared = first > hit.first().index() && first <= last && phrase.head().index() > last;
    boolean dead =
        first == last + 1
            && phrase.first().text().equalsIgnoreCase("dead")
            && phrase.head().index() > first;
    if (!hit.isVerb() || !shared && !dead) {
      return phrase;
    }
    Token from = phrase.sentence().token(shared ? last + 1 : first + 1);
    return new NounPhrase(phrase.sentence(), phrase.head(), from, phrase.last());
  }

  private void add(
      Scene scene, TriggerHit hit, Frame.Slot slot, NounPhrase phrase, List<Role> roles) {
    Optional<Argument.Role> role = role(scene, hit, slot, phrase);
    boolean ownWord =
        phrase.head().index() >= hit.first().index()
            && phrase.head().index() <= hit.last().index()
            && (phrase.head().index() == hit.last().index() || !hit.isVerb());
    boolean other = ownWord || countsOthers(hit, phrase.head()) || isBearing(phrase);
    if (role.isEmpty() || phrase.holds(hit.head()) || other) {
      return;
    }
    for (Role known : roles) {
      if (known.phrase().head().index() == phrase.head().index()) {
        return;
      }
    }
    roles.add(new Role(role.get(), phrase, hit.trigger().frame().name() + "/" + slot.relation()));
  }

  /// "North of Gao": the place only says where, whatever it hangs on.
  private static boolean isBearing(NounPhrase phrase) {
    int of = phrase.first().index() - 1;
    return of > 0
        && phrase.sentence().token(of).text().equalsIgnoreCase("of")
        && DIRECTIONS.holds(phrase.sentence().token(of - 1));
  }

  /// "Eleven dead, 32 hurt": behind a number that is followed by what was done to them, another
  /// one counts others, wherever the parser hung it.
  private static boolean countsOthers(TriggerHit hit, Token number) {
    int before = hit.first().index() - 1;
    return hit.trigger().toll().isPresent()
        && before >= 0
        && hit.sentence().token(before).upos().equals("NUM")
        && number.upos().equals("NUM")
        && number.index() > hit.last().index();
  }

  private Optional<Argument.Role> role(
      Scene scene, TriggerHit hit, Frame.Slot slot, NounPhrase phrase) {
    ParsedSentence sentence = hit.sentence();
    Token head = phrase.head();
    if (isTime(head) || head.lemma().equals("it") && head.upos().equals("PRON")) {
      return head.lemma().equals("it") && slot.filler() == Frame.Filler.AGENT
          ? Optional.of(Argument.Role.AGENT)
          : Optional.empty();
    }
    NounClass kind = scene.nounClass(sentence, head);
    boolean weapon =
        head.nameTag().endsWith("-WEAPON")
            || weapons
                .headedBy(sentence, head.index())
                .filter(found -> weapons.isMeans(hit, found))
                .map(found -> found.value().isThing())
                .orElse(false);
    boolean named = head.nameTag().length() > 2;
    return switch (slot.filler()) {
      case AGENT -> {
        if (weapon && kind != NounClass.ARMED) {
          yield Optional.of(Argument.Role.WEAPON);
        }
        yield kind.isParty() || named || head.upos().equals("PRON")
            ? Optional.of(Argument.Role.AGENT)
            : Optional.empty();
      }
      case TARGET ->
          kind == NounClass.ABSTRACT || weapon
              ? Optional.empty()
              : Optional.of(
                  slot.relation().equals("in") ? Argument.Role.PLACE : Argument.Role.TARGET);
      case VICTIM -> kind.isParty() ? Optional.of(Argument.Role.VICTIM) : Optional.empty();
      case WEAPON -> weapon ? Optional.of(Argument.Role.WEAPON) : Optional.empty();
      case PLACE -> Optional.of(Argument.Role.PLACE);
      case PARTY -> {
        if (kind.isParty()) {
          yield Optional.of(Argument.Role.AGENT);
        }
        yield site(kind);
      }
      case PATIENT -> kind.isParty() ? Optional.of(Argument.Role.TARGET) : Optional.empty();
      case PATIENT_AGENT -> kind.isParty() ? Optional.of(Argument.Role.AGENT) : Optional.empty();
      case SITE -> {
        if (kind.isParty() && (slot.relation().equals("in") || slot.relation().equals("with"))) {
          yield Optional.empty();
        }
        yield kind.isParty() ? Optional.of(Argument.Role.TARGET) : site(kind);
      }
    };
  }

  private static Optional<Argument.Role> site(NounClass kind) {
    return switch (kind) {
      case FACILITY -> Optional.of(Argument.Role.TARGET);
      case AREA -> Optional.of(Argument.Role.PLACE);
      default -> Optional.empty();
    };
  }

  private static boolean isTime(Token token) {
    return token.nameTag().endsWith("-TIME") || token.deprel().equals("obl:unmarked");
  }

  private List<Token> fillers(Scene scene, TriggerHit hit, String relation) {
    return switch (relation) {
      case "subj" -> subject(scene, hit);
      case "obj" -> object(scene, hit);
      case "by" -> by(scene, hit);
      case "iobj" -> hit.isVerb() ? listed(hit.clause().receiver()) : List.of();
      case "poss" -> hit.sentence().children(hit.head(), "nmod:poss");
      case "adj" -> adjectives(scene, hit);
      case "compound" -> compounds(hit);
      case "bearer" -> bearers(scene, hit);
      case "helped" -> helped(hit);
      default -> joined(hit, relation);
    };
  }

  private static List<Token> subject(Scene scene, TriggerHit hit) {
    if (hit.isVerb()) {
      Clause clause = hit.clause();
      return clause.passive() || headlinePassive(scene, hit) ? List.of() : listed(clause.agent());
    }
    if (hit.carrier().isPresent()) {
      TriggerHit.Carrier carrier = hit.carrier().get();
      return carrier.asObject() && !isMadeKnown(hit, carrier)
          ? listed(new Clause(hit.sentence(), carrier.verb()).agent())
          : List.of();
    }
    if (hit.trigger().partOfSpeech() == Trigger.PartOfSpeech.A) {
      return predicated(hit);
    }
    if (NounPhrase.hasCase(hit.sentence(), hit.head(), "behind")) {
      // "the group was behind the attack"
      return hit.sentence().children(hit.head(), "nsubj");
    }
    return List.of();
  }

  /// "The minister who announced the arrests": whoever makes known what the reader knows of has not
  /// done it, as he has who "announced a ceasefire".
  private static boolean isMadeKnown(TriggerHit hit, TriggerHit.Carrier carrier) {
    boolean alone =
        hit.sentence().children(hit.head()).stream()
            .noneMatch(
                child ->
                    child.deprel().startsWith("nmod") || child.is("acl") || child.is("compound"));
    return carrier.verb().lemma().equalsIgnoreCase("announce")
        && alone
        && RealisFinder.isDefinite(hit);
  }

  /// Who has a wound: "a man with a wound", "found him with a wound", "was treated for a
  /// wound", "she suffered a wound".
  private static List<Token> bearers(Scene scene, TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    if (hit.carrier().isPresent() && hit.carrier().get().asObject()) {
      var clause = new Clause(sentence, hit.carrier().get().verb());
      return listed(clause.passive() ? clause.patient() : clause.agent());
    }
    Token head = hit.head();
    boolean beside =
        NounPhrase.hasCase(sentence, head, "with")
            || NounPhrase.hasCase(sentence, head, "from")
            || NounPhrase.hasCase(sentence, head, "for")
            || NounPhrase.hasCase(sentence, head, "of");
    if (!beside || head.isRoot()) {
      return List.of();
    }
    Token holder = sentence.token(head.head());
    boolean place = !scene.nounClass(sentence, holder).isParty() && holder.is("obl");
    if (place && !holder.isRoot()) {
      // "taken to hospital with a wound", which may hang the wound on the hospital
      holder = sentence.token(holder.head());
    }
    if (!NounLike.isVerb(holder)) {
      return List.of(holder);
    }
    var clause = new Clause(sentence, holder);
    return listed(clause.patient().or(clause::subject));
  }

  /// Whose deed is done "with assistance": "an operation carried out by the army, with help
  /// from".
  private static List<Token> helped(TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    Token noun = hit.head();
    if (hit.isVerb() || noun.isRoot() || !NounPhrase.hasCase(sentence, noun, "with")) {
      return List.of();
    }
    Token deed = sentence.token(noun.head());
    if (NounLike.isVerb(deed)) {
      return listed(new Clause(sentence, deed).agent());
    }
    for (Token participle : sentence.children(deed, "acl")) {
      Optional<Token> doer = new Clause(sentence, participle).agent();
      if (doer.isPresent() && doer.get().index() != deed.index()) {
        return listed(doer);
      }
    }
    return Clause.joined(sentence, deed, "by");
  }

  /// Of whom an adjective is said: "left two people dead", "two people were dead", "12 dead".
  private static List<Token> predicated(TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    Token head = hit.head();
    List<Token> subjects = sentence.children(head, "nsubj");
    if (!subjects.isEmpty()) {
      return subjects;
    }
    if (head.is("amod") || head.is("acl")) {
      return List.of(sentence.token(head.head()));
    }
    if (head.is("xcomp") || head.is("advcl")) {
      Token verb = sentence.token(head.head());
      List<Token> objects = sentence.children(verb, "obj");
      return objects.isEmpty() ? listed(ofPassive(sentence, verb)) : objects;
    }
    return sentence.children(head, "nummod").stream()
        .filter(number -> number.index() < head.index())
        .toList();
  }

  /// "was pronounced dead": the subject of a passive.
  private static Optional<Token> ofPassive(ParsedSentence sentence, Token verb) {
    var clause = new Clause(sentence, verb);
    return clause.passive() ? clause.patient() : Optional.empty();
  }

  private static List<Token> object(Scene scene, TriggerHit hit) {
    if (!hit.isVerb()) {
      return List.of();
    }
    Optional<Token> patient = hit.clause().patient();
    if (patient.isEmpty() && headlinePassive(scene, hit)) {
      return listed(hit.clause().subject());
    }
    return listed(patient.map(noun -> takenUp(hit, noun)));
  }

  /// Whom "them" takes up within the sentence: "dragged A and eight others out before shooting
  /// them".
  private static Token takenUp(TriggerHit hit, Token object) {
    Token verb = hit.head();
    boolean them = object.text().equalsIgnoreCase("them");
    if (!them || verb.isRoot() || !verb.is("advcl") && !verb.is("conj")) {
      return object;
    }
    List<Token> before = hit.sentence().children(hit.sentence().token(verb.head()), "obj");
    boolean many =
        before.size() == 1
            && before.getFirst().index() < object.index()
            && (before.getFirst().xpos().endsWith("S")
                || !hit.sentence().children(before.getFirst(), "conj").isEmpty());
    return many ? before.getFirst() : object;
  }

  /// "12 killed in market blast": a past form without object of a verb that needs one.
  private static boolean headlinePassive(Scene scene, TriggerHit hit) {
    boolean past = hit.head().xpos().equals("VBN") || hit.head().xpos().equals("VBD");
    return past
        && hit.trigger().toll().isPresent()
        && !hit.is(Trigger.Flag.PASSIVE_HARM)
        && !hit.clause().passive()
        && hit.clause().patient().isEmpty()
        && !(hit.trigger().toll().equals(Optional.of(Toll.Category.HARMED)) && acts(scene, hit));
  }

  /// "Police shot into the crowd", "officers shot and killed him": whether the subject of a
  /// verb without an object of its own shoots, and is not shot.
  private static boolean acts(Scene scene, TriggerHit hit) {
    ParsedSentence sentence = hit.sentence();
    boolean armed =
        hit.clause()
            .subject()
            .map(noun -> scene.nounClass(sentence, noun))
            .filter(kind -> kind == NounClass.ARMED || kind == NounClass.STATE)
            .isPresent();
    boolean shares =
        sentence.children(hit.head(), "conj").stream()
            .anyMatch(verb -> !sentence.children(verb, "obj").isEmpty());
    boolean aims =
        Stream.of("at", "into", "through", "toward", "towards", "over")
            .anyMatch(word -> !Clause.joined(sentence, hit.head(), word).isEmpty());
    return shares || aims || armed && hit.head().xpos().equals("VBD");
  }

  private static List<Token> by(Scene scene, TriggerHit hit) {
    if (hit.isVerb()) {
      if (hit.clause().passive()) {
        return listed(hit.clause().agent());
      }
      return headlinePassive(scene, hit)
          ? Clause.joined(hit.sentence(), hit.head(), "by")
          : List.of();
    }
    List<Token> found = new ArrayList<>(Clause.joined(hit.sentence(), hit.head(), "by"));
    for (Token sufferer : Clause.joined(hit.sentence(), hit.head(), "of")) {
      // "the execution of the commander by the rebels" may hang "by" on the commander.
      found.addAll(Clause.joined(hit.sentence(), sufferer, "by"));
    }
    if (!found.isEmpty() || hit.carrier().isEmpty()) {
      return found;
    }
    return Clause.joined(hit.sentence(), hit.carrier().get().verb(), "by");
  }

  private static List<Token> adjectives(Scene scene, TriggerHit hit) {
    List<Token> found = new ArrayList<>(1);
    for (Token child : hit.sentence().children(hit.head())) {
      boolean name = child.nameTag().length() > 2 && !child.nameTag().endsWith("-WEAPON");
      if ((child.is("amod") || child.is("compound"))
          && name
          && !child.nameTag().endsWith("-PLACE")
          && !child.nameTag().endsWith("-TIME")
          && scene.nounClass(hit.sentence(), child).isParty()) {
        found.add(child);
      }
    }
    return found;
  }

  private static List<Token> compounds(TriggerHit hit) {
    Token nearest = null;
    for (Token child : hit.sentence().children(hit.head(), "compound")) {
      if (child.index() < hit.first().index()) {
        nearest = child;
      }
    }
    return listed(Optional.ofNullable(nearest));
  }

  private static List<Token> joined(TriggerHit hit, String preposition) {
    List<Token> found = new ArrayList<>(joinedOrFront(hit, hit.head(), preposition));
    if (found.isEmpty()) {
      found.addAll(hit.joined(preposition));
    }
    if (found.isEmpty() && hit.carrier().isPresent()) {
      found.addAll(joinedOrFront(hit, hit.carrier().get().verb(), preposition));
    }
    return found;
  }

  /// "in front of the bank" stands for "outside the bank".
  private static List<Token> joinedOrFront(TriggerHit hit, Token word, String preposition) {
    List<Token> found = Clause.joined(hit.sentence(), word, preposition);
    if (found.isEmpty() && preposition.equals("outside")) {
      for (Token front : Clause.joined(hit.sentence(), word, "in")) {
        if (front.lemma().equalsIgnoreCase("front")) {
          return Clause.joined(hit.sentence(), front, "of");
        }
      }
    }
    return found;
  }

  private static List<Token> listed(Optional<Token> token) {
    return token.map(List::of).orElse(List.of());
  }
}
