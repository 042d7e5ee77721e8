package org.attest.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself, most explicit first: schema.org article (JSON-LD), OpenGraph and
/// Dublin Core, HTML.
final class PageMetadata {
  private static final JsonMapper JSON = new JsonMapper();

  private PageMetadata() {}

  static Metadata of(Document page) {
    Optional<JsonNode> article = article(page);
    return new Metadata(
        article
            .flatMap(node -> text(node.path("headline")))
            .or(() -> meta(page, "og:title", "twitter:title", "dc.title"))
            .or(() -> nonBlank(page.select("h1").text()))
            .or(() -> nonBlank(page.title())),
        article
            .flatMap(
                node ->
                    text(node.path("publisher").path("name"))
                        .or(() -> text(node.path("publisher"))))
            .or(() -> meta(page, "og:site_name", "application-name", "dc.publisher")),
        article
            .flatMap(node -> text(node.path("datePublished")))
            .or(
                () ->
                    meta(
                        page,
                        "article:published_time",
                        "date",
                        "dc.date",
                        "pubdate",
                        "publish-date",
                        "dc.date.issued"))
            .or(
                () ->
                    Optional.ofNullable(page.selectFirst("time[datetime]"))
                        .map(time -> time.attr("datetime")))
            .flatMap(Dates::day),
        SavedFrom.of(page)
            .or(
                () ->
                    Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .flatMap(link -> nonBlank(link.attr("href"))))
            .or(() -> meta(page, "og:url")));
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        for (Element element : page.getElementsByAttributeValue(attribute, name)) {
          Optional<String> content = nonBlank(element.attr("content"));
          if (content.isPresent()) {
            return content;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<JsonNode> found = article(JSON.readTree(script.data()));
        if (found.isPresent()) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common and costs nothing: the other metadata of the page still counts.
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.path("@type").toString().matches(".*(Article|BlogPosting|Report).*")) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      }
      node.path("@graph").forEach(open::add);
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? nonBlank(node.asText()) : Optional.empty();
  }

  private static Optional<String> nonBlank(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
