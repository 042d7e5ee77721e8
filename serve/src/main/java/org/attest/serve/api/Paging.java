package org.attest.serve.api;

import java.util.ArrayList;
import java.util.List;
import org.attest.serve.page.Pager;

/// Lists are given in parts: `first` says how many to leave out, `most` how many to give.
final class Paging {
  static final String FIRST = "first";
  static final String MOST = "most";

  private static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.optional(
              FIRST,
              new ValueKind.Number(0, Integer.MAX_VALUE, 0),
              "How many of the list to leave out before."),
          Parameter.optional(
              MOST, new ValueKind.Number(0, 1000, 100), "How many of the list to give at most."));

  private Paging() {}

  /// The parameters of a list, before those of its parts.
  static List<Parameter> with(Parameter... parameters) {
    return with(List.of(parameters));
  }

  /// The parameters of a list, before those of its parts.
  static List<Parameter> with(List<Parameter> parameters) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(PARAMETERS);
    return all;
  }

  /// The part of a list that is asked for.
  static <T> List<T> part(List<T> all, Asked asked) {
    return Pager.part(all, asked.number(FIRST), asked.number(MOST));
  }
}
