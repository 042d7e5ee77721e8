package org.attest.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.attest.core.data.Explanation;
import org.attest.core.reading.ActorKind;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.Factuality;
import org.attest.core.reading.ReportActor;
import org.attest.core.reading.Statement;
import org.attest.core.reading.Statement.Act;
import org.attest.core.reading.Statement.SourceKind;
import org.attest.core.report.Outlet;
import org.attest.core.report.ReportId;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.FoldedName;
import org.attest.core.resolution.WordList;

/// Counts who vouches for an event: that it happened or, where nobody says so, that it is
/// planned, warned of or called off. Every telling is followed to its ultimate source, and
/// sources of one affiliation are one origin.
final class Origins {
  private static final WordList STATE = WordList.load(Origins.class, "state-words.txt");

  private static final WordList CIVIL = WordList.load(Origins.class, "civil-words.txt");

  private static final WordList WATCH = WordList.load(Origins.class, "watch-words.txt");

  private static final WordList MEDIA = WordList.load(Origins.class, "media-words.txt");

  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my");

  private static final String GOVERNMENT = "government";

  private final List<Telling> tellings;

  /// What each report tells.
  private final Map<ReportId, List<Telling>> byReport = new HashMap<>();

  /// The tellings in which an outlet says in its own voice that it did not happen.
  private final List<Telling> denials = new ArrayList<>();

  /// The tellings that vouch for it, by the folded names of their outlets.
  private final SortedMap<String, List<Telling>> published = new TreeMap<>();

  /// Whether anybody says that it happened.
  private final boolean realised;

  /// The armed groups that are told to have done it, by their folded names.
  private final SortedSet<String> doers = new TreeSet<>();

  /// What is not an outlet's own, though no source is named.
  private final Secondhand secondhand;

  private final Bodies bodies;
  private final Dead dead;
  private final Map<String, String> publishers;

  Origins(List<Telling> tellings, Bodies bodies) {
    this.tellings = tellings;
    this.bodies = bodies;
    this.dead = new Dead(tellings);
    this.publishers = publishers(tellings);
    this.realised = tellings.stream().anyMatch(telling -> StatusOf.telling(telling).counts());
    List<Telling> vouching = new ArrayList<>();
    for (Telling telling : tellings) {
      addDoers(telling);
      byReport.computeIfAbsent(id(telling), report -> new ArrayList<>()).add(telling);
      if (isOwnDenial(telling)) {
        denials.add(telling);
      }
      if (vouches(telling)) {
        published.computeIfAbsent(fold(telling.outlet()), key -> new ArrayList<>()).add(telling);
        vouching.add(telling);
      }
    }
    this.secondhand = new Secondhand(byReport, vouching);
  }

  /// Whether an outlet says in its own voice that it did not happen.
  private static boolean isOwnDenial(Telling telling) {
    return telling.ownVoice() && telling.mention().factuality() == Factuality.NEGATED;
  }

  private static ReportId id(Telling telling) {
    return telling.report().report().id();
  }

  /// What a report tells of the event.
  private List<Telling> ofReport(ReportId report) {
    return byReport.getOrDefault(report, List.of());
  }

  private void addDoers(Telling telling) {
    telling.mention().arguments().stream()
        .filter(argument -> argument.role() == Argument.Role.AGENT)
        .flatMap(argument -> argument.actor().flatMap(telling::actor).stream())
        .filter(actor -> actor.kind() == ActorKind.ARMED_GROUP)
        .forEach(actor -> doers.add(fold(actor.name())));
  }

  /// Whether a telling says that the event happened; of an event that nobody says to have
  /// happened, that it is to come or is called off.
  private boolean vouches(Telling telling) {
    Status status = StatusOf.telling(telling);
    return realised
        ? status.counts()
        : status == Status.PLANNED || status == Status.WARNED || status == Status.CANCELLED;
  }

  /// What an origin is and why it counts.
  record Origin(String key, String name, Explanation why) {
    boolean isGovernment() {
      return key.equals(GOVERNMENT);
    }
  }

  /// Origins while they are gathered, each with the reports that pass on its word.
  private static final class Gathered {
    private final SortedMap<String, Independence.Origin> origins = new TreeMap<>();

    /// Adds what one telling says of an origin.
    ///
    /// @return the first that was said of it
    Independence.Origin add(String key, String name, Explanation why, Telling telling) {
      Independence.Origin known = origins.get(key);
      SortedSet<ReportId> reports = new TreeSet<>(Set.of(id(telling)));
      if (known != null) {
        reports.addAll(known.reports());
      }
      Independence.Origin first =
          known == null
              ? new Independence.Origin(name, why, reports)
              : new Independence.Origin(known.name(), known.why(), reports);
      origins.put(key, first);
      return first;
    }
  }

  Independence independence() {
    Gathered counted = new Gathered();
    Gathered claims = new Gathered();
    Gathered discounted = new Gathered();
    SortedSet<String> claimants = claimants();
    for (Telling telling : tellings) {
      if (!vouches(telling)) {
        continue;
      }
      Optional<Explanation> against = against(telling);
      String name = telling.chain().getLast();
      if (against.isPresent()) {
        discounted.add(name, name, against.get(), telling);
        continue;
      }
      Origin origin = origin(telling);
      if (isClaim(telling) || isAdmission(telling) && claimants.contains(origin.key())) {
        claims.add(origin.key(), origin.name(), origin.why(), telling);
        continue;
      }
      boolean again = counted.origins.containsKey(origin.key());
      Independence.Origin first = counted.add(origin.key(), origin.name(), origin.why(), telling);
      if (again && !first.name().equals(name)) {
        discounted.add(name, name, same(telling, first), telling);
      }
    }
    claims.origins.keySet().removeAll(counted.origins.keySet());
    if (counted.origins.isEmpty()) {
      counted.origins.putAll(claims.origins);
    } else {
      claims
          .origins
          .values()
          .forEach(
              claim ->
                  discounted.origins.putIfAbsent(
                      claim.name(),
                      new Independence.Origin(
                          claim.name(), Explanation.of("origin.claim"), claim.reports())));
    }
    return new Independence(
        List.copyOf(counted.origins.values()), List.copyOf(discounted.origins.values()));
  }

  /// That a source adds nothing to an origin that is counted already.
  private static Explanation same(Telling telling, Independence.Origin counted) {
    boolean owned =
        telling
            .source()
            .flatMap(Statement.Source::affiliation)
            .filter(counted.name()::equals)
            .isPresent();
    return Explanation.of(owned ? "origin.same-body" : "origin.same", counted.name());
  }

  /// Those who vouch for it as news, not as the past of other news: their names by what makes
  /// them distinct.
  SortedMap<String, String> vouching() {
    SortedMap<String, String> names = new TreeMap<>();
    for (Telling telling : tellings) {
      if (StatusOf.telling(telling).counts()
          && against(telling).isEmpty()
          && !isClaim(telling)
          && !(telling.ownVoice() && telling.mention().background())) {
        Origin origin = origin(telling);
        names.putIfAbsent(origin.key(), origin.name());
      }
    }
    return names;
  }

  /// Whether the outlet of a telling took it back: it says later, in its own voice, that
  /// nothing of the kind happened. What only passes on a report falls with it.
  boolean withdrawn(Telling telling) {
    return withdrawnBy(telling).isPresent();
  }

  /// The outlet that took a telling back.
  private Optional<String> withdrawnBy(Telling telling) {
    if (tookBack(telling)) {
      return Optional.of(telling.outlet());
    }
    return secondhand.ofParent(telling).filter(this::tookBack).map(Telling::outlet).findFirst();
  }

  private boolean tookBack(Telling telling) {
    return denials.stream()
        .anyMatch(later -> later.outlet().equals(telling.outlet()) && !isEarlier(later, telling));
  }

  /// Whether an outlet that denies an event takes back what it told. The press denies nothing in
  /// its own voice but what it told before, in a report that need not be at hand; a body may.
  boolean takesBack(Telling denial) {
    return isOwnDenial(denial)
        && (!isBody(denial.outlet())
            || tellings.stream()
                .anyMatch(
                    told ->
                        StatusOf.telling(told).counts()
                            && told.ownVoice()
                            && told.outlet().equals(denial.outlet())
                            && !isEarlier(denial, told)));
  }

  /// Whether the origin of a denial has since said that it happened: somebody who speaks for it
  /// denied it and tells it later, after all that is denied in its name.
  boolean changedItsWord(Telling denial) {
    String key = origin(denial).key();
    List<Telling> since =
        tellings.stream()
            .filter(
                later ->
                    isEarlier(denial, later)
                        && StatusOf.telling(later).counts()
                        && !later.isDerived())
            .toList();
    return !since.isEmpty()
        && tellings.stream()
            .filter(denied -> StatusOf.telling(denied) == Status.DENIED)
            .filter(denied -> origin(denied).key().equals(key))
            .anyMatch(
                denied ->
                    since.stream()
                        .anyMatch(later -> isOneVoice(denied, later) && isEarlier(denied, later)));
  }

  /// Whether two tellings are of one speaker: one publisher in its own voice, or one source.
  private static boolean isOneVoice(Telling a, Telling b) {
    if (a.ownVoice() || b.ownVoice()) {
      return a.ownVoice() && b.ownVoice() && a.outlet().equals(b.outlet());
    }
    Optional<Actor> speaker = a.source().flatMap(a::actor);
    return speaker.isPresent() && speaker.equals(b.source().flatMap(b::actor));
  }

  /// Whether one telling became known before another, as far as both are dated.
  static boolean isEarlier(Telling first, Telling second) {
    Optional<LocalDate> one = first.known().flatMap(DateInterval::latest);
    Optional<LocalDate> other = second.known().flatMap(DateInterval::latest);
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /// Why a telling adds nothing; absent if it counts.
  private Optional<Explanation> against(Telling telling) {
    Optional<String> withdrawn = withdrawnBy(telling);
    if (withdrawn.isPresent()) {
      return Optional.of(Explanation.of("origin.withdrawn", withdrawn.get()));
    }
    if (telling.ownVoice()) {
      return secondhand.against(telling);
    }
    Telling meant = named(telling).orElse(telling);
    if (isNobody(meant)) {
      return Optional.of(Explanation.of("origin.nobody"));
    }
    if (dead.speaks(telling)) {
      return Optional.of(Explanation.of("origin.dead"));
    }
    if (StatusOf.isExpert(telling)) {
      return Optional.of(Explanation.of("origin.expert"));
    }
    return itself(meant)
        .map(own -> Explanation.of("origin.itself-here", own.report().report().name()));
  }

  /// Who says so, by name: an outlet that is known, else whoever utters what is done by saying it;
  /// the one whom the same report names for "the harbour master"; whoever "its owner" is; or
  /// whoever the report describes. Absent for nobody whom a reader could ask.
  Optional<String> speaker(Telling telling) {
    if (telling.ownVoice()) {
      return telling.report().outlet().map(Outlet::name).or(() -> uttering(telling));
    }
    Optional<Statement.Source> described =
        telling
            .source()
            .filter(source -> source.kind() != SourceKind.OTHER)
            .filter(source -> telling.actor(source).isEmpty());
    Telling meant = described.flatMap(source -> onlyNamed(telling, source.kind())).orElse(telling);
    return isNobody(meant)
        ? Optional.empty()
        : meant.source().map(source -> ownerOf(meant, source).orElseGet(() -> meant.name(source)));
  }

  private static Optional<String> uttering(Telling telling) {
    return switch (telling.mention().type()) {
      case ACCUSE, CONCEDE, REJECT, REQUEST, SUPPORT, THREATEN ->
          telling.mention().arguments(Argument.Role.AGENT).stream()
              .flatMap(agent -> agent.actor().flatMap(telling::actor).stream())
              .map(Actor::name)
              .findFirst();
      default -> Optional.empty();
    };
  }

  /// Who is meant by "its boss": the only person of the report who is called so, or else the body.
  private static Optional<String> ownerOf(Telling telling, Statement.Source source) {
    FoldedName words = FoldedName.of(source.name());
    boolean owned = words.tokens().stream().limit(1).anyMatch(POSSESSIVES::contains);
    if (!owned) {
      return Optional.empty();
    }
    List<String> called =
        telling.report().reading().actors().stream()
            .filter(actor -> actor.named() && actor.kind() == ActorKind.PERSON)
            .filter(
                actor ->
                    actor.roles().stream()
                        .anyMatch(role -> FoldedName.of(role).tokens().contains(words.last())))
            .map(ReportActor::name)
            .distinct()
            .toList();
    return called.size() == 1
        ? Optional.of(called.getFirst())
        : source.affiliation().filter(owner -> !owner.isBlank());
  }

  /// Whether the source is nobody whom a reader could ask: "reports", "a paper" and, beside
  /// sources with names, "the gunmen".
  private boolean isNobody(Telling telling) {
    Optional<Statement.Source> source = telling.source();
    if (source.isEmpty()) {
      return true;
    }
    Statement.Source speaker = source.get();
    return switch (kind(speaker)) {
      case UNNAMED -> true;
      case OUTLET -> !isNamed(telling, speaker);
      case ARMED_GROUP -> !isNamed(telling, speaker) && !isOwned(speaker) && hasNames(telling);
      case OFFICIAL, WITNESS, MEDICAL, NGO, INTERNATIONAL_ORGANISATION, EXPERT, OTHER -> false;
    };
  }

  /// Whether it speaks for a body that has a name: "Taliban officials".
  private static boolean isOwned(Statement.Source source) {
    return source
        .affiliation()
        .filter(owner -> !owner.isEmpty() && Character.isUpperCase(owner.charAt(0)))
        .isPresent();
  }

  /// Whether the report of a telling names a source for the event.
  private boolean hasNames(Telling telling) {
    return ofReport(id(telling)).stream()
        .filter(this::vouches)
        .anyMatch(other -> other.source().flatMap(other::actor).isPresent());
  }

  /// What sort of source it is; "the site" and "the paper" are outlets.
  private static SourceKind kind(Statement.Source source) {
    boolean medium =
        source.kind() == SourceKind.OTHER
            && !hasCapital(source.name())
            && MEDIA.contains(FoldedName.of(source.name()).last());
    return medium ? SourceKind.OUTLET : source.kind();
  }

  /// The report by which a cited outlet tells the event itself: what it rests on is followed
  /// there, so that a circle of citations has no origin. Absent if the workspace has none.
  private Optional<Telling> itself(Telling telling) {
    Optional<FoldedName> cited =
        telling
            .source()
            .filter(source -> kind(source) == SourceKind.OUTLET)
            .map(source -> FoldedName.of(telling.name(source)));
    return cited.flatMap(
        name ->
            only(telling, name::begins)
                .or(() -> only(telling, outlet -> name.isPartOf(outlet) || outlet.isPartOf(name))));
  }

  /// What the only outlet tells, in another report than the one of a telling, whose name passes;
  /// absent if none or several do.
  private Optional<Telling> only(Telling telling, Predicate<FoldedName> names) {
    List<Telling> found = new ArrayList<>();
    published.forEach(
        (outlet, all) -> {
          if (names.test(FoldedName.of(outlet))) {
            all.stream()
                .filter(other -> !id(other).equals(id(telling)))
                .findFirst()
                .ifPresent(found::add);
          }
        });
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Whether a source is somebody by name, rather than "three traders" or "the agency".
  private static boolean isNamed(Telling telling, Statement.Source speaker) {
    if (telling.actor(speaker).isPresent()) {
      return true;
    }
    return speaker
        .actor()
        .map(actor -> telling.report().reading().actors().get(actor).named())
        .orElseGet(() -> hasCapital(speaker.name()));
  }

  /// Whether a word but the first letter is written as a name.
  private static boolean hasCapital(String name) {
    return name.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /// Who claims responsibility: when others call that an admission, it is still a claim.
  private SortedSet<String> claimants() {
    SortedSet<String> keys = new TreeSet<>();
    for (Telling telling : tellings) {
      if (vouches(telling) && isClaim(telling) && against(telling).isEmpty()) {
        keys.add(origin(telling).key());
      }
    }
    return keys;
  }

  private static boolean isAdmission(Telling telling) {
    return telling.statement().filter(statement -> statement.act() == Act.ADMIT).isPresent();
  }

  /// Whether those who did it say so, in whatever words.
  private boolean isClaim(Telling telling) {
    boolean ownDeed =
        telling.ownVoice()
            && doers.contains(fold(telling.outlet()))
            && telling.mention().arguments().stream()
                .anyMatch(argument -> argument.role() == Argument.Role.AGENT);
    return ownDeed || isClaimed(telling);
  }

  private static boolean isClaimed(Telling telling) {
    return telling
        .statement()
        .filter(
            statement ->
                statement.act() == Act.CLAIM_RESPONSIBILITY
                    || isArmedGroups(statement)
                        && (statement.act() == Act.CLAIM || boasts(telling)))
        .isPresent();
  }

  private static boolean isArmedGroups(Statement statement) {
    return statement.source().filter(source -> source.kind() == SourceKind.ARMED_GROUP).isPresent();
  }

  private static boolean boasts(Telling telling) {
    Act act = telling.statement().orElseThrow().act();
    return (act == Act.SAY || act == Act.REPORT)
        && telling
            .source()
            .filter(source -> StatusOf.isParty(telling, source, Argument.Role.AGENT))
            .isPresent();
  }

  /// The origin of a telling. "A hospital director" is the doctor whom the same report names.
  Origin origin(Telling telling) {
    return named(telling).map(this::follow).orElseGet(() -> follow(telling));
  }

  /// The telling of the same report by the only named source of the kind that this one only
  /// describes or, if there is none, of a kind that the text leaves open.
  private Optional<Telling> named(Telling telling) {
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

  private Optional<Telling> onlyNamed(Telling telling, SourceKind kind) {
    Telling found = null;
    SortedSet<String> names = new TreeSet<>();
    for (Telling other : ofReport(id(telling))) {
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
      return isState(outlet)
          ? government(outlet)
          : new Origin(outletKey(outlet), outlet, Explanation.of("origin.own-voice"));
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
      case OUTLET -> new Origin(outletKey(name), name, Explanation.of("origin.cited"));
      case OTHER -> other(telling, speaker, affiliation.orElse(name), name);
      case ARMED_GROUP, MEDICAL, NGO, INTERNATIONAL_ORGANISATION, EXPERT, UNNAMED ->
          spoken(telling, speaker, affiliation.orElse(name), name);
    };
  }

  /// People whom nobody names are what one outlet heard from those it met.
  private Origin other(Telling telling, Statement.Source speaker, String body, String name) {
    if (isState(body)) {
      return government(name);
    }
    Optional<String> publisher = publisherCalled(body);
    if (publisher.isPresent() && telling.actor(speaker).isEmpty()) {
      return new Origin(
          outletKey(publisher.get()), publisher.get(), Explanation.of("origin.body", name));
    }
    return isNamed(telling, speaker) || !body.equals(name)
        ? spoken(telling, speaker, body, name)
        : witnesses(telling, name);
  }

  private static Origin witnesses(Telling telling, String name) {
    String outlet = nearestOutlet(telling);
    return new Origin(
        "witnesses of " + fold(outlet), name, Explanation.of("origin.witnesses", outlet));
  }

  private Origin official(Telling telling, Statement.Source speaker, String body, String name) {
    boolean group =
        telling.actor(speaker).filter(actor -> actor.kind() == ActorKind.ARMED_GROUP).isPresent();
    if (isState(body) || isState(name) && !group && body.equals(name)) {
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
    Optional<String> itsOwn = publisher(body).or(() -> publisher(bodies.name(body).orElse(body)));
    return itsOwn.map(Origins::outletKey).orElseGet(() -> bodyKey(telling, speaker, body));
  }

  /// The publisher of one of the reports that this body is.
  private Optional<String> publisher(String body) {
    return Optional.ofNullable(publishers.get(fold(body)));
  }

  /// The one publisher that somebody without a name can be: "the Commission" and "a joint
  /// commission" are the "Joint Commission of Inquiry" that told it too.
  private Optional<String> publisherCalled(String body) {
    if (!WATCH.touches(FoldedName.of(body))) {
      return Optional.empty();
    }
    List<String> words = FoldedName.of(body).tokens();
    List<String> called =
        publishers.values().stream()
            .distinct()
            .filter(outlet -> isBody(outlet) && FoldedName.of(outlet).tokens().containsAll(words))
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  /// Those who published the reports, by their folded names and the abbreviations of them in
  /// brackets: "OKDH" is "Observatory of Human Rights (OKDH)".
  private static Map<String, String> publishers(List<Telling> tellings) {
    Map<String, String> publishers = new HashMap<>();
    tellings.stream()
        .map(Telling::outlet)
        .distinct()
        .forEach(
            outlet -> {
              publishers.putIfAbsent(fold(outlet), outlet);
              int bracket = outlet.indexOf(" (");
              if (bracket > 0) {
                publishers.putIfAbsent(fold(outlet.substring(0, bracket)), outlet);
                publishers.putIfAbsent(fold(outlet.substring(bracket)), outlet);
              }
            });
    return publishers;
  }

  private static String outletKey(String outlet) {
    return "outlet " + fold(outlet);
  }

  private String bodyKey(Telling telling, Statement.Source speaker, String body) {
    boolean owned =
        speaker.affiliation().isPresent()
            || telling.actor(speaker).flatMap(bodies::owner).isPresent();
    if (owned) {
      return "body " + fold(bodies.name(body).orElse(body));
    }
    return "body " + telling.actor(speaker).map(Actor::name).map(Origins::fold).orElse(fold(body));
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

  /// Whether a publisher is a body that speaks for itself rather than press: a ministry, a
  /// group that watches and counts, an association.
  static boolean isBody(String publisher) {
    FoldedName folded = FoldedName.of(publisher);
    return isState(publisher)
        || WATCH.touches(folded)
        || CIVIL.touches(folded) && !MEDIA.touches(folded);
  }

  /// Whether a name or description is that of an organ of a government: "riot police".
  static boolean isState(String name) {
    FoldedName folded = FoldedName.of(name);
    return STATE.touches(folded) && !CIVIL.touches(folded);
  }

  private static String fold(String name) {
    return FoldedName.of(name).text();
  }
}
