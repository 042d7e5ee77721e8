package org.attest.cli.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.KnownActor;
import org.attest.exchange.ActorTableFile;
import org.attest.exchange.words.Words;

/// The user's own table of actors, laid out for reading.
public final class ActorTablePage {
  /// How many names that identify nobody are listed.
  private static final int FIRST = 10;

  private final Style style;

  public ActorTablePage(Style style) {
    this.style = style;
  }

  /// What a load has brought.
  ///
  /// @param file as the user named it
  /// @param fresh false if just this table was loaded already
  public String loaded(
      LoadedActors table, ActorTableFile.Content content, Path file, boolean fresh) {
    StringBuilder page = new StringBuilder();
    String how = fresh ? " is loaded and in use" : " was loaded already and is in use";
    head(page, table, how);
    line(page, "rows", content.rows(), "");
    line(page, "  bad", content.badRows(), "");
    for (ActorTableFile.BadRow bad : content.firstBad()) {
      page.append(inert("    %s:%d: the row %s".formatted(file, bad.line(), bad.flaw())))
          .append('\n');
    }
    if (content.badRows() > content.firstBad().size()) {
      page.append("    ...\n");
    }
    return page.toString();
  }

  /// Which table is in use.
  public String status(Optional<LoadedActors> table) {
    if (table.isEmpty()) {
      return "No table of actors of your own. 'attest actors load FILE' loads one.\n";
    }
    StringBuilder page = new StringBuilder();
    head(page, table.get(), " is in use");
    return page.toString();
  }

  /// The entries that bear a name, each with the actors of the reports that are it.
  ///
  /// @param reported the actors of the reports
  public String entries(List<KnownActor> entries, List<Actor> reported) {
    StringBuilder page = new StringBuilder();
    for (KnownActor entry : entries) {
      page.append(style.heading(inert(entry.wikidata() + "  " + entry.name())))
          .append(entry.kind().map(kind -> "  " + Words.lower(kind)).orElse(""))
          .append('\n');
      if (!entry.aliases().isEmpty()) {
        page.append(inert("  also " + String.join(", ", entry.aliases()))).append('\n');
      }
      for (Actor actor : reported) {
        if (actor.identity().filter(who -> who.wikidata().equals(entry.wikidata())).isPresent()) {
          page.append(inert("  in reports: " + String.join(", ", actor.aliases()))).append('\n');
        }
      }
    }
    if (entries.size() > 1) {
      page.append("A name of several entries identifies none of them.\n");
    }
    return page.toString();
  }

  private void head(StringBuilder page, LoadedActors table, String how) {
    page.append(style.heading(inert(table.source() + how))).append('\n');
    line(page, "actors", table.actors(), "");
    line(page, "  found", table.found(), "in the reports of this workspace");
    line(page, "names", table.names(), "");
    names(page, "  ambiguous", table.ambiguous(), "of several entries, so they identify nobody");
    names(page, "  generic", table.generic(), "that many are called by: they identify nobody");
  }

  private static void names(StringBuilder page, String what, List<String> names, String meaning) {
    line(page, what, names.size(), meaning);
    if (!names.isEmpty()) {
      List<String> first = names.subList(0, Math.min(FIRST, names.size()));
      page.append(inert("    " + String.join(", ", first)))
          .append(names.size() > FIRST ? ", ..." : "")
          .append('\n');
    }
  }

  private static void line(StringBuilder page, String what, long number, String meaning) {
    page.append(
            String.format(Locale.ROOT, "  %-12s %,12d  %s", what, number, meaning).stripTrailing())
        .append('\n');
  }

  private static String inert(String text) {
    return Style.PLAIN.inert(text);
  }
}
