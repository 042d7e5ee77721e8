package org.attest.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.core.reading.Argument;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.EventAnchor;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Mention.ActorMention;
import org.attest.core.report.Span;

/// Turns drafts into event mentions.
final class MentionWriter {
  private final Scene scene;
  private final String version;
  private final ArgumentNames names;

  MentionWriter(Scene scene, String version) {
    this.scene = scene;
    this.version = version;
    this.names = new ArgumentNames(scene);
  }

  EventMention write(EventDraft draft) {
    Span trigger = trigger(draft.hit);
    List<Argument> arguments = new ArrayList<>();
    Span extent = trigger;
    for (TriggerHit effect : draft.effects) {
      extent = extent.cover(scene.span(effect.first(), effect.last()));
    }
    for (Role role : draft.roles) {
      Argument argument = argument(role);
      // A pronoun that nothing resolves names nobody.
      if (role.phrase().head().upos().equals("PRON")
          && (argument.actor().isEmpty() || isDoer(draft, role, argument))) {
        continue;
      }
      arguments.add(argument);
      if (role.phrase().sentence() == draft.sentence()) {
        extent = extent.cover(argument.span());
      }
    }
    arguments.sort(Comparator.comparing(Argument::span));
    return new EventMention(
        trigger,
        extent,
        draft.chain,
        draft.hit.trigger().type(),
        modes(draft),
        arguments,
        draft.factuality,
        draft.background,
        draft.time.map(EventDraft.Sourced::value),
        draft.time.map(EventDraft.Sourced::span),
        draft.anchor.map(this::anchor),
        draft.place.map(EventDraft.Sourced::value),
        draft.place.map(EventDraft.Sourced::span),
        draft.tolls,
        draft.statement,
        new Derivation(
            (draft.speech ? "speech/" : "trigger/") + draft.hit.trigger().words().replace(' ', '-'),
            version));
  }

  /// "The group said that it had freed them": those it was done to are not those who did it.
  private boolean isDoer(EventDraft draft, Role role, Argument argument) {
    return role.role() != Argument.Role.AGENT
        && draft.roles(Argument.Role.AGENT).stream()
            .filter(agent -> agent.phrase().sentence() == role.phrase().sentence())
            .anyMatch(agent -> names.actor(agent).equals(argument.actor()));
  }

  private EventAnchor anchor(EventDraft.Anchor anchor) {
    return new EventAnchor(anchor.side(), anchor.event().chain, trigger(anchor.event().hit));
  }

  /// The words of the trigger; of one that is split by its object ("set the bus on fire") the
  /// first.
  private Span trigger(TriggerHit hit) {
    int words = hit.last().index() - hit.first().index() + 1;
    boolean split = hit.isVerb() && words > hit.trigger().words().split(" ").length;
    return scene.span(hit.first(), split ? hit.first() : hit.last());
  }

  private Argument argument(Role role) {
    Span span = whole(scene.span(role.phrase().first(), role.phrase().last()));
    Optional<Integer> actor = names.actor(role);
    return new Argument(role.role(), span, actor, new Derivation("role/" + role.rule(), version));
  }

  /// A name that the parser cut in two is whole: "Abu Omar", not "Abu".
  private Span whole(Span words) {
    return scene
        .actors()
        .mentionAt(words)
        .filter(mention -> mention.form() == ActorMention.Form.NAME)
        .filter(mention -> mention.span().start() == words.start())
        .map(mention -> words.cover(mention.span()))
        .orElse(words);
  }

  /// Weapons only say how an assault was made; another type keeps the modes of its trigger.
  private static Set<String> modes(EventDraft draft) {
    Set<String> modes = new TreeSet<>(draft.modes);
    if (modes.contains("suicide-attack")) {
      modes.remove("explosives");
    }
    if (modes.contains("drone")) {
      modes.remove("aerial");
    }
    return modes;
  }
}
