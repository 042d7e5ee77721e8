package org.attest.bench.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.core.account.Accounts;
import org.attest.core.reading.Mention;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Span;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.MentionKey;

/// The actors of a case with all their mentions: those known across reports, and those that one
/// report only describes.
final class CaseActors {
  private final CaseReports reports;
  private final Accounts accounts;

  CaseActors(CaseReports reports, Accounts accounts) {
    this.reports = reports;
    this.accounts = accounts;
  }

  ArrayNode json() {
    ArrayNode actors = JsonNodeFactory.instance.arrayNode();
    Map<MentionKey, String> joined = new TreeMap<>();
    for (Actor actor : accounts.actors()) {
      actor.members().forEach(member -> joined.put(member, actor.id().value()));
    }
    Map<String, List<Span>> spans = new TreeMap<>();
    Map<String, String> descriptors = new TreeMap<>();
    for (ReadReport reading : reports.readings()) {
      for (Mention.ActorMention mention : reading.reading().mentions(Mention.ActorMention.class)) {
        if (mention.form() == Mention.ActorMention.Form.PRONOUN) {
          continue;
        }
        MentionKey key = new MentionKey(reading.report().id(), mention.actor());
        String id = joined.get(key);
        if (id == null) {
          id = "in " + key.report() + "." + key.index();
          descriptors.put(id, reading.reading().actors().get(key.index()).name());
        }
        spans.computeIfAbsent(id, missing -> new ArrayList<>()).add(mention.span());
      }
    }
    for (Actor actor : accounts.actors()) {
      ObjectNode node = actor(actor.id().value(), actor.name(), spans);
      ArrayNode aliases = node.putArray("aliases");
      actor.aliases().forEach(aliases::add);
      actors.add(node);
    }
    descriptors.forEach((id, words) -> actors.add(actor(id, words, spans)));
    return actors;
  }

  private ObjectNode actor(String id, String words, Map<String, List<Span>> spans) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id).put("name", words);
    ArrayNode mentions = node.putArray("mentions");
    spans.getOrDefault(id, List.of()).forEach(span -> reports.addSpan(mentions, span));
    return node;
  }
}
