package org.attest.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.core.resolution.MentionKey;
import org.attest.exchange.words.Notation;
import org.attest.exchange.words.Quotes;
import org.attest.exchange.words.Words;
import org.attest.store.Workspace;

/// What the screen of an actor shows: by which names reports call it and why these are one actor,
/// its events, and what they say of it and others.
public final class ActorView {
  /// How many mentions in reports are looked at for words that give a name.
  private static final int MOST_REPORTS = 60;

  private final Actor actor;
  private final Workspace workspace;
  private final Quotes quotes;
  private final EventsQuery query;
  private final Notation notation;

  /// A name, with the first words that were found to give it.
  public record AliasView(String name, Optional<QuoteView> quote) {}

  ActorView(Actor actor, Workspace workspace, Notation notation) {
    this.actor = actor;
    this.workspace = workspace;
    this.notation = notation;
    this.quotes = new Quotes(workspace);
    this.query = EventsQuery.ALL.with("party", actor.id().value());
  }

  /// Where the screen of an actor is.
  public static String address(ActorId id) {
    return "/actors/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  public String name() {
    return actor.name();
  }

  public String kind() {
    return Words.lower(actor.kind());
  }

  /// Who it is by the user's own table; empty if that has no name of it.
  public String identity() {
    return actor
        .identity()
        .map(known -> known.name() + " (" + known.wikidata() + ", by " + known.table() + ")")
        .orElse("");
  }

  /// In how many reports it is named.
  public int reports() {
    return (int) actor.members().stream().map(MentionKey::report).distinct().count();
  }

  /// Its names, each with words of a report that give it as far as they were found.
  public List<AliasView> aliases() {
    Map<String, Span> found = new LinkedHashMap<>();
    for (MentionKey member : actor.members().stream().limit(MOST_REPORTS).toList()) {
      if (found.keySet().containsAll(actor.aliases())) {
        break;
      }
      workspace.readings().get(member.report()).ifPresent(read -> find(read, member, found));
    }
    List<AliasView> views = new ArrayList<>();
    for (String alias : actor.aliases()) {
      views.add(
          new AliasView(
              alias,
              Optional.ofNullable(found.get(alias)).map(span -> QuoteView.of(span, "", quotes))));
    }
    return views;
  }

  private static void find(ReadReport read, MentionKey member, Map<String, Span> found) {
    for (Mention.ActorMention mention : read.reading().mentions(Mention.ActorMention.class)) {
      if (mention.actor() == member.index() && mention.form() == Mention.ActorMention.Form.NAME) {
        found.putIfAbsent(read.report().text().slice(mention.span()), mention.span());
      }
    }
  }

  /// Why names of two reports are one actor.
  public List<EventView.MatchView> matches() {
    return actor.matches().stream().map(match -> EventView.match(match, quotes, notation)).toList();
  }

  /// Its events.
  public EventsPart events() {
    return EventsPart.of(workspace, query, notation);
  }

  /// What events say of it and others.
  public RelationsView relations() {
    return RelationsView.of(actor, workspace);
  }
}
