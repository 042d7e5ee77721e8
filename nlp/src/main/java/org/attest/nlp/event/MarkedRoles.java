package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventType;
import org.attest.nlp.syntax.Marks;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// Fills the roles that the patterns leave empty with those that the model marks: `marks.tsv` says
/// how sure it must be.
final class MarkedRoles {
  private static final String RULE = "marked";

  private final MarkThresholds thresholds;

  MarkedRoles(MarkThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /// The participants to add to an event.
  List<Role> of(EventDraft draft) {
    List<Role> found = new ArrayList<>();
    add(draft, Argument.Role.AGENT, Argument.Role.AGENT, found);
    if (!draft.has(Argument.Role.TARGET) && !draft.has(Argument.Role.VICTIM)) {
      add(draft, Argument.Role.VICTIM, Argument.Role.TARGET, found);
      add(draft, Argument.Role.TARGET, Argument.Role.TARGET, found);
    }
    add(draft, Argument.Role.WEAPON, Argument.Role.WEAPON, found);
    return found;
  }

  /// How sure the model is that an event happened where a word says; 0 if that is not enough.
  double place(EventDraft draft, Token word) {
    double sure = sure(draft, word, Argument.Role.PLACE);
    return sure >= thresholds.role(Argument.Role.PLACE) ? sure : 0;
  }

  private void add(EventDraft draft, Argument.Role role, Argument.Role as, List<Role> found) {
    if (draft.has(as)) {
      return;
    }
    best(draft, role)
        .filter(phrase -> found.stream().noneMatch(known -> known.phrase().holds(phrase.head())))
        .ifPresent(phrase -> found.add(new Role(as, phrase, RULE)));
  }

  /// The noun phrase that the model is surest of.
  private Optional<NounPhrase> best(EventDraft draft, Argument.Role role) {
    ParsedSentence sentence = draft.sentence();
    Token best = null;
    double most = thresholds.role(role);
    for (Token token : sentence.tokens()) {
      boolean part = token.is("compound") || token.is("flat") || token.is("nummod");
      if (part || !NounPhrase.isNominal(token)) {
        continue;
      }
      double sure = sure(draft, token, role);
      if (sure > most) {
        most = sure;
        best = token;
      }
    }
    return Optional.ofNullable(best).map(head -> NounPhrase.around(sentence, head));
  }

  private double sure(EventDraft draft, Token word, Argument.Role role) {
    Marks marks = draft.sentence().marks();
    double sure =
        Math.max(
            marks.role(word.index(), draft.hit.head().index(), role),
            marks.role(word.index(), draft.hit.last().index(), role));
    boolean attack = draft.hit.trigger().type() == EventType.ASSAULT;
    return attack && isFiller(marks.filler(word.index()), role)
        ? Math.max(sure, thresholds.filler())
        : sure;
  }

  /// Whether a word is marked as one that takes this part in some attack of the text.
  private static boolean isFiller(String tag, Argument.Role role) {
    return switch (role) {
      case AGENT -> tag.endsWith("PerpInd") || tag.endsWith("PerpOrg");
      case TARGET -> tag.endsWith("Target");
      case VICTIM -> tag.endsWith("Victim");
      case WEAPON -> tag.endsWith("Weapon");
      case PLACE, TIME -> false;
    };
  }
}
