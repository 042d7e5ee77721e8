package org.attest.core.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.ReportActor;

/// Who did it to whom, as the mentions of one chain tell.
///
/// @param agent those who did it
/// @param target those it was aimed at or done to
/// @param victims folded names of the people it was done to, in alphabetical order
/// @param victimNames what the text or other reports call each of them
record ChainPeople(
    ChainParty agent, ChainParty target, List<FoldedName> victims, List<String> victimNames) {
  static ChainPeople of(ChainReport report, List<EventMention> mentions) {
    Gathered gathered = new Gathered(report);
    for (EventMention mention : mentions) {
      for (Argument argument : mention.arguments()) {
        switch (argument.role()) {
          case AGENT -> gathered.add(argument, gathered.agent);
          case TARGET, VICTIM -> gathered.addTarget(argument);
          case WEAPON, PLACE, TIME -> {}
        }
      }
    }
    return new ChainPeople(
        gathered.agent.build(report.shared()),
        gathered.target.build(report.shared()),
        gathered.victims.keySet().stream().map(report.shared()::one).toList(),
        gathered.victims.values().stream().map(report.shared()::one).toList());
  }

  /// What is gathered of the arguments.
  private static final class Gathered {
    private final ChainReport report;
    private final ChainParty.Builder agent = new ChainParty.Builder();
    private final ChainParty.Builder target = new ChainParty.Builder();

    /// By their folded names, with what the text or other reports call them.
    private final SortedMap<FoldedName, String> victims =
        new TreeMap<>(Comparator.comparing(FoldedName::text));

    Gathered(ChainReport report) {
      this.report = report;
    }

    void add(Argument argument, ChainParty.Builder party) {
      party.addPhrase(report.slice(argument.span()));
      if (argument.actor().isPresent()) {
        report.actor(argument.actor().get()).roles().forEach(party::addPhrase);
        report.known(argument.actor().get()).ifPresent(party::addActor);
      }
    }

    void addTarget(Argument argument) {
      add(argument, target);
      if (argument.actor().isPresent()) {
        ReportActor local = report.actor(argument.actor().get());
        Optional<Actor> actor = report.known(argument.actor().get());
        if (local.kind() == ActorKind.PERSON) {
          actor.ifPresent(person -> addVictim(argument, person));
        }
      } else if (report.isFullName(argument.span())) {
        String words = report.slice(argument.span());
        victims.putIfAbsent(FoldedName.of(words), words.replaceAll("\\s+", " "));
      }
    }

    private void addVictim(Argument argument, Actor actor) {
      FoldedName words = FoldedName.of(report.slice(argument.span()));
      FoldedName known = FoldedName.of(actor.name());
      boolean fuller =
          report.isFullName(argument.span()) && words.tokens().containsAll(known.tokens());
      FoldedName name = fuller ? words : known;
      if (!ChainReport.isGeneric(name)) {
        victims.putIfAbsent(name, actor.name());
      }
    }
  }
}
