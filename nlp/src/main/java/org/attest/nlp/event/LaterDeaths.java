package org.attest.nlp.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.attest.core.data.DataTable;
import org.attest.core.reading.Toll;
import org.attest.nlp.syntax.NounPhrase;
import org.attest.nlp.syntax.ParsedSentence;
import org.attest.nlp.syntax.Token;

/// "Five people had died of their wounds overnight": deaths that came after others are some
/// of all the dead, wherever a report counts these.
final class LaterDeaths {
  private static final Set<String> WOUNDS = load();

  private LaterDeaths() {}

  static boolean isTold(TriggerHit hit) {
    boolean dies =
        hit.isVerb()
            && hit.trigger().frame().name().equals("die")
            && hit.trigger().toll().filter(Toll.Category.KILLED::equals).isPresent();
    if (!dies) {
      return false;
    }
    ParsedSentence sentence = hit.sentence();
    for (Token child : sentence.children(hit.head())) {
      boolean later = child.is("advmod") && child.lemma().equalsIgnoreCase("later");
      boolean wounds =
          child.is("obl")
              && WOUNDS.contains(child.lemma().toLowerCase(Locale.ROOT))
              && (NounPhrase.hasCase(sentence, child, "of")
                  || NounPhrase.hasCase(sentence, child, "from")
                  || NounPhrase.hasCase(sentence, child, "to"));
      if (later || child.text().equalsIgnoreCase("later") || wounds || isOvernight(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOvernight(Token child) {
    return child.text().equalsIgnoreCase("overnight");
  }

  private static Set<String> load() {
    Set<String> wounds = new HashSet<>();
    for (DataTable.Row row : DataTable.load("org/attest/nlp/event/wounds.tsv", 1)) {
      wounds.add(row.cell(0));
    }
    return Set.copyOf(wounds);
  }
}
