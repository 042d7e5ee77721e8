package org.attest.core.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.core.data.Explanation;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.FoldedName;

/// Whose word a telling is in the end: sources of one affiliation and organs of one government are
/// one origin.
final class UltimateSource {
  private static final String GOVERNMENT = "government";

  private final Bodies bodies;
  private final Publishers publishers;
  private final Map<ReportId, List<Telling>> told;

  /// @param told what each report tells of the event
  UltimateSource(Bodies bodies, Publishers publishers, Map<ReportId, List<Telling>> told) {
    this.bodies = bodies;
    this.publishers = publishers;
    this.told = told;
  }

  /// What an origin is and why it counts.
  record Origin(String key, String name, Explanation why) {
    boolean isGovernment() {
      return key.equals(GOVERNMENT);
    }
  }

  /// The origin of a telling. "A hospital director" is the doctor whom the same report names.
  Origin origin(Telling telling) {
    return named(telling).map(this::follow).orElseGet(() -> follow(telling));
  }

  /// The telling of the same report by the only named source of the kind that this one only
  /// describes or, if there is none, of a kind that the text leaves open.
  Optional<Telling> named(Telling telling) {
    Optional<Statement.Source> source = telling.source();
    if (source.isEmpty() || telling.actor(source.get()).isPresent()) {
      return Optional.empty();
    }
    Optional<Telling> ofKind = onlyNamed(telling, source.get().kind());
    return isOrgan(telling, source.get())
        ? ofKind
        : ofKind.or(() -> onlyNamed(telling, SourceKind.OTHER));
  }

  /// "The army said": an organ of a state is nobody whom the report names as a private person.
  private static boolean isOrgan(Telling telling, Statement.Source source) {
    return source
        .actor()
        .map(actor -> telling.report().reading().actors().get(actor).kind())
        .filter(kind -> kind == ActorKind.STATE_BODY)
        .isPresent();
  }

  Optional<Telling> onlyNamed(Telling telling, SourceKind kind) {
    Telling found = null;
    SortedSet<String> names = new TreeSet<>();
    for (Telling other : told.getOrDefault(telling.report().report().id(), List.of())) {
      Optional<Statement.Source> speaker = other.source();
      if (speaker.flatMap(other::actor).isPresent() && speaker.get().kind() == kind) {
        names.add(other.name(speaker.get()));
        found = found == null ? other : found;
      }
    }
    return names.size() == 1 ? Optional.ofNullable(found) : Optional.empty();
  }

  private Origin follow(Telling telling) {
    Optional<Statement.Source> source = telling.source();
    if (source.isEmpty() || telling.ofPublisher()) {
      String outlet = telling.outlet();
      return Publishers.isState(outlet)
          ? government(outlet)
          : new Origin(Publishers.key(outlet), outlet, Explanation.of("origin.own-voice"));
    }
    Statement.Source speaker = source.get();
    String name = telling.name(speaker);
    Optional<String> affiliation =
        speaker
            .affiliation()
            .filter(owner -> !owner.isBlank())
            .or(() -> telling.actor(speaker).flatMap(bodies::owner));
    return switch (speaker.kind()) {
      case WITNESS -> witnesses(telling, name);
      case OFFICIAL -> official(telling, speaker, affiliation.orElse(name), name);
      case OUTLET -> new Origin(Publishers.key(name), name, Explanation.of("origin.cited"));
      case OTHER -> other(telling, speaker, affiliation.orElse(name), name);
      case ARMED_GROUP, MEDICAL, NGO, INTERNATIONAL_ORGANISATION, EXPERT, UNNAMED ->
          spoken(telling, speaker, affiliation.orElse(name), name);
    };
  }

  /// People whom nobody names are what one outlet heard from those it met.
  private Origin other(Telling telling, Statement.Source speaker, String body, String name) {
    if (Publishers.isState(body)) {
      return government(name);
    }
    Optional<String> publisher = publishers.called(body);
    if (publisher.isPresent() && telling.actor(speaker).isEmpty()) {
      return new Origin(
          Publishers.key(publisher.get()), publisher.get(), Explanation.of("origin.body", name));
    }
    return Askable.isNamed(telling, speaker) || !body.equals(name)
        ? spoken(telling, speaker, body, name)
        : witnesses(telling, name);
  }

  private static Origin witnesses(Telling telling, String name) {
    String outlet = nearestOutlet(telling);
    return new Origin(
        "witnesses of " + Publishers.fold(outlet),
        name,
        Explanation.of("origin.witnesses", outlet));
  }

  private Origin official(Telling telling, Statement.Source speaker, String body, String name) {
    boolean group =
        telling.actor(speaker).filter(actor -> actor.kind() == ActorKind.ARMED_GROUP).isPresent();
    if (Publishers.isState(body) || Publishers.isState(name) && !group && body.equals(name)) {
      return government(name);
    }
    return spoken(telling, speaker, body, name);
  }

  /// Whoever says so, or the body in whose name somebody says so.
  private Origin spoken(Telling telling, Statement.Source speaker, String body, String name) {
    Explanation why =
        FoldedName.of(name).isPartOf(FoldedName.of(body))
            ? Explanation.of("origin.itself")
            : Explanation.of("origin.body", name);
    return new Origin(key(telling, speaker, body), body, why);
  }

  private String key(Telling telling, Statement.Source speaker, String body) {
    Optional<String> itsOwn =
        publishers.of(body).or(() -> publishers.of(bodies.name(body).orElse(body)));
    return itsOwn.map(Publishers::key).orElseGet(() -> bodyKey(telling, speaker, body));
  }

  private String bodyKey(Telling telling, Statement.Source speaker, String body) {
    boolean owned =
        speaker.affiliation().isPresent()
            || telling.actor(speaker).flatMap(bodies::owner).isPresent();
    if (owned) {
      return "body " + Publishers.fold(bodies.name(body).orElse(body));
    }
    return "body "
        + telling
            .actor(speaker)
            .map(Actor::name)
            .map(Publishers::fold)
            .orElse(Publishers.fold(body));
  }

  /// Organs of one government are one origin: police, ministries, the army.
  private static Origin government(String name) {
    return new Origin(GOVERNMENT, name, Explanation.of("origin.government"));
  }

  private static String nearestOutlet(Telling telling) {
    List<Statement> statements = telling.statements();
    for (int i = statements.size() - 1; i >= 0; i--) {
      Optional<Statement.Source> source = statements.get(i).source();
      if (source.isPresent() && source.get().kind() == SourceKind.OUTLET) {
        return telling.name(source.get());
      }
    }
    return telling.outlet();
  }
}
