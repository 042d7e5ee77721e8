package org.attest.bench.task;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.attest.core.reading.Mention.QuantityMention;
import org.attest.core.reading.Quantity;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.attest.nlp.AttestReader;
import org.attest.nlp.grammar.Pieces;
import org.attest.nlp.quantity.NumberSpotter;
import org.attest.nlp.quantity.NumberSpotter.Kind;
import org.attest.nlp.quantity.NumberSpotter.Spotted;
import org.attest.nlp.quantity.QuantityFinder;
import org.attest.nlp.time.TimeFinder;

/// Numbers, ordinals, percentages and ranges. The document's `corpus` says which of these to look
/// for.
final class NumbersTask extends JsonLinesTask {
  private final TimeFinder times = new TimeFinder();
  private final QuantityFinder quantities = new QuantityFinder();

  @Override
  public String name() {
    return "numbers";
  }

  @Override
  void predict(AttestReader reader, JsonNode document, ObjectNode prediction) {
    ArrayNode numbers = prediction.putArray("numbers");
    Report report = JsonLines.report(document);
    switch (document.path("corpus").asText()) {
      case "NumberRangeModel" -> ranges(reader, report, numbers);
      case "OrdinalModel" -> spot(report.text(), Kind.ORDINAL, "", numbers);
      case "PercentModel" -> spot(report.text(), Kind.PERCENTAGE, "%", numbers);
      default -> spot(report.text(), Kind.NUMBER, "", numbers);
    }
  }

  private static void spot(SourceText text, Kind kind, String sign, ArrayNode numbers) {
    Pieces pieces = Pieces.of(text, 0, text.length());
    for (Spotted spotted : NumberSpotter.spot(pieces, kind)) {
      numbers
          .addObject()
          .put("start", spotted.start())
          .put("end", spotted.end())
          .put("value", spotted.value().stripTrailingZeros().toPlainString() + sign);
    }
  }

  private void ranges(AttestReader reader, Report report, ArrayNode numbers) {
    var parsed = reader.parse(report);
    for (QuantityMention mention : quantities.find(parsed, times.find(parsed)).mentions()) {
      interval(mention.quantity(), mention.derivation().rule())
          .ifPresent(
              value ->
                  numbers
                      .addObject()
                      .put("start", mention.span().start())
                      .put("end", mention.span().end())
                      .put("value", value));
    }
  }

  /// The benchmark writes ranges as half-open intervals.
  private static Optional<String> interval(Quantity quantity, String rule) {
    return switch (rule) {
      case "quantity/range" ->
          Optional.of("[" + quantity.low().orElse(0) + "," + quantity.high().orElse(0) + ")");
      case "quantity/more" -> Optional.of("(" + (quantity.low().orElse(1) - 1) + ",)");
      case "quantity/least" -> Optional.of("[" + quantity.low().orElse(0) + ",)");
      case "quantity/most" -> Optional.of("(," + quantity.high().orElse(0) + "]");
      case "quantity/fewer" -> Optional.of("(," + (quantity.high().orElse(0) + 1) + ")");
      default -> Optional.empty();
    };
  }
}
