package org.attest.bench.task;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What speaks for and against an incident and its fillers: the signs that `weights.tsv` weighs.
final class MucSigns {
  private static final int OFTEN = 3;
  private static final int[] MARGINS = {-1, 0, 1, 2, 3, 4, 6};

  private final MucWords words;
  private final int length;
  private final boolean marked;

  /// @param length of the report, in code points
  /// @param marked whether the model marks any participant in it
  MucSigns(MucWords words, int length, boolean marked) {
    this.words = words;
    this.length = length;
    this.marked = marked;
  }

  Set<String> of(MucTemplate template) {
    Set<String> signs = new TreeSet<>(template.signs);
    signs.add("incident");
    signs.add("incident " + template.type);
    add(signs, template.military, "incident clash");
    add(signs, template.harmed, "incident harmed");
    add(signs, template.offsets.isEmpty(), "incident unruled");
    add(signs, template.offsets.size() >= OFTEN, "incident often");
    add(signs, template.killed.isPresent() || template.injured.isPresent(), "incident toll");
    boolean early = !template.offsets.isEmpty() && Collections.min(template.offsets) < length / 4;
    add(signs, early, "incident early");
    add(signs, !marked, "incident report-unmarked");
    int marks = 0;
    for (String role : MucTemplate.ROLES) {
      boolean ruled = template.fillers(role).stream().anyMatch(MucFiller::isRuled);
      add(signs, ruled, "incident ruled-" + role);
      marks += template.fillers(role).stream().mapToInt(MucFiller::marks).sum();
    }
    add(signs, marks > 0, "incident marked");
    add(signs, marks >= OFTEN, "incident marked-often");
    return signs;
  }

  Set<String> of(MucTemplate template, String role, MucFiller filler) {
    Set<String> signs = new TreeSet<>();
    signs.add(role);
    add(signs, filler.isRuled() && filler.marks() > 0, role + " both");
    add(signs, !filler.isRuled(), role + " marked-only");
    add(signs, filler.marks() > 1, role + " marked-twice");
    for (int least : MARGINS) {
      add(signs, filler.margin() > least, "filler margin-" + least);
    }
    add(signs, words.isMilitary(filler.words()), role + " fighter");
    add(signs, words.isRebel(filler.words()), role + " rebel");
    boolean others =
        template.fillers(role).stream().anyMatch(other -> other != filler && other.marks() > 0);
    add(signs, others && filler.marks() == 0, role + " others-marked");
    add(signs, !marked, "filler report-unmarked");
    return signs;
  }

  private static void add(Set<String> signs, boolean holds, String sign) {
    if (holds) {
      signs.add(sign);
    }
  }
}
