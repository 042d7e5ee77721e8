package org.attest.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.core.report.ReportId;

/// What a person decides about an account, a report or a source. Events are named by their
/// mentions, never by an id.
public sealed interface Decision {
  /// An event is right as it stands, or one value of it is.
  ///
  /// @param event its mentions
  /// @param value the value accepted; absent for the whole account
  record Accept(List<Anchor> event, Optional<Ruling> value) implements Decision {
    public Accept {
      event = mentions(event);
    }
  }

  /// A field of an event has this value, whatever reports say.
  record Correct(List<Anchor> event, Ruling value) implements Decision {
    public Correct {
      event = mentions(event);
    }
  }

  /// Two events or more are one.
  ///
  /// @param events the mentions of each
  record Merge(List<List<Anchor>> events) implements Decision {
    public Merge {
      events = events.stream().map(Decision::mentions).toList();
      if (events.size() < 2) {
        throw new IllegalArgumentException("a merge needs two events or more");
      }
    }
  }

  /// Some mentions of an event are an event of their own.
  ///
  /// @param off those split off
  /// @param rest those that stay together without them
  record Split(List<Anchor> off, List<Anchor> rest) implements Decision {
    public Split {
      off = mentions(off);
      rest = mentions(rest);
    }
  }

  /// Two events are not the same, whatever comes.
  record Apart(List<Anchor> left, List<Anchor> right) implements Decision {
    public Apart {
      left = mentions(left);
      right = mentions(right);
    }
  }

  /// An event is withdrawn: it is not to be counted.
  record RetractEvent(List<Anchor> event) implements Decision {
    public RetractEvent {
      event = mentions(event);
    }
  }

  /// A report is withdrawn: it vouches for nothing, and neither do its copies.
  record RetractReport(ReportId report) implements Decision {}

  /// How reliable an outlet or speaker is.
  ///
  /// @param source its name as accounts show it
  record GradeSource(String source, Reliability grade) implements Decision {
    public GradeSource {
      if (source.isBlank()) {
        throw new IllegalArgumentException("a source has a name");
      }
    }
  }

  /// How credible what a report says is.
  record GradeReport(ReportId report, Credibility grade) implements Decision {}

  /// The mentions of each event that it is about; none for what is about a report or a source.
  default List<List<Anchor>> subjects() {
    return switch (this) {
      case Accept accept -> List.of(accept.event());
      case Correct correct -> List.of(correct.event());
      case Merge merge -> merge.events();
      case Split split -> List.of(split.off(), split.rest());
      case Apart apart -> List.of(apart.left(), apart.right());
      case RetractEvent retract -> List.of(retract.event());
      case RetractReport report -> List.of();
      case GradeSource source -> List.of();
      case GradeReport report -> List.of();
    };
  }

  /// What is decided of the value of a field, if that is what is decided.
  default Optional<Ruling> ruling() {
    return switch (this) {
      case Accept accept -> accept.value();
      case Correct correct -> Optional.of(correct.value());
      case Merge merge -> Optional.empty();
      case Split split -> Optional.empty();
      case Apart apart -> Optional.empty();
      case RetractEvent event -> Optional.empty();
      case RetractReport report -> Optional.empty();
      case GradeSource source -> Optional.empty();
      case GradeReport report -> Optional.empty();
    };
  }

  /// What is decided, in words: "corrected killed to 12".
  ///
  /// @param names what to call a report
  default String inWords(Function<ReportId, String> names) {
    return switch (this) {
      case Accept accept ->
          accept.value().map(ruling -> "accepted " + ruling.inWords(": ")).orElse("accepted");
      case Correct correct -> "corrected " + correct.value().inWords(" to ");
      case Merge merge -> "merged " + merge.events().size() + " events";
      case Split split -> "split off " + mentions(split.off().size());
      case Apart apart -> "kept two events apart";
      case RetractEvent retract -> "retracted the event";
      case RetractReport retract -> "retracted report " + names.apply(retract.report());
      case GradeSource graded ->
          "graded " + graded.source() + " " + graded.grade() + ", " + graded.grade().meaning();
      case GradeReport graded ->
          "graded report "
              + names.apply(graded.report())
              + " "
              + graded.grade().digit()
              + ", "
              + graded.grade().meaning();
    };
  }

  private static String mentions(int count) {
    return count == 1 ? "a mention" : count + " mentions";
  }

  /// Whether it accepts an account as a whole.
  default boolean acceptsAccount() {
    return this instanceof Accept accept && accept.value().isEmpty();
  }

  /// Whether it says something else than the reports.
  default boolean corrects() {
    return this instanceof Correct || this instanceof RetractEvent;
  }

  private static List<Anchor> mentions(List<Anchor> mentions) {
    SortedSet<Anchor> ordered = new TreeSet<>(mentions);
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("an event is named by one mention at least");
    }
    return List.copyOf(ordered);
  }
}
