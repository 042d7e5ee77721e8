package org.attest.nlp.event;

import java.util.Optional;
import java.util.Set;
import org.attest.core.reading.EventType;
import org.attest.nlp.syntax.NounPhrase;

/// What a statement is as an event.
///
/// @param modes PLOVER modes of the type
/// @param target whom it accuses or threatens
record SpeechAct(EventType type, Set<String> modes, Optional<NounPhrase> target) {
  SpeechAct {
    modes = Set.copyOf(modes);
  }

  static SpeechAct without(EventType type) {
    return new SpeechAct(type, Set.of(), Optional.empty());
  }

  static SpeechAct against(EventType type, String mode, NounPhrase target) {
    return new SpeechAct(type, Set.of(mode), Optional.of(target));
  }
}
