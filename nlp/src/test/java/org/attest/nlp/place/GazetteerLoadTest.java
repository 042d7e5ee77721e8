package org.attest.nlp.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.core.reading.PlaceReference;
import org.attest.nlp.geonames.GeoNamesException;
import org.attest.nlp.geonames.GeoNamesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerLoadTest {
  @TempDir Path folder;

  private Path workspace() {
    return folder.resolve("workspace");
  }

  private Path table(String name, String... rows) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n");
  }

  private Optional<GazetteerLoad.Result> load(Path table) throws IOException {
    try (GeoNamesFile file = GeoNamesFile.open(table)) {
      return new GazetteerLoad(workspace(), file, (stage, done, total, rows, bad) -> {}).run();
    }
  }

  private GazetteerLoad.Result loaded(Path table) throws IOException {
    return load(table).orElseThrow();
  }

  private Gazetteer gazetteer() {
    return Gazetteer.load(LoadedPlaces.open(workspace()));
  }

  private Path zip(String name, Map<String, String> texts) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return path;
  }

  @Test
  void placesThatShipWithNoGazetteerAreFound() throws IOException {
    loaded(
        table(
            "AF.txt",
            GeoNamesRows.VILLAGE,
            GeoNamesRows.SECOND_VILLAGE,
            GeoNamesRows.RIVER,
            GeoNamesRows.DISTRICT));
    Gazetteer gazetteer = gazetteer();
    List<Sense> senses = gazetteer.find("qalah ye temnor", "Qalah-ye Temnor");
    assertThat(senses).hasSize(1);
    PlaceReference village = gazetteer.place(senses.getFirst().place()).reference(gazetteer);
    assertThat(village.name()).isEqualTo("Qalah-ye Temnor");
    assertThat(village.country()).contains("AF");
    assertThat(village.admin1()).contains("Herat");
    assertThat(village.admin2()).contains("Injīl");
    assertThat(village.geonameId()).contains(90000002);
    assertThat(village.latitude().orElseThrow()).isEqualTo(34.9);
    assertThat(gazetteer.population(senses.getFirst().place())).isEqualTo(740);

    int other = gazetteer.find("sulmeqabad", "Sulmeqabad").getFirst().place();
    assertThat(gazetteer.find("sulmeqabad", "Sulmeqabad").getFirst().alternate()).isTrue();
    assertThat(gazetteer.name(other)).isEqualTo("Dar Sulmeq");
    assertThat(gazetteer.contains(gazetteer.admin1(other), other)).isTrue();
    assertThat(gazetteer.kind(gazetteer.find("temnor rud", "").getFirst().place()))
        .isEqualTo(PlaceKind.RIVER);
    assertThat(gazetteer.continues(new StringBuilder("qalah ye"))).isTrue();
    assertThat(gazetteer.continues(new StringBuilder("qalah ye tem"))).isFalse();
    assertThat(gazetteer.list("Dar Sulmeq"))
        .singleElement()
        .satisfies(place -> assertThat(place.from()).isEqualTo(ListedPlace.From.LOADED));
  }

  @Test
  void knownPlaceGetsFurtherNamesAndStaysOne() throws IOException {
    loaded(table("AF.txt", GeoNamesRows.KANDAHAR));
    Gazetteer gazetteer = gazetteer();
    Gazetteer shipped = Gazetteer.load();
    assertThat(gazetteer.find("kandahar", "Kandahar"))
        .isEqualTo(shipped.find("kandahar", "Kandahar"));
    assertThat(shipped.find("qandhar e tazeh", "")).isEmpty();
    List<Sense> senses = gazetteer.find("qandhar e tazeh", "Qandhar-e Tazeh");
    assertThat(senses).hasSize(1);
    assertThat(gazetteer.name(senses.getFirst().place())).isEqualTo("Kandahār");
    assertThat(gazetteer.population(senses.getFirst().place())).isGreaterThan(100_000);
    assertThat(senses.getFirst().place()).isLessThan(shipped.size());
  }

  @Test
  void badRowsCostOnlyThemselves() throws IOException {
    Path table =
        table(
            "AF.txt",
            GeoNamesRows.SHORT,
            GeoNamesRows.SECOND_VILLAGE,
            GeoNamesRows.NO_NUMBER,
            GeoNamesRows.NO_LATITUDE,
            GeoNamesRows.TWICE,
            GeoNamesRows.HOTEL);
    byte[] broken = GeoNamesRows.VILLAGE.getBytes(StandardCharsets.UTF_8);
    broken[GeoNamesRows.VILLAGE.indexOf("Sulmeq")] = (byte) 0xff;
    Files.write(table, broken, StandardOpenOption.APPEND);
    GazetteerLoad.Result result = loaded(table);
    assertThat(result.firstBad())
        .containsExactly(
            new BadRow(1, "has 3 of 19 columns"),
            new BadRow(3, "has no number as its identifier"),
            new BadRow(4, "has '134?.2' as its latitude"),
            new BadRow(5, "has the identifier 90000002 of a row before it"),
            new BadRow(7, "is not UTF-8 in its name"));
    assertThat(result.gazetteer().badRows()).isEqualTo(5);
    assertThat(result.gazetteer().leftOut()).isEqualTo(1);
    assertThat(result.gazetteer().places()).isEqualTo(1);
    assertThat(gazetteer().list("Hotel Sulmeq")).isEmpty();
  }

  @Test
  void whatIsNoTableLeavesTheOldGazetteerInPlace() throws IOException {
    loaded(table("AF.txt", GeoNamesRows.VILLAGE));
    byte[] before = Files.readAllBytes(LoadedGazetteer.file(workspace()));
    for (String text : List.of("", "nothing of the kind\n", "1\tpostal\tcode\n".repeat(50_000))) {
      Path other = Files.writeString(folder.resolve("other.txt"), text);
      assertThatThrownBy(() -> load(other))
          .isInstanceOf(GeoNamesException.class)
          .hasMessageContaining("other.txt")
          .hasMessageContaining("19 columns")
          .hasMessageContaining("download.geonames.org");
    }
    Path hotels = table("hotels.txt", GeoNamesRows.HOTEL);
    assertThatThrownBy(() -> load(hotels)).hasMessageContaining("no place of a kind");
    assertThatThrownBy(() -> load(folder)).hasMessageContaining("folder");
    assertThat(Files.readAllBytes(LoadedGazetteer.file(workspace()))).isEqualTo(before);
  }

  @Test
  void zipIsReadAsGeoNamesShipsIt() throws IOException {
    String text = GeoNamesRows.VILLAGE + "\r\n" + GeoNamesRows.KANDAHAR + "\r\n";
    loaded(zip("AF.zip", Map.of("readme.txt", "Readme for the dump", "AF.txt", text)));
    assertThat(gazetteer().list("Dar Sulmeq")).hasSize(1);
    // The same rows plain are the same gazetteer.
    assertThat(loaded(table("AF.txt", GeoNamesRows.VILLAGE, GeoNamesRows.KANDAHAR)).fresh())
        .isFalse();
    Path two = zip("two.zip", Map.of("AF.txt", text, "PK.txt", text));
    assertThatThrownBy(() -> load(two)).hasMessageContaining("2 .txt files");
    Path cut = folder.resolve("cut.zip");
    byte[] whole = Files.readAllBytes(two);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> load(cut)).hasMessageContaining("cut.zip is damaged");
  }

  @Test
  void veryLongRowsArePassedOver() throws IOException {
    loaded(table("AF.txt", GeoNamesRows.VILLAGE, "x".repeat(10 << 20), GeoNamesRows.RIVER));
    LoadedGazetteer made = LoadedGazetteer.find(workspace()).orElseThrow();
    assertThat(made.badRows()).isEqualTo(1);
    assertThat(made.places()).isEqualTo(2);
  }

  @Test
  void stoppedLoadGoesOnWhereItWas() throws IOException {
    loaded(table("old.txt", GeoNamesRows.VILLAGE));
    Path many = Files.writeString(folder.resolve("many.txt"), GeoNamesRows.villages(9000));
    stopAt(many, GazetteerLoad.Stage.ROWS, 3000);
    assertThat(gazetteer().list("Dar Sulmeq")).as("the old one is in use").hasSize(1);
    assertThat(gazetteer().list("Dar Qda")).isEmpty();
    // What a run that is killed writes behind the last state does not count.
    Path part = workspace().resolve("gazetteer.part");
    Files.write(part.resolve("places"), new byte[1000], StandardOpenOption.APPEND);
    Files.write(part.resolve("run-2"), new byte[] {77, 1, 2});
    stopAt(many, GazetteerLoad.Stage.NAMES, 8000);

    GazetteerLoad.Result result = loaded(many);
    assertThat(result.goneOnAt()).isEqualTo(9000);
    assertThat(part).doesNotExist();
    assertThat(gazetteer().list("Dar Qda")).isNotEmpty();
    assertThat(gazetteer().list("Dar Sulmeq")).isEmpty();
    byte[] resumed = Files.readAllBytes(LoadedGazetteer.file(workspace()));
    assertThat(GazetteerLoad.remove(workspace())).isTrue();
    loaded(many);
    assertThat(Files.readAllBytes(LoadedGazetteer.file(workspace()))).isEqualTo(resumed);
  }

  @Test
  void linksInTheWorkspaceAreNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path kept = Files.writeString(elsewhere.resolve("state"), "keep");
    Files.createDirectories(workspace());
    Files.createSymbolicLink(workspace().resolve("gazetteer.part"), elsewhere);
    Files.createSymbolicLink(LoadedGazetteer.file(workspace()), kept);
    loaded(table("AF.txt", "\ufeff" + GeoNamesRows.VILLAGE));
    assertThat(kept).hasContent("keep");
    assertThat(gazetteer().list("Dar Sulmeq")).hasSize(1);
  }

  @Test
  void anotherTableStartsAnew() throws IOException {
    Path many = Files.writeString(folder.resolve("many.txt"), GeoNamesRows.villages(9000));
    stopAt(many, GazetteerLoad.Stage.ROWS, 3000);
    GazetteerLoad.Result result = loaded(table("AF.txt", GeoNamesRows.VILLAGE));
    assertThat(result.goneOnAt()).isZero();
    assertThat(result.gazetteer().places()).isEqualTo(1);
  }

  @Test
  void namesakesAreOrderedByPeople() throws IOException {
    loaded(Files.writeString(folder.resolve("many.txt"), GeoNamesRows.villages(9000)));
    Gazetteer gazetteer = gazetteer();
    List<ListedPlace> namesakes = gazetteer.list("Dar Qda");
    assertThat(namesakes).hasSizeGreaterThan(1);
    for (int i = 1; i < namesakes.size(); i++) {
      assertThat(namesakes.get(i).population())
          .isLessThanOrEqualTo(namesakes.get(i - 1).population());
    }
    for (int i = 0; i < 9000; i += 97) {
      String name = GeoNamesRows.villages(i + 1).lines().skip(i).findFirst().orElseThrow();
      String id = name.substring(0, name.indexOf('\t'));
      assertThat(gazetteer.list(name.split("\t")[1]))
          .anyMatch(place -> place.geonameId().orElseThrow().toString().equals(id));
    }
  }

  @Test
  void twoLoadsAtATimeAreKeptApart() throws IOException {
    Path table = table("AF.txt", GeoNamesRows.VILLAGE);
    try (LoadFolder held = LoadFolder.take(workspace())) {
      assertThat(held.places()).doesNotExist();
      assertThatThrownBy(() -> load(table))
          .isInstanceOfSatisfying(
              GazetteerException.class,
              e -> assertThat(e.kind()).isEqualTo(GazetteerException.Kind.LOCKED));
    }
    assertThat(load(table)).isPresent();
  }

  @Test
  void damagedGazetteerIsNamedAndReplaced() throws IOException {
    Path table = table("AF.txt", GeoNamesRows.VILLAGE);
    loaded(table);
    Path file = LoadedGazetteer.file(workspace());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> LoadedPlaces.open(workspace()))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("gazetteer load");
    assertThat(loaded(table).fresh()).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  private void stopAt(Path table, GazetteerLoad.Stage at, long rowsBefore) throws IOException {
    AtomicReference<GazetteerLoad> running = new AtomicReference<>();
    try (GeoNamesFile file = GeoNamesFile.open(table)) {
      GazetteerLoad load =
          new GazetteerLoad(
              workspace(),
              file,
              (stage, done, total, rows, bad) -> {
                if (stage == at && rows >= rowsBefore) {
                  GazetteerLoad it = running.get();
                  Thread.ofPlatform().daemon().start(it::stop);
                  while (!it.wasStopped()) {
                    Thread.onSpinWait();
                  }
                }
              });
      running.set(load);
      assertThat(load.run()).isEmpty();
    }
  }
}
