package org.attest.nlp.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.report.Span;
import org.attest.nlp.syntax.Token;

/// Compares participants of two mentions of one report: by the actor they denote, or by their
/// words.
final class ArgumentNames {
  private final Scene scene;

  private final Optional<Integer> author;

  ArgumentNames(Scene scene) {
    this.scene = scene;
    this.author = Author.of(scene);
  }

  /// Whether two mentions have a participant in common, in either of two roles.
  boolean share(EventDraft a, EventDraft b, Argument.Role first, Argument.Role second) {
    for (Role left : a.roles) {
      for (Role right : b.roles) {
        boolean roles =
            (left.role() == first || left.role() == second)
                && (right.role() == first || right.role() == second);
        if (roles && same(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether two mentions name different people as their targets: nobody is killed twice.
  boolean clash(EventDraft a, EventDraft b) {
    boolean compared = false;
    for (Role left : a.roles) {
      for (Role right : b.roles) {
        if (left.role() == Argument.Role.TARGET && right.role() == Argument.Role.TARGET) {
          if (same(left, right) || !isNamed(left) || !isNamed(right)) {
            return false;
          }
          compared = true;
        }
      }
    }
    return compared;
  }

  private boolean same(Role a, Role b) {
    Token left = a.phrase().head();
    Token right = b.phrase().head();
    Optional<Integer> one = actor(a);
    Optional<Integer> other = actor(b);
    if (one.isPresent() && other.isPresent() && (isNamed(one.get()) || isNamed(other.get()))) {
      return one.equals(other) || bears(one.get(), right) || bears(other.get(), left);
    }
    if (sameSurname(a, b)) {
      return true;
    }
    if (left.upos().equals("PRON") || right.upos().equals("PRON")) {
      return false;
    }
    return left.lemma().toLowerCase(Locale.ROOT).equals(right.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isNamed(int actor) {
    return scene.actors().actors().get(actor).named();
  }

  /// "A police sergeant was killed ... Sergeant Oresk died in hospital": whether a named person
  /// bears the title by which somebody is described.
  private boolean bears(int actor, Token described) {
    ReportActor person = scene.actors().actors().get(actor);
    if (!person.named()
        || person.kind() != ActorKind.PERSON
        || !described.xpos().equals("NN")
        || described.nameTag().length() > 1) {
      return false;
    }
    String noun = described.lemma().toLowerCase(Locale.ROOT);
    for (String role : person.roles()) {
      if (List.of(role.toLowerCase(Locale.ROOT).split(" ")).contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /// Of persons whom the finder of actors knows nothing about, a surname is one person.
  private static boolean sameSurname(Role a, Role b) {
    boolean names = isPerson(a) && isPerson(b);
    return names && a.phrase().last().text().equalsIgnoreCase(b.phrase().last().text());
  }

  private static boolean isPerson(Role role) {
    return role.phrase().last().nameTag().endsWith("-PERSON");
  }

  Optional<Integer> actor(Role role) {
    for (Token child : role.phrase().sentence().children(role.phrase().head(), "appos")) {
      if (child.nameTag().endsWith("-PERSON")) {
        Optional<Integer> named = scene.actors().actorAt(scene.span(child, child));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    Span head = scene.span(role.phrase().head(), role.phrase().head());
    return scene.actors().actorAt(head).or(() -> speaker(role.phrase().head(), head));
  }

  /// "We did not attack the market," said the group's spokesman, who "swears it did not": the
  /// body that the speaker speaks for; "I" is the speaker.
  private Optional<Integer> speaker(Token pronoun, Span span) {
    boolean one = pronoun.lemma().equalsIgnoreCase("i");
    boolean many =
        pronoun.lemma().equalsIgnoreCase("we")
            || pronoun.text().equalsIgnoreCase("it")
            || pronoun.text().equalsIgnoreCase("they");
    if (!pronoun.upos().equals("PRON") || !one && !(many && pronoun.is("nsubj"))) {
      return Optional.empty();
    }
    Optional<Integer> statement = RealisFinder.statementOf(scene, span);
    if (statement.isEmpty() && pronoun.lemma().equalsIgnoreCase("we")) {
      return author;
    }
    Optional<Statement.Source> source =
        statement.flatMap(index -> scene.statements().get(index).source());
    if (one) {
      return source.flatMap(Statement.Source::actor);
    }
    return source
        .flatMap(Statement.Source::affiliation)
        .flatMap(this::named)
        .or(() -> source.flatMap(Statement.Source::actor))
        .filter(index -> isBody(scene.actors().actors().get(index)));
  }

  private Optional<Integer> named(String name) {
    List<ReportActor> all = scene.actors().actors();
    return IntStream.range(0, all.size())
        .filter(index -> all.get(index).name().equalsIgnoreCase(name))
        .boxed()
        .findFirst();
  }

  private static boolean isBody(ReportActor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP, STATE_BODY, COUNTRY -> true;
      default -> false;
    };
  }

  private static boolean isNamed(Role role) {
    return role.phrase().head().nameTag().endsWith("-PERSON")
        || role.phrase().head().nameTag().endsWith("-FACILITY");
  }
}
