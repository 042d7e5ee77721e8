package org.attest.nlp.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attest.core.reading.Argument;

/// What the model says of the words of one sentence beside their grammar: who is credited with
/// saying what, which words name events and whether these happened, and who fills which role of
/// which event. A reading of single words, for the finders to weigh; never evidence by itself.
public final class Marks {
  private static final int ROLES = Argument.Role.values().length;

  private static final float[] NO_ROLES = {};

  /// The score of what is surely not so.
  private static final float NEVER = -20;

  private final List<String> attribution;
  private final List<String> events;
  private final List<String> realis;
  private final List<String> fillers;
  private final float[] fillerMargins;
  private final float[] factuality;
  private final float[] roles;

  /// @param fillerMargins by how much the score of each word's filler tag exceeds that of `O`
  /// @param roles score of word i in role r, in the order of [Argument.Role], of the event at
  ///     word j at `(i * words + j) * 6 + r`, zero on the edge between yes and no; empty if
  ///     nobody has a role
  public Marks(
      List<String> attribution,
      List<String> events,
      List<String> realis,
      List<String> fillers,
      float[] fillerMargins,
      float[] factuality,
      float[] roles) {
    this.attribution = List.copyOf(attribution);
    this.events = List.copyOf(events);
    this.realis = List.copyOf(realis);
    this.fillers = List.copyOf(fillers);
    this.fillerMargins = fillerMargins;
    this.factuality = factuality;
    this.roles = roles;
  }

  /// Marks that say nothing.
  public static Marks none(int words) {
    List<String> outside = Collections.nCopies(words, "O");
    List<String> told = Collections.nCopies(words, "happened");
    return new Marks(outside, outside, told, outside, new float[words], new float[words], NO_ROLES);
  }

  /// The marks of a sentence that went through the model in several pieces. No word of one
  /// piece fills a role in another.
  public static Marks joined(List<Marks> pieces) {
    List<String> attribution = new ArrayList<>();
    List<String> events = new ArrayList<>();
    List<String> realis = new ArrayList<>();
    List<String> fillers = new ArrayList<>();
    for (Marks piece : pieces) {
      attribution.addAll(piece.attribution);
      events.addAll(piece.events);
      realis.addAll(piece.realis);
      fillers.addAll(piece.fillers);
    }
    int words = attribution.size();
    if (pieces.stream().allMatch(piece -> piece.roles.length == 0)) {
      return none(words);
    }
    float[] margins = new float[words];
    float[] factuality = new float[words];
    float[] roles = new float[words * words * ROLES];
    Arrays.fill(roles, NEVER);
    int first = 0;
    for (Marks piece : pieces) {
      int count = piece.attribution.size();
      System.arraycopy(piece.fillerMargins, 0, margins, first, count);
      System.arraycopy(piece.factuality, 0, factuality, first, count);
      for (int i = 0; i < count; i++) {
        int to = ((first + i) * words + first) * ROLES;
        System.arraycopy(piece.roles, i * count * ROLES, roles, to, count * ROLES);
      }
      first += count;
    }
    return new Marks(attribution, events, realis, fillers, margins, factuality, roles);
  }

  /// The same with other tags of [#attribution], one for each word.
  public Marks withAttribution(List<String> tags) {
    return tags.equals(attribution)
        ? this
        : new Marks(tags, events, realis, fillers, fillerMargins, factuality, roles);
  }

  /// Source, cue or content of a statement in BIO form (`B-source`), `O` outside of statements.
  /// A quotation that goes on from the sentence before begins with `I-content`.
  public String attribution(int word) {
    return attribution.get(word);
  }

  /// PLOVER type of the event that the word names (`ASSAULT`), `O` for none.
  public String event(int word) {
    return events.get(word);
  }

  /// How the event that the word names is told: `happened`, `background`, `planned`, ...
  /// Without meaning for a word that names none.
  public String realis(int word) {
    return realis.get(word);
  }

  /// Whether what the word tells happened, from -3 (certainly not) to 3 (certainly).
  public double factuality(int word) {
    return Math.clamp(factuality[word], -3, 3);
  }

  /// Perpetrator, target, victim or weapon of an attack in BIO form (`B-PerpOrg`), else `O`.
  public String filler(int word) {
    return fillers.get(word);
  }

  /// How clearly the word is the [#filler] it is marked as: 0 as likely as not, and 0 for `O`.
  /// Where the words around it decide, it may be negative.
  public double fillerMargin(int word) {
    return fillerMargins[word];
  }

  /// How sure a word fills a role of the event that another word names, from 0 to 1.
  public double role(int word, int event, Argument.Role role) {
    if (roles.length == 0) {
      return 0;
    }
    int at = (word * attribution.size() + event) * ROLES + role.ordinal();
    return 1 / (1 + Math.exp(-roles[at]));
  }
}
