package org.attest.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.core.reading.Derivation;
import org.attest.core.reading.Mention.TimeMention;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Source;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Span;
import org.attest.nlp.actor.ActorsFound;
import org.attest.nlp.event.DeedLexicon;
import org.attest.nlp.event.TriggerLexicon;
import org.attest.nlp.syntax.ParsedReport;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.PhraseIndex;
import org.attest.nlp.syntax.Token;

/// Finds who says what in a report: direct quotations, indirect speech, "according to",
/// headlines that end in their source, claims of responsibility, denials, accusations. Pure and
/// safe for use by many threads.
public final class StatementFinder {
  private static final String VERSION = "statement-1";

  private final SameOccasion sameOccasion = new SameOccasion();
  private final CueLexicon cues = new CueLexicon();
  private final SourceKinds kinds = new SourceKinds();
  private final TriggerLexicon triggers;
  private final DeedLexicon deeds;

  /// @param triggers tells which nouns name events ("confirmed the execution")
  /// @param deeds tells what a clause says of somebody
  public StatementFinder(TriggerLexicon triggers, DeedLexicon deeds) {
    this.triggers = triggers;
    this.deeds = deeds;
  }

  /// The statements of a report, ordered by their cues.
  public List<Statement> find(ParsedReport report, ActorsFound actors, List<TimeMention> times) {
    Quotes quotes = Quotes.of(report);
    var sources = new SourceReader(kinds, report, actors);
    List<Said> found = new ArrayList<>();
    for (ParsedSentence sentence : report.sentences()) {
      if (!sentence.block().isEvidence()) {
        continue;
      }
      int before = found.size();
      inSentence(report, sentence, sources, quotes, found);
      if (found.size() == before
          && sentence.block().equals(org.attest.core.reading.Block.Kind.HEADLINE)) {
        HeadlineSource.find(report, sentence, sources).ifPresent(found::add);
      }
    }
    QuoteOwners.assign(report, quotes, found);
    new MarkedStatements(report, new SourceReader(kinds, report, actors), quotes, cues).join(found);
    ofAuthor(found, quotes, sources);
    found.sort(
        Comparator.comparingInt((Said said) -> said.cue().start())
            .thenComparingInt(said -> said.cue().end()));
    List<Statement> statements = nested(found, new SpeechTime(report, times, new Documents(cues)));
    sameOccasion.date(report, statements);
    return statements;
  }

  private void inSentence(
      ParsedReport report,
      ParsedSentence sentence,
      SourceReader sources,
      Quotes quotes,
      List<Said> found) {
    var reader =
        new CueReader(new CueSentence(report, sentence, sources, quotes, triggers, deeds, cues));
    boolean[] taken = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (taken[i]) {
        continue;
      }
      for (PhraseIndex.Hit<Cue> hit : cues.at(sentence, i)) {
        Optional<Said> said = reader.read(hit);
        if (said.isPresent() && !said.get().content().isEmpty()) {
          if (said.get().source().filter(StatementFinder::isNobody).isEmpty()) {
            found.add(said.get());
          }
          taken[hit.last().index()] = true;
          break;
        }
      }
    }
  }

  /// What its author says, "we", outside of quotations and of what somebody says. "We note the
  /// strike on the mill" whoever publishes the text tells in its own voice; by "we confirm",
  /// "we deny" it takes a stand, as one who is quoted does.
  private static void ofAuthor(List<Said> found, Quotes quotes, SourceReader sources) {
    List<Said> own = found.stream().filter(said -> isOfAuthor(said, found, quotes)).toList();
    for (Said said : own) {
      if (said.act() == Statement.Act.SAY || said.act() == Statement.Act.REPORT) {
        found.remove(said);
      } else {
        sources
            .publisher(said.source().orElseThrow().span())
            .ifPresent(publisher -> found.set(found.indexOf(said), said.by(publisher)));
      }
    }
  }

  private static boolean isOfAuthor(Said said, List<Said> found, Quotes quotes) {
    return said.source().filter(source -> source.name().equalsIgnoreCase("we")).isPresent()
        && quotes.all().stream().noneMatch(quote -> quote.span().overlaps(said.cue()))
        && found.stream().noneMatch(other -> other != said && other.contains(said.cue()));
  }

  /// "Nobody has said why"
  private static boolean isNobody(Source source) {
    return switch (source.name().toLowerCase(Locale.ROOT)) {
      case "nobody", "no one", "none", "neither" -> true;
      default -> false;
    };
  }

  /// Each statement with the index of the narrowest one that it is reported in.
  private List<Statement> nested(List<Said> found, SpeechTime times) {
    List<Statement> statements = new ArrayList<>(found.size());
    Map<Integer, SourceKind> kinds = kinds(found);
    for (int i = 0; i < found.size(); i++) {
      Said said = found.get(i);
      int within = -1;
      int narrowest = Integer.MAX_VALUE;
      for (int k = 0; k < found.size(); k++) {
        for (Span content : found.get(k).content()) {
          boolean holds =
              k != i && content.contains(said.cue()) && !said.contains(found.get(k).cue());
          if (holds && content.length() < narrowest) {
            within = k;
            narrowest = content.length();
          }
        }
      }
      Optional<TimeMention> time = times.of(said);
      statements.add(
          new Statement(
              said.source().map(source -> told(source, kinds)),
              said.cue(),
              said.act(),
              said.content(),
              time.flatMap(mention -> mention.time().interval()),
              time.map(TimeMention::span),
              within < 0 ? Optional.empty() : Optional.of(within),
              new Derivation("statement/" + said.rule(), VERSION)));
    }
    return statements;
  }

  /// What each actor is said to be where it is said: an expert stays one when only his name is
  /// given.
  private static Map<Integer, SourceKind> kinds(List<Said> found) {
    Map<Integer, SourceKind> kinds = new HashMap<>();
    for (Said said : found) {
      said.source()
          .filter(source -> source.kind() != SourceKind.OTHER)
          .ifPresent(
              source -> source.actor().ifPresent(actor -> kinds.putIfAbsent(actor, source.kind())));
    }
    return kinds;
  }

  private static Source told(Source source, Map<Integer, SourceKind> kinds) {
    return source.kind() != SourceKind.OTHER
        ? source
        : new Source(
            source.span(),
            source.name(),
            source.actor(),
            source.affiliation(),
            source
                .actor()
                .flatMap(actor -> Optional.ofNullable(kinds.get(actor)))
                .orElse(SourceKind.OTHER));
  }

  /// The source word of a cue token, for tests of attachment.
  static boolean isCueVerb(Token token) {
    return token.upos().equals("VERB") || token.xpos().startsWith("VB");
  }
}
