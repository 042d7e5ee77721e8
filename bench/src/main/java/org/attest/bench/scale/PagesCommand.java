package org.attest.bench.scale;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.attest.core.reading.EventType;
import org.attest.serve.Workbench;
import org.attest.serve.WorkbenchSettings;
import org.attest.store.EventFilter;
import org.attest.store.EventRow;
import org.attest.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attest bench pages WORKSPACE`.
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how long the pages of the workbench take on a workspace, with no browser.",
      "Prints a row for each sort of page: the median, the 95th percentile and the longest, in"
          + " milliseconds."
    })
public final class PagesCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORKSPACE", description = "whose pages are asked for")
  private Path workspace = Path.of("");

  @Option(
      names = "--times",
      paramLabel = "N",
      description = "how often each sort of page is asked for (${DEFAULT-VALUE})")
  private int times = 100;

  @Option(names = "--verbose", description = "prints the details of errors")
  private boolean verbose;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, Function<Random, String>> sorts = sorts(sample());
    System.out.println("| page | median, ms | 95 %, ms | longest, ms | kB |");
    System.out.println("|---|---|---|---|---|");
    WorkbenchSettings settings = new WorkbenchSettings(workspace, 0, "bench", new NoIntake());
    try (Workbench workbench = Workbench.start(settings);
        HttpClient client = HttpClient.newHttpClient()) {
      for (Map.Entry<String, Function<Random, String>> sort : sorts.entrySet()) {
        measure(client, workbench.address(), sort.getKey(), sort.getValue());
      }
    }
    return 0;
  }

  /// Events from all over the list.
  private List<EventRow> sample() {
    try (Workspace opened = Workspace.openToRead(workspace)) {
      int all = opened.count(EventFilter.ALL);
      List<EventRow> rows = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        rows.addAll(opened.events(EventFilter.ALL, (int) ((long) all * i / times), 1));
      }
      System.out.printf("%,d reports, %,d events%n%n", opened.reportCount(), all);
      return rows;
    }
  }

  /// What is asked for, by what it is called.
  private static Map<String, Function<Random, String>> sorts(List<EventRow> events) {
    Map<String, Function<Random, String>> sorts = new LinkedHashMap<>();
    sorts.put("all events", random -> "/events");
    sorts.put("events of a type", random -> "/events?type=" + any(random, types(events)));
    sorts.put("events at a place", random -> "/events?place=" + any(random, places(events)));
    sorts.put(
        "events of a year",
        random -> {
          int year = any(random, events).earliest().map(day -> day.getYear()).orElse(2020);
          return "/events?from=%d-01-01&to=%d-12-31".formatted(year, year);
        });
    sorts.put("disputed events", random -> "/events?disputed=1");
    sorts.put("points of the map", random -> "/events/points");
    sorts.put("an event", random -> "/events/" + any(random, events).id().value());
    sorts.put("search", random -> "/search?q=" + any(random, words(events)));
    sorts.put(
        "search for two words",
        random -> "/search?q=" + any(random, words(events)) + "+" + any(random, words(events)));
    sorts.put("actors", random -> "/actors");
    sorts.put("places", random -> "/places");
    sorts.put("reports", random -> "/reports");
    sorts.put("review", random -> "/review");
    return sorts;
  }

  private static List<EventType> types(List<EventRow> events) {
    return events.stream().map(EventRow::type).toList();
  }

  private static List<String> places(List<EventRow> events) {
    return events.stream()
        .flatMap(event -> event.place().stream())
        .map(place -> URLEncoder.encode(place, StandardCharsets.UTF_8))
        .toList();
  }

  private static List<String> words(List<EventRow> events) {
    return events.stream()
        .flatMap(event -> List.of(event.headline().split("\\P{L}+")).stream())
        .filter(word -> word.length() > 3)
        .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
        .toList();
  }

  private static <T> T any(Random random, List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private void measure(HttpClient client, URI address, String name, Function<Random, String> sort)
      throws IOException, InterruptedException {
    Random random = new Random(1);
    List<Double> taken = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < times; i++) {
      HttpRequest request = HttpRequest.newBuilder(address.resolve(sort.apply(random))).build();
      long start = System.nanoTime();
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      taken.add((System.nanoTime() - start) / 1e6);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
      }
      bytes += answer.body().length;
    }
    Collections.sort(taken);
    System.out.printf(
        "| %s | %.0f | %.0f | %.0f | %,d |%n",
        name, part(taken, 0.5), part(taken, 0.95), taken.getLast(), bytes / times / 1000);
  }

  private static double part(List<Double> sorted, double part) {
    return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
  }
}
