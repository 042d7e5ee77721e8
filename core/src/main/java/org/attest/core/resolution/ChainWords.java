package org.attest.core.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.report.ReportId;
import org.jspecify.annotations.Nullable;

/// How alike the sentences that tell chains are worded, and their whole reports. What was compared
/// once is kept.
final class ChainWords {
  private final Wording wording;
  private final List<EventChain> chains;

  /// The words of all reports.
  private final Map<ReportId, HashedWords> reports;

  /// By the chain's number, as far as they were compared.
  private final @Nullable WeighedWords[] sentences;

  private final @Nullable WeighedWords[] whole;
  private final Map<ReportId, WeighedWords> weighed = new HashMap<>();

  ChainWords(Wording wording, Map<ReportId, HashedWords> reports, List<EventChain> chains) {
    this.wording = wording;
    this.chains = chains;
    sentences = new WeighedWords[chains.size()];
    whole = new WeighedWords[chains.size()];
    this.reports = reports;
  }

  /// Cosine of the sentences that tell two chains, from 0 to 1.
  double sentences(int a, int b) {
    return sentences(a).cosine(sentences(b));
  }

  private WeighedWords sentences(int chain) {
    WeighedWords known = sentences[chain];
    if (known == null) {
      known = wording.weigh(chains.get(chain).words());
      sentences[chain] = known;
    }
    return known;
  }

  /// Cosine of the reports that tell two chains, from 0 to 1.
  double reports(int a, int b) {
    return whole(a).cosine(whole(b));
  }

  private WeighedWords whole(int chain) {
    WeighedWords known = whole[chain];
    if (known == null) {
      ReportId report = chains.get(chain).key().report();
      known = weighed.computeIfAbsent(report, this::weigh);
      whole[chain] = known;
    }
    return known;
  }

  private WeighedWords weigh(ReportId report) {
    HashedWords words = reports.get(report);
    if (words == null) {
      throw new IllegalArgumentException("a chain of an unknown report: " + report);
    }
    return wording.weigh(words);
  }
}
