package org.attest.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Identity;
import org.attest.core.resolution.Match;
import org.attest.core.resolution.MentionKey;

/// Actors across reports, with the reasons for taking them for one.
final class ActorJson {
  private ActorJson() {}

  static void write(Actor actor, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", actor.id().value());
    json.writeStringField("name", actor.name());
    json.writeStringField("kind", actor.kind().name());
    if (actor.dictionaryId().isPresent()) {
      json.writeStringField("dictionary", actor.dictionaryId().get());
    }
    if (actor.identity().isPresent()) {
      json.writeFieldName("identity");
      write(actor.identity().get(), json);
    }
    json.writeArrayFieldStart("aliases");
    for (String alias : actor.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("members");
    for (MentionKey member : actor.members()) {
      write(member, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("matches");
    for (Match match : actor.matches()) {
      write(match, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Who an actor is, and which table says so.
  static void write(Identity identity, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("wikidata", identity.wikidata());
    json.writeStringField("name", identity.name());
    json.writeStringField("table", identity.table());
    json.writeEndObject();
  }

  static void write(Match match, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("left");
    write(match.left(), json);
    json.writeFieldName("right");
    write(match.right(), json);
    json.writeNumberField("score", match.score());
    ReportJson.write(match.reasons(), json);
    json.writeEndObject();
  }

  private static void write(MentionKey key, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("report", key.report().value());
    json.writeNumberField("index", key.index());
    json.writeEndObject();
  }
}
