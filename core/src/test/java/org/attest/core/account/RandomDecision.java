package org.attest.core.account;

import java.util.List;
import java.util.Random;
import org.attest.core.decision.Credibility;
import org.attest.core.decision.DecidedField;
import org.attest.core.decision.Decision;
import org.attest.core.decision.Reliability;
import org.attest.core.report.ReportId;

/// Decisions by chance, of every sort, on the accounts there are.
final class RandomDecision {
  private static final List<DecidedField> FIELDS = List.of(DecidedField.values());

  private RandomDecision() {}

  static Decision on(Desk desk, Random random) {
    Account one = any(desk.accounts(), random);
    Account other = any(desk.accounts(), random);
    boolean two = !one.id().equals(other.id());
    Anchoring anchoring = desk.anchoring();
    ReportId report = one.reports().first();
    return switch (random.nextInt(9)) {
      case 0 -> anchoring.accept(one.id());
      case 1 -> anchoring.accept(one.id(), DecidedField.TYPE);
      case 2 -> two ? anchoring.merge(List.of(one.id(), other.id())) : anchoring.retract(one.id());
      case 3 -> two ? anchoring.apart(one.id(), other.id()) : anchoring.accept(one.id());
      case 4 ->
          one.anchors().size() > 1
              ? anchoring.split(one.id(), List.of(any(one.anchors(), random)))
              : anchoring.retract(one.id());
      case 5 -> new Decision.RetractReport(report);
      case 6 ->
          new Decision.GradeSource("Harbour Post", any(List.of(Reliability.values()), random));
      case 7 -> new Decision.GradeReport(report, any(List.of(Credibility.values()), random));
      default -> correct(anchoring, one, any(FIELDS, random), random.nextInt(40));
    };
  }

  private static Decision correct(Anchoring anchoring, Account one, DecidedField field, int value) {
    String words =
        switch (field) {
          case TYPE -> "protest";
          case STATUS -> "alleged";
          case DATE -> "2031-05-%02d".formatted(1 + value % 28);
          case MODE, AGENT, TARGET, PLACE -> "Mill Watch " + value;
          case KILLED, INJURED, DETAINED, ABDUCTED, RELEASED, STILL_HELD, MISSING, DISPLACED ->
              String.valueOf(value);
        };
    return anchoring.correct(one.id(), field, words);
  }

  private static <T> T any(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }
}
