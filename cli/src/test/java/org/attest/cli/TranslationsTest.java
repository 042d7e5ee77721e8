package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attest.core.account.Account;
import org.attest.core.account.Accounts;
import org.attest.core.reading.ReadReport;
import org.attest.core.report.Outlet;
import org.attest.core.report.Report;
import org.attest.core.report.ReportId;
import org.attest.core.report.SourceText;
import org.attest.core.resolution.Lineage;
import org.attest.nlp.AttestReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two translations of one dispatch share few words; two independent reports of one event share
/// names and numbers. The first are one origin, the second are two.
final class TranslationsTest {
  /// Two translations of one invented dispatch.
  private static final String FIRST =
      """
      Armed men raid the ferry landing of Ondale, nine dead

      Nine villagers lost their lives on Tuesday when fighters of the Sable Column opened fire at the \
      landing stage of Ondale, the district chief Yusuf Karimi announced.
      Twenty-three others were wounded, six of them gravely, according to Doctor Amina Belkhodja of \
      the hospital of Tessarine.
      The assailants came down from the heights of Wadi Merrane in eleven pick-up vehicles a little \
      before dawn on 8 March 2033.
      "They fired at anything that moved," recounted Hassan Outaleb, a boatman who hid for two hours \
      beneath his craft.
      The Sable Column, which Colonel Driss Vannoun has led since 2029, made no statement.
      The governor, Mehdi Sarrouj, decreed a curfew of ten days at Ondale and at Tessarine.
      On Wednesday some 400 persons followed the funerals in the presence of the minister Leila Zahran.
      "We shall not bury our dead in silence," Zahran declared there.
      Since January the Column is reckoned to have struck fourteen villages between Ondale and Khelifa.
      """;

  private static final String SECOND =
      """
      Nine killed as gunmen storm Ondale jetty

      Gunmen from the Sable Column shot dead nine residents at the Ondale jetty on Tuesday, said \
      Youssef Karimi, who heads the district.
      Dr. Amina Belkhoja, of Tessarine hospital, put the number of injured at 23, with six in a \
      critical state.
      Shortly before sunrise on March 8, 2033, the attackers drove down out of the Wadi Merrane hills \
      in 11 pickup trucks.
      Boatman Hassan Utaleb, who spent two hours hidden under his boat, said: "Whatever moved, they \
      shot at it."
      No word came from the Sable Column, commanded by Col. Dris Vannun since 2029.
      Governor Mahdi Sarruj ordered a 10-day curfew in Ondale and Tessarine.
      Minister Layla Zahran joined about 400 mourners at the burials on Wednesday.
      "Our dead will not be laid to rest in silence," she, Zahran, told them.
      The Column is thought to have hit 14 villages between Ondale and Khelifa since January.
      """;

  /// What another outlet found out for itself on the same day.
  private static final String OWN =
      """
      Nine dead after attack on Ondale ferry

      ONDALE - Nine people were killed on Tuesday at the Ondale landing, relatives and medical staff \
      told the Harbour Gazette.
      Survivors reached by telephone described a convoy of pick-up trucks entering the market at dawn.
      Nadia Ferroukh, a teacher, said she had counted the bodies of three of her pupils.
      Doctor Amina Belkhodja said the hospital of Tessarine had run out of blood by noon.
      District chief Yusuf Karimi blamed the Sable Column, which has fought the army since 2029.
      Omar Djebbar, a trader, said soldiers arrived only four hours later.
      The army spokesman, Major Tarik Saadi, disputed this and said two patrols were sent at once.
      A curfew was in force on Wednesday, and the road to Khelifa was closed.
      The ferry, which carries 400 passengers a day, has stopped running.
      Rights monitors at the Merrane Centre have recorded fourteen raids in the district since January.
      """;

  private static @Nullable AttestReader reader;

  @BeforeAll
  static void open() {
    reader = AttestReader.open();
  }

  @AfterAll
  static void close() {
    if (reader != null) {
      reader.close();
    }
  }

  private static ReadReport read(String outlet, String day, String text) {
    AttestReader open = reader;
    if (open == null) {
      throw new IllegalStateException("the reader is not open");
    }
    Report report =
        new Report(
            ReportId.of((outlet + text).getBytes(StandardCharsets.UTF_8)),
            outlet,
            Optional.empty(),
            new SourceText(text),
            Optional.of(new Outlet(outlet)),
            Optional.of(LocalDate.parse(day)),
            Optional.empty());
    return new ReadReport(report, open.read(report));
  }

  private static Lineage lineage(Collection<ReadReport> all, ReadReport of) {
    return Accounts.of(all).lineages().stream()
        .filter(lineage -> lineage.report().equals(of.report().id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoTranslationsOfOneDispatchAreOneOrigin() {
    ReadReport first = read("Meridian Courier", "2033-03-10", FIRST);
    ReadReport second = read("Dune Herald", "2033-03-11", SECOND);
    Lineage lineage = lineage(List.of(first, second), second);
    assertThat(lineage.kind()).isEqualTo(Lineage.Kind.TRANSLATION);
    assertThat(lineage.parent()).contains(first.report().id());
    assertThat(lineage.reasons().getFirst().explanation())
        .contains("in the same order but in other words");
    Account killed =
        Accounts.of(List.of(first, second)).accounts().stream()
            .filter(account -> account.reports().size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(killed.independence().discounted())
        .anyMatch(origin -> origin.why().kind().equals("origin.derived"));
  }

  @Test
  void independentReportsOfOneEventStayIndependent() {
    ReadReport first = read("Meridian Courier", "2033-03-10", FIRST);
    ReadReport second = read("Dune Herald", "2033-03-11", SECOND);
    ReadReport own = read("Harbour Gazette", "2033-03-11", OWN);
    List<ReadReport> all = List.of(first, second, own);
    assertThat(lineage(all, own).kind()).isEqualTo(Lineage.Kind.ORIGINAL);
    assertThat(lineage(all, second).kind()).isEqualTo(Lineage.Kind.TRANSLATION);
    String credited = "Translated from the Arabic.\n\n" + OWN;
    ReadReport translated = read("Harbour Gazette", "2033-03-11", credited);
    Lineage alone = lineage(List.of(first, second, translated), translated);
    assertThat(alone.kind()).isEqualTo(Lineage.Kind.ORIGINAL);
    assertThat(alone.reasons().getFirst().explanation())
        .isEqualTo("it says that it is translated: \"Translated from the Arabic\"");
  }

  @Test
  void aCreditMakesLessEnough() {
    List<String> lines = SECOND.lines().toList();
    String half =
        String.join("\n", lines.subList(0, 8))
            + "\nThe bridge has been closed to lorries since the floods of last autumn.\n"
            + "Prices in the market have doubled.\n";
    ReadReport first = read("Meridian Courier", "2033-03-10", FIRST);
    ReadReport plain = read("Dune Herald", "2033-03-11", half);
    ReadReport credited =
        read("Dune Herald", "2033-03-11", half + "\n(Translated from the French by Ana Vel)\n");
    assertThat(lineage(List.of(first, plain), plain).kind()).isEqualTo(Lineage.Kind.ORIGINAL);
    Lineage lineage = lineage(List.of(first, credited), credited);
    assertThat(lineage.kind()).isEqualTo(Lineage.Kind.TRANSLATION);
    assertThat(lineage.reasons()).anyMatch(reason -> reason.feature().equals("lineage.translated"));
  }

  @Test
  void theOrderOfReportsDoesNotShow() {
    List<ReadReport> all =
        new ArrayList<>(
            List.of(
                read("Meridian Courier", "2033-03-10", FIRST),
                read("Dune Herald", "2033-03-11", SECOND),
                read("Harbour Gazette", "2033-03-11", OWN)));
    Accounts expected = Accounts.of(all);
    Random random = new Random(3);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(all, random);
      assertThat(Accounts.of(all)).isEqualTo(expected);
    }
  }
}
