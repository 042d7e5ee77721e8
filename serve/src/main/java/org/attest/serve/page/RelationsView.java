package org.attest.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.core.account.Account;
import org.attest.core.account.Field;
import org.attest.core.account.Party;
import org.attest.core.account.Support;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.ActorId;
import org.attest.exchange.words.Words;
import org.attest.store.EventRow;
import org.attest.store.PartyRole;
import org.attest.store.Relation;
import org.attest.store.Workspace;

/// What events say of an actor and others, in rows and as a drawing: on the left those who did
/// something to it, on the right those to whom it did something.
///
/// @param rows those with the most events first
/// @param drawing of those that have a direction
public record RelationsView(List<Row> rows, Drawing drawing) {
  /// Sorts of relation that are read, and relations that are shown.
  private static final int MOST_READ = 120;

  private static final int MOST = 14;

  /// Events of a relation that are looked at for those who assert it.
  private static final int EVENTS = 8;

  private static final int LINE = 26;
  private static final int WIDTH = 760;
  private static final int LEFT = 250;
  private static final int MIDDLE = WIDTH / 2;
  private static final int RIGHT = WIDTH - LEFT;
  private static final int CENTRE = 8;

  /// Whom a relation leads to.
  public enum Sort {
    /// The actor did something to the other.
    DID_TO("did something to"),
    /// The other did something to the actor.
    DONE_BY("had something done by"),
    /// Both are named as agents, together or one instead of the other.
    WITH("is named as agent beside"),
    /// Both are named as targets.
    BESIDE("is named as target beside");

    private final String words;

    Sort(String words) {
      this.words = words;
    }

    static Sort of(Relation relation) {
      if (relation.role() == relation.otherRole()) {
        return relation.role() == PartyRole.AGENT ? WITH : BESIDE;
      }
      return relation.role() == PartyRole.AGENT ? DID_TO : DONE_BY;
    }

    /// What stands between the actor and the other.
    public String words() {
      return words;
    }
  }

  /// A relation.
  ///
  /// @param address of the screen of the other
  /// @param types what the events are, with their numbers, in words
  /// @param asserted who says so, in words
  /// @param list address of the events
  public record Row(
      Sort sort,
      String other,
      String address,
      int events,
      int disputed,
      String types,
      String asserted,
      String list) {}

  /// A drawing of names with lines.
  public record Drawing(
      List<LineageView.Node> left,
      List<LineageView.Node> right,
      List<LineageView.Line> lines,
      LineageView.Node centre,
      int width,
      int height) {}

  /// The relations of one sort with one other.
  private static final class Gathered {
    private final ActorId other;
    private final String name;
    private final Sort sort;
    private final List<Relation> parts = new ArrayList<>();

    Gathered(Relation first) {
      other = first.other();
      name = first.name();
      sort = Sort.of(first);
    }

    int events() {
      return parts.stream().mapToInt(Relation::events).sum();
    }

    String types() {
      return parts.stream()
          .map(part -> Words.lower(part.type()) + " " + part.events())
          .collect(Collectors.joining(", "));
    }
  }

  static RelationsView of(Actor actor, Workspace workspace) {
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    for (Relation relation : workspace.relations(actor.id(), MOST_READ)) {
      gathered
          .computeIfAbsent(
              Sort.of(relation) + " " + relation.other(), key -> new Gathered(relation))
          .parts
          .add(relation);
    }
    List<Gathered> most =
        gathered.values().stream()
            .sorted(Comparator.comparingInt((Gathered each) -> -each.events()))
            .limit(MOST)
            .toList();
    List<Row> rows = most.stream().map(each -> row(actor, each, workspace)).toList();
    return new RelationsView(rows, drawing(actor, rows));
  }

  private static Row row(Actor actor, Gathered gathered, Workspace workspace) {
    EventsQuery query =
        EventsQuery.ALL.with("party", actor.id().value()).with("with", gathered.other.value());
    return new Row(
        gathered.sort,
        gathered.name,
        ActorView.address(gathered.other),
        gathered.events(),
        gathered.parts.stream().mapToInt(Relation::disputed).sum(),
        gathered.types(),
        String.join(", ", asserting(actor.id(), gathered, query, workspace)),
        query.from(0));
  }

  /// Those by whose word the one who did it did it, as far as the first events say.
  private static SortedSet<String> asserting(
      ActorId actor, Gathered gathered, EventsQuery query, Workspace workspace) {
    boolean asTarget = gathered.sort == Sort.BESIDE;
    ActorId subject = gathered.sort == Sort.DONE_BY ? gathered.other : actor;
    SortedSet<String> sources = new TreeSet<>();
    for (EventRow row : workspace.events(query.filter(), 0, EVENTS)) {
      Optional<Account> account = workspace.account(row.id());
      Optional<Field<Party>> field =
          account.flatMap(found -> asTarget ? found.targets() : found.agents());
      field.stream()
          .flatMap(found -> found.values().stream())
          .filter(value -> value.value().actor().filter(subject::equals).isPresent())
          .flatMap(value -> value.supporters().stream())
          .map(Support::chain)
          .filter(chain -> !chain.isEmpty())
          .map(List::getLast)
          .forEach(sources::add);
    }
    return sources;
  }

  private static Drawing drawing(Actor actor, List<Row> rows) {
    List<Row> left = rows.stream().filter(row -> row.sort == Sort.DONE_BY).toList();
    List<Row> right = rows.stream().filter(row -> row.sort == Sort.DID_TO).toList();
    int height = LINE * Math.max(1, Math.max(left.size(), right.size())) + LINE;
    LineageView.Node centre = new LineageView.Node(actor.name(), "", MIDDLE, height / 2);
    List<LineageView.Line> lines = new ArrayList<>();
    List<LineageView.Node> lefts = new ArrayList<>();
    for (Row row : left) {
      int y = y(lefts.size(), left.size(), height);
      lefts.add(new LineageView.Node(row.other, row.address, LEFT, y));
      lines.add(line(LEFT + 6, y, MIDDLE - CENTRE, centre.y(), row, row.other, actor.name()));
    }
    List<LineageView.Node> rights = new ArrayList<>();
    for (Row row : right) {
      int y = y(rights.size(), right.size(), height);
      rights.add(new LineageView.Node(row.other, row.address, RIGHT, y));
      lines.add(line(MIDDLE + CENTRE, centre.y(), RIGHT - 6, y, row, actor.name(), row.other));
    }
    return new Drawing(lefts, rights, lines, centre, WIDTH, height);
  }

  private static int y(int row, int rows, int height) {
    return (height - LINE * rows) / 2 + LINE * row + LINE / 2;
  }

  private static LineageView.Line line(
      int x1, int y1, int x2, int y2, Row row, String doer, String bearer) {
    String style = row.disputed > 0 ? "disputed" : "";
    String title = "%s → %s: %s".formatted(doer, bearer, row.types);
    return new LineageView.Line(LineageView.curve(x1, y1, x2, y2), style, title);
  }
}
