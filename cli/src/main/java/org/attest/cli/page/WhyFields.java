package org.attest.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.core.account.Account;
import org.attest.core.account.Dispute;
import org.attest.core.account.Field;
import org.attest.core.account.Value;
import org.attest.core.data.Explanation;
import org.attest.core.reading.EventType;
import org.attest.core.resolution.ActWords;
import org.attest.exchange.words.AccountFields;
import org.attest.exchange.words.ResponsibilityWords;
import org.attest.exchange.words.Supporters;
import org.attest.exchange.words.Words;

/// Why the values of a field are in dispute or not: how each stands to those before it and, of a
/// dispute, who says what in which words.
final class WhyFields {
  /// How many passages stand for one side of a dispute.
  private static final int MOST_WORDS = 2;

  private final Account account;
  private final Style style;
  private final Context context;
  private final Page page;

  WhyFields(Account account, Style style, Context context, Page page) {
    this.account = account;
    this.style = style;
    this.context = context;
    this.page = page;
  }

  void write() {
    if (!account.deniedParts().isEmpty()) {
      deniedParts();
    }
    for (Field<?> field : AccountFields.of(account)) {
      if (field.values().size() > 1) {
        field(field);
      }
    }
  }

  /// Who denies a part in it, with all that is said of them.
  private void deniedParts() {
    page.section("who did it: why it is disputed");
    for (String accused : account.deniedParts()) {
      page.line(1, style.heading(accused));
      account.responsibility().stream()
          .filter(each -> each.doer().name().equals(accused))
          .forEach(
              each -> {
                page.line(2, ResponsibilityWords.of(each));
                page.line(3, context.of(each.span()));
              });
    }
  }

  private void field(Field<?> field) {
    String name = AccountFields.label(field);
    page.section(name + ": why it is " + (field.disputed() ? "disputed" : "not disputed"));
    Map<String, Set<String>> alike = new LinkedHashMap<>();
    for (Value<?> value : field.values()) {
      alike.computeIfAbsent(why(value), missing -> new LinkedHashSet<>()).add(words(field, value));
    }
    alike.forEach((why, values) -> page.line(1, line(values, why)));
    field.dispute().ifPresent(dispute -> dispute(dispute, field));
  }

  /// A value in words; a mode in those that explanations have for it.
  private String words(Field<?> field, Value<?> value) {
    if (field.name().equals("mode")) {
      return ActWords.of(account.type().shown(), value.value().toString());
    }
    return value.value() instanceof EventType type ? ActWords.of(type) : Words.brief(value.value());
  }

  /// The values with why they stand so; a sentence that begins with the value does not name it
  /// twice.
  private static String line(Set<String> values, String why) {
    return values.size() == 1 && why.startsWith(values.iterator().next() + " ")
        ? why
        : String.join(" · ", values) + ": " + why;
  }

  /// How a value stands to those before it, and whether it still stands.
  private static String why(Value<?> value) {
    String why =
        value
            .why()
            .map(Explanation::sentence)
            .orElse("given first" + value.known().map(day -> ", on " + Words.of(day)).orElse(""));
    return why + value.replaced().map(later -> "; " + later.sentence()).orElse("");
  }

  private void dispute(Dispute dispute, Field<?> field) {
    page.line(1, style.warning("disputed: ") + dispute.why().sentence());
    for (int index : dispute.values()) {
      side(field, field.values().get(index));
    }
    List<String> told = new ArrayList<>();
    field.values().forEach(value -> value.why().ifPresent(why -> told.add(why.sentence())));
    for (Dispute.Ground ground : dispute.grounds()) {
      if (!told.contains(ground.why().sentence())) {
        page.line(2, ground.why().sentence());
      }
    }
  }

  /// One side: who says it, in which words.
  private void side(Field<?> field, Value<?> value) {
    page.line(2, style.heading(words(field, value)));
    Supporters.byWords(value.supporters(), UnaryOperator.identity()).entrySet().stream()
        .limit(MOST_WORDS)
        .forEach(
            said -> {
              page.line(3, context.of(said.getKey()));
              page.line(
                  3,
                  context.faint(
                      "  "
                          + String.join("; ", said.getValue())
                          + " · "
                          + context.name(said.getKey().report())));
            });
  }
}
