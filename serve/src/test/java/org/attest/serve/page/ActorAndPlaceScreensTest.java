package org.attest.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.attest.serve.RunningWorkbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActorAndPlaceScreensTest {
  private static final String OSTRELL = "41.5,7.0";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static RunningWorkbench workbench;

  @BeforeAll
  static void start() {
    workbench = RunningWorkbench.start(folder);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  private static String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = workbench.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  @Test
  void actorsAreListedAndFoundByName() throws IOException, InterruptedException {
    assertThat(page("/actors")).contains("2 actors", ">Reed Guard</a>");
    assertThat(page("/actors?name=REED")).contains("1 actor,", ">Reed Guard</a>");
    assertThat(page("/actors?name=nobody")).contains("0 actors");
  }

  @Test
  void anActorHasItsNamesWithTheWordsThatGiveThem() throws IOException, InterruptedException {
    assertThat(page("/actors/name%3Areed%20guard"))
        .contains("named in 2 reports", "<dt>Reed Guard</dt>", "<mark>Reed Guard</mark>")
        .contains("in Ostrell");
    assertThat(workbench.get("/actors/nobody").statusCode()).isEqualTo(404);
  }

  @Test
  void aPlaceHasItsEventsAndWhoTakesPart() throws IOException, InterruptedException {
    assertThat(page("/places")).contains("2 places", "/places/" + OSTRELL);
    assertThat(page("/places?name=SAO")).contains("1 place ").doesNotContain(">Ostrell</a>");
    assertThat(page("/places/" + OSTRELL))
        .contains("settlement in Portugal", ">Reed Guard</a>", "<mark>Ostrell</mark>");
    assertThat(workbench.get("/places/0,0").statusCode()).isEqualTo(404);
    assertThat(workbench.get("/places/nowhere").statusCode()).isEqualTo(400);
  }

  @Test
  void theMapHasThePlacesOfTheListedEvents() throws IOException, InterruptedException {
    assertThat(page("/events/points"))
        .contains("\"name\":\"Ostrell\"", "\"latitude\":41.5", "\"longitude\":7.0");
    assertThat(page("/events/points?within=0,0,50,8")).contains("Ostrell").doesNotContain("Pedro");
    assertThat(page("/events?within=0,0,50,8")).contains("1 event<", "in a part of the map");
    assertThat(page("/events?within=0,179,50,8")).contains("1 event<");
    assertThat(page("/events?party=name%3Areed+guard")).contains("Reed Guard takes part");
    assertThat(workbench.get("/events?within=1,2").statusCode()).isEqualTo(400);
    assertThat(page("/assets/webjars/leaflet/1.9.4/dist/leaflet.js")).contains("Leaflet 1.9.4");
  }
}
