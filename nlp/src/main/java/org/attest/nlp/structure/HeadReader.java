package org.attest.nlp.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.core.reading.Block;
import org.attest.core.reading.DateInterval;
import org.attest.nlp.structure.Origin.Piece;
import org.attest.nlp.time.CalendarDates;

/// Tells headline, byline, dateline and section headings from the body, and reads the origin
/// from them.
final class HeadReader {
  private static final int LONGEST_HEAD_LINE = 30;
  private static final int LONGEST_BYLINE = 16;
  /// "Dolmare Today / North Wire"
  private static final int LONGEST_CREDITED = 6;

  private static final int LONGEST_HEADING = 9;
  private static final int SHORTEST_BODY = 8;
  private static final int SHORTEST_TELEX = 12;
  private static final int LONGEST_HEAD = 10;
  private static final int LONGEST_LETTERHEAD = 8;

  /// Lines below the name of a body that can say what sort of document it is.
  private static final int BELOW_NAME = 3;

  private static final Pattern AUTHOR = Pattern.compile("(?i:by|from) \\p{Lu}.*");
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]+(?: (?:al-|bin |de |van )?\\p{Lu}[\\p{L}'’.-]*){1,3}");

  /// What ends the name of an outlet on a line: "RADIO ORSANIA - HOME SERVICE".
  private static final Pattern NAME_END = Pattern.compile("\\s[-–—|•·]\\s");

  private static final Pattern ISSUED = Pattern.compile("(?i:issued|published|released) by .*");

  private final OriginWords words;

  HeadReader(OriginWords words) {
    this.words = words;
  }

  /// @param parts the paragraphs, a dateline cut off from its sentence
  record Head(
      List<Labelled> parts,
      Optional<Piece<DateInterval>> published,
      Optional<Piece<String>> outlet,
      Optional<Piece<String>> agency,
      Optional<Piece<String>> place) {}

  Head read(List<Labelled> paragraphs) {
    List<Labelled> parts = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    Optional<DatelinePrefix> dateline = Optional.empty();
    int i = headLines(paragraphs, parts, origins);
    if (i < paragraphs.size()) {
      Labelled first = paragraphs.get(i++);
      dateline = DatelinePrefix.of(first.paragraph());
      if (dateline.isPresent()) {
        int cut = dateline.get().length();
        Paragraph whole = first.paragraph();
        parts.add(new Labelled(whole.part(0, cut), Block.Kind.DATELINE, "structure/dateline"));
        parts.add(new Labelled(whole.part(cut, whole.text().length()), first.kind(), first.rule()));
      } else {
        parts.add(first);
      }
    }
    for (; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      parts.add(
          isHeading(paragraphs.get(i), last) ? heading(paragraphs.get(i)) : paragraphs.get(i));
    }
    return head(parts, origins, dateline);
  }

  /// Labels the lines before the body and returns where the body starts. A text without a body
  /// is all body.
  private int headLines(List<Labelled> paragraphs, List<Labelled> parts, List<Origin> origins) {
    int letterhead = letterhead(paragraphs);
    boolean telex = isTelex(paragraphs);
    boolean headline = false;
    int i = 0;
    for (; i < paragraphs.size() && i < LONGEST_HEAD; i++) {
      Labelled part = paragraphs.get(i);
      Paragraph line = part.paragraph();
      if (part.kind() != Block.Kind.BODY) {
        parts.add(part);
      } else if (i >= letterhead
          && startsBody(line, telex)
          && !(headline && isDeck(paragraphs.subList(i, paragraphs.size())))) {
        return i;
      } else if (isHeader(line)
          || isByline(line, headline, i < letterhead)
          || i == 0 && isMasthead(paragraphs)) {
        origins.add(Origin.of(line, words));
        parts.add(part.as(Block.Kind.BYLINE, "structure/byline"));
      } else if (headline) {
        parts.add(part.as(Block.Kind.SUBHEADING, "structure/deck"));
      } else {
        headline(part, parts, origins);
        headline = true;
      }
    }
    return i;
  }

  /// Adds a headline, without the name of the site that the title of a page carries behind it.
  private void headline(Labelled part, List<Labelled> parts, List<Origin> origins) {
    Paragraph line = part.paragraph();
    Optional<SiteName> site = SiteName.of(line, words);
    int end = site.map(SiteName::start).orElse(line.text().length());
    parts.add(new Labelled(line.part(0, end), Block.Kind.HEADLINE, "structure/headline"));
    site.ifPresent(
        name -> {
          origins.add(new Origin(Optional.empty(), List.of(name.outlet())));
          parts.add(
              new Labelled(
                  line.part(end, line.text().length()), Block.Kind.BYLINE, "structure/site"));
        });
  }

  private boolean startsBody(Paragraph line, boolean telex) {
    return line.words() > LONGEST_HEAD_LINE
        || telex && isTelex(line)
        || (line.endsSentence() && line.words() >= SHORTEST_BODY && !hasShortDate(line))
        || !isHeader(line)
            && DatelinePrefix.of(line)
                .filter(prefix -> line.text().length() - prefix.length() > 20)
                .isPresent();
  }

  /// Whether the first of some lines is a sentence between headline and byline: "The attack was the
  /// third this week." over "By Nell Arden, 3 May".
  private static boolean isDeck(List<Labelled> lines) {
    if (lines.size() < 3 || lines.getFirst().paragraph().words() > LONGEST_HEAD_LINE) {
      return false;
    }
    Paragraph next = lines.get(1).paragraph();
    return next.words() <= LONGEST_BYLINE
        && !next.endsSentence()
        && (AUTHOR.matcher(next.text()).matches() || hasShortDate(next));
  }

  /// The outlet's own line: "RADIO KESAR - evening bulletin of Saturday 6 November 2032, 19:00":
  /// its name in capitals, and behind the dash a date and no sentence. Datelines have their date
  /// before the dash.
  private boolean isHeader(Paragraph line) {
    String text = line.text();
    Matcher dash = NAME_END.matcher(text);
    return line.words() <= LONGEST_HEAD_LINE
        && !line.endsSentence()
        && dash.find()
        && isInCapitals(text.substring(0, dash.start()))
        && words.in(text.substring(0, dash.start()), OriginWords.Class.OUTLET)
        && CalendarDates.first(text.substring(0, dash.start())).isEmpty()
        && CalendarDates.first(text).isPresent();
  }

  /// Capitals run on: telexes have no other mark of a paragraph than its length.
  private static boolean isTelex(Paragraph line) {
    return line.words() >= SHORTEST_TELEX && isInCapitals(line);
  }

  /// Whether the whole text is in capitals, and not only its headline.
  private static boolean isTelex(List<Labelled> paragraphs) {
    return paragraphs.stream()
        .filter(part -> part.kind() == Block.Kind.BODY)
        .skip(1)
        .map(Labelled::paragraph)
        .filter(line -> line.words() >= SHORTEST_TELEX)
        .allMatch(HeadReader::isInCapitals);
  }

  private static boolean isInCapitals(Paragraph line) {
    return isInCapitals(line.text());
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean hasShortDate(Paragraph line) {
    return line.words() <= LONGEST_BYLINE && CalendarDates.first(line.text()).isPresent();
  }

  private boolean isByline(Paragraph line, boolean afterHeadline, boolean letterhead) {
    String text = line.text();
    if (line.words() > LONGEST_BYLINE) {
      return false;
    }
    if (letterhead
        || AUTHOR.matcher(text).matches()
        || ISSUED.matcher(text).matches()
        || Origin.isStatementOf(text)) {
      return true;
    }
    if (CalendarDates.first(text).isPresent()) {
      return true;
    }
    boolean outletName =
        line.words() <= 4 && text.startsWith("The ") && words.in(text, OriginWords.Class.OUTLET)
            || line.words() <= 3 && words.in(text, OriginWords.Class.AGENCY)
            || line.words() <= LONGEST_CREDITED
                && words.in(text, OriginWords.Class.OUTLET)
                && words.in(text, OriginWords.Class.AGENCY);
    return outletName && !line.endsSentence()
        || afterHeadline && line.words() <= 4 && PERSON.matcher(text).matches()
        || afterHeadline && words.in(text, OriginWords.Class.DOCUMENT) && line.words() <= 6;
  }

  /// Whether the text opens with the name of the outlet on a line of its own, above the headline or
  /// the date: "Dolmare Courier"; in capitals only above a date.
  private boolean isMasthead(List<Labelled> paragraphs) {
    if (paragraphs.size() < 3 || startsBody(paragraphs.get(1).paragraph(), true)) {
      return false;
    }
    Paragraph first = paragraphs.getFirst().paragraph();
    String[] name = NAME_END.split(first.text().strip())[0].split("\\s+");
    for (String word : name) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    if (name.length > 4) {
      return false;
    }
    boolean last = words.in(name[name.length - 1], OriginWords.Class.OUTLET);
    if (!isInCapitals(first)) {
      return last;
    }
    Paragraph second = paragraphs.get(1).paragraph();
    return (last || words.in(name[0], OriginWords.Class.OUTLET))
        && hasShortDate(second)
        && !words.in(second.text(), OriginWords.Class.OUTLET);
  }

  /// How many of the first lines are the letterhead of an institution's own statement: its name,
  /// or the country's and its name. Zero for what is no such statement.
  private int letterhead(List<Labelled> paragraphs) {
    int name =
        !paragraphs.isEmpty()
                && paragraphs.getFirst().paragraph().words() <= LONGEST_LETTERHEAD
                && words.begins(paragraphs.getFirst().paragraph().text(), OriginWords.Class.COUNTRY)
            ? 1
            : 0;
    if (name >= paragraphs.size()) {
      return 0;
    }
    Paragraph line = paragraphs.get(name).paragraph();
    if (line.words() > LONGEST_BYLINE) {
      return 0;
    }
    boolean body = words.in(line.text(), OriginWords.Class.BODY);
    if (body && words.in(line.text(), OriginWords.Class.DOCUMENT)) {
      return name + 1;
    }
    String first = NAME_END.split(line.text())[0];
    boolean set = isInCapitals(first) && first.split("\\s+").length <= LONGEST_LETTERHEAD;
    boolean document = false;
    boolean dated = false;
    int end = Math.min(name + 1 + BELOW_NAME, paragraphs.size());
    for (int i = name + 1; i < end; i++) {
      Paragraph below = paragraphs.get(i).paragraph();
      boolean brief = below.words() <= LONGEST_BYLINE;
      document |= brief && words.in(below.text(), OriginWords.Class.DOCUMENT);
      dated |= brief && CalendarDates.first(below.text()).isPresent();
    }
    return document && (body || set && dated) ? name + 1 : 0;
  }

  private static boolean isHeading(Labelled part, boolean last) {
    Paragraph line = part.paragraph();
    return part.kind() == Block.Kind.BODY
        && !last
        && line.words() <= LONGEST_HEADING
        && !isTelex(line)
        && Character.isUpperCase(line.text().codePointAt(0))
        && (!line.endsSentence() || line.text().endsWith("?"))
        && !line.text().endsWith(":");
  }

  private static Labelled heading(Labelled part) {
    return part.as(Block.Kind.SUBHEADING, "structure/heading");
  }

  private Head head(List<Labelled> parts, List<Origin> origins, Optional<DatelinePrefix> dateline) {
    Optional<Piece<DateInterval>> published =
        origins.stream()
            .flatMap(origin -> origin.published().stream())
            .findFirst()
            .or(() -> dateline.flatMap(DatelinePrefix::published));
    List<Piece<String>> names =
        origins.stream().flatMap(origin -> origin.outlets().stream()).toList();
    Optional<Piece<String>> outlet =
        names.stream().filter(this::isOutletName).findFirst().or(() -> firstBody(names));
    Optional<Piece<String>> credit =
        dateline
            .flatMap(DatelinePrefix::agency)
            .or(
                () ->
                    names.stream()
                        .filter(name -> words.in(name.value(), OriginWords.Class.AGENCY))
                        .findFirst());
    if (outlet.isEmpty()) {
      return new Head(
          parts, published, credit, Optional.empty(), dateline.flatMap(DatelinePrefix::place));
    }
    Optional<Piece<String>> agency =
        credit.filter(name -> !name.value().equalsIgnoreCase(outlet.get().value()));
    return new Head(parts, published, outlet, agency, dateline.flatMap(DatelinePrefix::place));
  }

  private boolean isOutletName(Piece<String> name) {
    return words.in(name.value(), OriginWords.Class.OUTLET) || name.value().startsWith("The ");
  }

  /// A letterhead or, failing that, the first other name if it is none of a wire service: what
  /// stands behind that is where it reports from.
  private Optional<Piece<String>> firstBody(List<Piece<String>> names) {
    return names.stream()
        .filter(name -> words.in(name.value(), OriginWords.Class.BODY))
        .findFirst()
        .or(
            () ->
                names.stream()
                    .findFirst()
                    .filter(name -> !words.in(name.value(), OriginWords.Class.AGENCY)));
  }
}
