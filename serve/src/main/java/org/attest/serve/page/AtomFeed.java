package org.attest.serve.page;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.attest.exchange.words.Words;
import org.attest.store.ChangedEvent;
import org.attest.store.EventRow;
import org.attest.store.SavedSearch;

/// What is new or changed in a list of events, as a feed in the Atom format (RFC 4287).
final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// All but the characters that XML 1.0 can hold.
  private static final String NO_XML =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;
  private final String server;

  private AtomFeed(XMLStreamWriter xml, String server) {
    this.xml = xml;
    this.server = server;
  }

  /// @param changes those that changed last first
  /// @param server its address, without a slash at the end
  static String of(SavedSearch search, List<ChangedEvent> changes, String server) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new AtomFeed(xml, server).write(search, changes);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString();
  }

  private void write(SavedSearch search, List<ChangedEvent> changes) throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    Instant updated = changes.isEmpty() ? search.at() : changes.getFirst().changed();
    head("urn:attest:search:" + search.id(), search.name(), updated);
    link("self", server + "/feeds/" + search.id());
    link("alternate", server + EventsQuery.parse(search.query()).from(0));
    xml.writeStartElement("author");
    element("name", "Attest");
    xml.writeEndElement();
    for (ChangedEvent change : changes) {
      xml.writeStartElement("entry");
      EventRow event = change.event();
      head("urn:attest:event:" + event.id().value(), event.headline(), change.changed());
      link("alternate", server + "/events/" + event.id().value());
      element("summary", summary(event));
      xml.writeEndElement();
    }
    xml.writeEndDocument();
  }

  private void head(String id, String title, Instant updated) throws XMLStreamException {
    element("id", id);
    element("title", title);
    element("updated", updated.toString());
  }

  private static String summary(EventRow event) {
    List<String> parts = new ArrayList<>();
    parts.add(Words.days(event.earliest(), event.latest()));
    parts.add(Words.lower(event.status()) + (event.disputed() ? ", disputed" : ""));
    parts.add(Words.count(event.origins(), "independent origin"));
    parts.add(Words.count(event.reports(), "report"));
    return String.join("; ", parts);
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll(NO_XML, ""));
    xml.writeEndElement();
  }
}
