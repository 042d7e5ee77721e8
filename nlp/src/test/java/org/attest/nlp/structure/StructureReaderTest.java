package org.attest.nlp.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attest.core.reading.Block.Kind;
import org.attest.core.reading.DateInterval;
import org.attest.core.report.Report;
import org.attest.core.report.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureReaderTest {
  private static final StructureReader READER = StructureReader.load();
  private static final String BODY =
      "\n\nGunmen shot two traders dead at the market on Monday, the police said.\n";

  @Test
  void wireReport() {
    String text =
        """
        Nine die as ferry is shelled off Port Selim

        PORT SELIM, Orsania, March 3, 2031 (North Wire) - Shells hit a ferry on Monday, killing nine people, the coast guard said.

        "We saw the flash," a sailor said.
        """;
    Structure structure = READER.read(Report.ofText("test.txt", text));
    assertThat(kinds(structure))
        .containsExactly(Kind.HEADLINE, Kind.DATELINE, Kind.BODY, Kind.BODY);
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 3)));
    assertThat(structure.dateline().outlet().orElseThrow().value().name()).isEqualTo("North Wire");
    assertThat(structure.dateline().agency()).isEmpty();
    assertThat(structure.dateline().place().orElseThrow().value()).isEqualTo("Port Selim");
    assertThat(slice(text, structure, 2)).startsWith("Shells hit a ferry");
  }

  @Test
  void aDatelineOfADateAlone() {
    String text = "All hostages freed\n\nMarch 3, 2031 - The last hostages were freed on Sunday.\n";
    Structure structure = READER.read(Report.ofText("test.txt", text));
    assertThat(kinds(structure)).containsExactly(Kind.HEADLINE, Kind.DATELINE, Kind.BODY);
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 3)));
    assertThat(structure.dateline().place()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Two shot dead at Ostrell market - Ostrell Herald; Ostrell Herald",
        "Two shot dead at Ostrell market - Ostrell Herald | Ostrell, News, Sports; Ostrell Herald",
        "Two shot dead at Ostrell market – WXQZ News 5 Ostrell; WXQZ News 5 Ostrell",
        "Two shot dead at Ostrell market - wxqz.com - Ostrell, Weather and Sports; wxqz.com",
        "Two shot dead at Ostrell market | Reuters; Reuters",
        "Two shot dead at Ostrell market - CBS46; CBS46"
      })
  void aHeadlineWithTheNameOfTheSite(String line, String outlet) {
    Structure structure = READER.read(Report.ofText("test.txt", line + BODY));
    assertThat(kinds(structure)).containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.BODY);
    assertThat(slice(line + BODY, structure, 0)).isEqualTo("Two shot dead at Ostrell market");
    assertThat(structure.dateline().outlet().orElseThrow().value().name()).isEqualTo(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two shot dead at Ostrell market - army",
        "Two shot dead at Ostrell market – after the daily paper came out",
        "Ostrell | Two shot dead at market",
        "Two shot dead at Ostrell market - Friends of Mother Speak"
      })
  void aHeadlineIsWhole(String line) {
    Structure structure = READER.read(Report.ofText("test.txt", line + BODY));
    assertThat(kinds(structure)).containsExactly(Kind.HEADLINE, Kind.BODY);
  }

  @Test
  void tabloidWithCreditAndAdvertisement() {
    String text =
        """
        FERRY OF DOOM: NINE DIE IN HELL AT SEA

        Evening Lamp, 4 March 2031. North Wire

        Shells hit a ferry on Monday, killing nine people, the coast guard said.

        READ MORE: Ten cruises you will love

        ADVERTISEMENT - Save 40% on deck chairs.
        """;
    Structure structure = READER.read(Report.ofText("test.txt", text));
    assertThat(kinds(structure))
        .containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.BODY, Kind.BOILERPLATE, Kind.BOILERPLATE);
    assertThat(structure.dateline().outlet().orElseThrow().value().name())
        .isEqualTo("Evening Lamp");
    assertThat(structure.dateline().agency().orElseThrow().value().name()).isEqualTo("North Wire");
  }

  @Test
  void bylineWithAuthorOutletAndWeekday() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                "Toll rises\n\nBy Ada Fenn, The Daily Beacon, Tuesday 4 March 2031\n\n"
                    + "The number of dead has risen to eleven, the coast guard said on Tuesday."));
    assertThat(structure.dateline().outlet().orElseThrow().value().name())
        .isEqualTo("The Daily Beacon");
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 4)));
  }

  @Test
  void bylineBelowADeckThatIsASentence() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                "Toll rises\n\nIt was the third collision in the straits since the new year.\n\n"
                    + "By Ada Fenn, The Daily Beacon, 4 March 2031\n\n"
                    + "The number of dead has risen to eleven, the coast guard said on Tuesday."));
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 4)));
  }

  @Test
  void newsDeskIsNoOutlet() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                "Ferry shelled\nBy News Desk - March 4 2031\n\n"
                    + "Orsanian troops guard the pier. 2 March, 2031 (Photo credit: NW/Lena Brandt)\n\n"
                    + "The number of dead has risen to eleven, the coast guard said on Tuesday."));
    assertThat(kinds(structure))
        .containsExactly(Kind.HEADLINE, Kind.BYLINE, Kind.CAPTION, Kind.BODY);
    assertThat(structure.dateline().outlet()).isEmpty();
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 4)));
  }

  @Test
  void communique() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                """
                MINISTRY OF DEFENCE
                Republic of Orsania
                Statement No. 12, Friday 7 March 2031

                1. The vessel was hit by two shells fired from the shore.

                2. Eleven citizens lost their lives.
                """));
    assertThat(structure.dateline().outlet().orElseThrow().value().name())
        .isEqualTo("Ministry of Defence");
    assertThat(kinds(structure).subList(3, 5)).containsOnly(Kind.BODY);
  }

  private static String outlet(String text) {
    return READER
        .read(Report.ofText("test.txt", text))
        .dateline()
        .outlet()
        .map(outlet -> outlet.value().name())
        .orElse("none");
  }

  @Test
  void aLetterheadIsThePublisherAndNotTheTownBelow() {
    assertThat(
            outlet(
                """
                MINISTRY OF DEFENCE
                Official bulletin 12/2031
                Port Selim, Friday 7 March 2031

                FIRST. Eleven citizens lost their lives when the vessel was hit from the shore.
                """))
        .isEqualTo("Ministry of Defence");
  }

  @Test
  void aLetterheadMayHaveTheNameOfTheStateAboveAndManyWords() {
    assertThat(
            outlet(
                """
                REPUBLIC OF ORSANIA
                GENERAL STAFF OF THE ARMED FORCES OF ORSANIA
                Press service
                Communiqué of 7 March 2031

                The vessel was hit by two shells that were fired from the shore.
                """))
        .isEqualTo("General Staff of the Armed Forces of Orsania");
  }

  @Test
  void aBodyOfAnyNameAboveADatedNoteIsThePublisher() {
    assertThat(
            outlet(
                """
                SAILORS' HELP (SHO)
                Field note, Friday 7 March 2031

                What happened off Port Selim

                We met the crew of the vessel on the pier, and none of them was hurt.
                """))
        .isEqualTo("Sailors' Help (SHO)");
  }

  @Test
  void theDayOfWhatAnInstitutionRestsOnIsNotThatOfItsText() {
    String text =
        """
        LAGOON MONITORING COMMISSION
        Established under the Ostrell Accord of 2 March 2031
        Statement to the press, Friday 7 March 2031

        The Commission confirms that the vessel was hit by two shells from the shore.
        """;
    Structure structure = READER.read(Report.ofText("test.txt", text));
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 7)));
  }

  @Test
  void aHeadlineInCapitalsIsNoLetterhead() {
    String text =
        """
        POLICE SHOOT THREE ON PIER

        By Ada Fenn, The Daily Beacon, Tuesday 4 March 2031

        Police shot three sailors on the pier of Port Selim, the coast guard said on Tuesday.
        """;
    assertThat(outlet(text)).isEqualTo("The Daily Beacon");
    assertThat(kinds(READER.read(Report.ofText("test.txt", text))).getFirst())
        .isEqualTo(Kind.HEADLINE);
  }

  @Test
  void aLongHeadlineInCapitalsIsNoTelex() {
    String text =
        """
        "WE FIRED THE SHELLS": REBELS ADMIT THE ATTACK ON THE FERRY AS TOLL CLIMBS TO 14

        The Beacon Post
        Friday, 7 March 2031 - with North Wire

        The number of dead has risen to fourteen, the coast guard said on Thursday.
        """;
    Structure structure = READER.read(Report.ofText("test.txt", text));
    assertThat(kinds(structure).getFirst()).isEqualTo(Kind.HEADLINE);
    assertThat(outlet(text)).isEqualTo("The Beacon Post");
    assertThat(structure.dateline().agency().orElseThrow().value().name()).isEqualTo("North Wire");
  }

  @Test
  void whatStandsBehindAWireServiceIsWhereItReportsFrom() {
    assertThat(
            outlet(
                """
                Nine die as ferry is shelled

                Trans-Gulf Press (TGP) - Selim, 10 March 2031. Translated from the French.

                Shells hit a ferry on Monday and killed nine people, the coast guard said.
                """))
        .isEqualTo("Trans-Gulf Press (TGP)");
  }

  @Test
  void whatAWireServiceSaysInItsBracketsIsNotItsName() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                "Ferry shelled\n\nPORT SELIM, 4 March 2031 (NWA, translated from the French) -"
                    + " Shells hit a ferry on Tuesday, killing nine people, one learns."));
    assertThat(structure.dateline().outlet().orElseThrow().value().name()).isEqualTo("NWA");
    assertThat(structure.dateline().published()).isPresent();
  }

  @Test
  void pageRemnants() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                """
                Published by Delta Centre - Oslo
                ad a b
                ad ad ad

                Army says it killed the commander of the coastal wing

                Saturday 08/March/2031 - 09:23 PM
                The Compass
                Omar Lindqvist
                طباعة

                The army said it had killed the commander of the coastal wing in a raid on a farmhouse on Friday night.

                The raid

                Soldiers surrounded the farmhouse at midnight, the army said.

                For more such stories, sign up for our newsletter.
                """));
    assertThat(kinds(structure))
        .containsExactly(
            Kind.BYLINE,
            Kind.BOILERPLATE,
            Kind.BOILERPLATE,
            Kind.HEADLINE,
            Kind.BYLINE,
            Kind.BYLINE,
            Kind.BYLINE,
            Kind.BOILERPLATE,
            Kind.BODY,
            Kind.SUBHEADING,
            Kind.BODY,
            Kind.BOILERPLATE);
    assertThat(structure.dateline().outlet().orElseThrow().value().name()).isEqualTo("The Compass");
    assertThat(structure.dateline().published().orElseThrow().value())
        .isEqualTo(DateInterval.day(LocalDate.of(2031, 3, 8)));
  }

  @Test
  void undatedTextStaysUndated() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                "The army of Orsania said that rebels were planning attacks on ports and markets."));
    assertThat(kinds(structure)).containsExactly(Kind.BODY);
    assertThat(structure.dateline().published()).isEmpty();
    assertThat(structure.dateline().outlet()).isEmpty();
  }

  @Test
  void wrappedTelexLinesAreOneParagraph() {
    Structure structure =
        READER.read(
            Report.ofText(
                "test.txt",
                """
                THE COAST GUARD OF ORSANIA DENIED TODAY THAT ITS GUNS HAD SHELLED
                THE FERRY, WHICH SANK OFF PORT SELIM WITH ELEVEN PEOPLE ON BOARD IN
                THE EARLY HOURS OF MONDAY.

                   A SPOKESMAN SAID THAT THE SHELLS HAD COME FROM THE SHORE, WHERE
                THE REBELS HAVE THEIR POSITIONS SINCE LAST WINTER, AND THAT NOTHING
                ELSE WAS KNOWN.
                """));
    assertThat(kinds(structure)).containsExactly(Kind.BODY, Kind.BODY);
  }

  @Test
  void blocksCoverAllWordsOfAnyText() {
    for (String text :
        List.of("", " \n\t", "😀", "a", "\uD800 lone", "x\n\n\ny - z\n(AP)\n1:2", "A - ", "B: c")) {
      Report report = Report.ofText("test.txt", text);
      Structure structure = READER.read(report);
      StringBuilder covered = new StringBuilder();
      structure.blocks().forEach(block -> covered.append(report.text().slice(block.span())));
      assertThat(covered.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  @Test
  void theLineOfARadioBulletinIsNoDateline() {
    assertThat(
            outlet(
                """
                RADIO ORSANIA FM - evening news of Friday 7 March 2031, 19:00

                Good evening. Two shells hit a vessel off Port Selim this morning.
                """))
        .isEqualTo("Radio Orsania FM");
  }

  @Test
  void aNameInCapitalsWithWhatItIsIsALetterhead() {
    assertThat(
            outlet(
                """
                OPEN HARBOUR - Legal Aid for Sailors and Their Families
                Note to the press, Friday 7 March 2031

                Our lawyer stood at the gate when the two sailors were let out.
                """))
        .isEqualTo("Open Harbour");
  }

  @Test
  void whoseStatementATextIsPublishesIt() {
    assertThat(
            outlet(
                """
                TO THE PEOPLE OF THE COAST
                Communiqué of the Dune Front

                On Tuesday night a unit of the Front placed a charge on the vessel.
                """))
        .isEqualTo("Dune Front");
  }

  private static List<Kind> kinds(Structure structure) {
    return structure.blocks().stream().map(block -> block.kind()).toList();
  }

  private static String slice(String text, Structure structure, int block) {
    return new SourceText(text).slice(structure.blocks().get(block).span());
  }
}
