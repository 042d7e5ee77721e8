package org.attest.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.attest.core.reading.Argument;
import org.attest.core.reading.DateInterval;
import org.attest.core.reading.EventMention;
import org.attest.core.reading.Reading;
import org.attest.core.reading.Statement;
import org.attest.core.report.Report;
import org.attest.nlp.AttestReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// How far a claim reaches, and what dates the claim rather than the deed.
class ClaimScopeTest {
  private static final AttestReader READER = AttestReader.open();
  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 24);

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void leavesToTheReporterWhatIsAddedBehindAComma() {
    Told told =
        read(
            "The Orlan Front claimed responsibility for a bombing outside the port last month,"
                + " which set off a chain of events that saw soldiers gun down dozens of people.");
    assertThat(told.event("bombing").statement()).isPresent();
    assertThat(told.event("gun").statement()).isEmpty();
  }

  @Test
  void whatSomebodyAdmitsToIsTheirWord() {
    Told told = read("The police say nine rebels died; the Orlan Front admits to two dead.");
    int said = told.event("dead").statement().orElseThrow();
    Statement admission = told.reading().statements().get(said);
    assertThat(admission.act()).isEqualTo(Statement.Act.ADMIT);
    assertThat(admission.source().orElseThrow().name()).isEqualTo("Orlan Front");
  }

  @Test
  void whatTheAuthorConfirmsIsTheWordOfWhoPublishesIt() {
    Told told =
        read(
            "We confirm that nine people were killed in the bombardment of the mill. \"We confirm"
                + " nothing else,\" the mayor said.");
    int confirmed = told.event("bombardment").statement().orElseThrow();
    Statement statement = told.reading().statements().get(confirmed);
    assertThat(statement.act()).isEqualTo(Statement.Act.CONFIRM);
    assertThat(statement.source().orElseThrow().name()).isEqualTo("The Selvik Herald");
  }

  @Test
  void whatALeadersMenDidIsClaimedByHim() {
    Told told =
        read("A rebel leader, Omar Velt, said on Friday that his men had bombed the police post.");
    assertThat(told.statement().act()).isEqualTo(Statement.Act.CLAIM_RESPONSIBILITY);
  }

  @Test
  void whoeverQuotesOthersDeedsClaimsNone() {
    Told told = read("His widow said: \"They killed my husband for nothing.\"");
    assertThat(told.statement().act()).isEqualTo(Statement.Act.SAY);
    assertThat(told.event("killed").arguments(Argument.Role.AGENT)).isEmpty();
  }

  @Test
  void whoeverQuotesTheirOwnDeedClaimsIt() {
    Told told = read("The Orlan Front said: \"We killed the mayor.\"");
    assertThat(told.statement().act()).isEqualTo(Statement.Act.CLAIM_RESPONSIBILITY);
  }

  @Test
  void keepsARestrictiveClauseInTheClaim() {
    Told told = read("The Orlan Front claimed the bombing that killed nine soldiers.");
    assertThat(told.content()).contains("that killed nine soldiers");
  }

  @Test
  void datesTheMessageAndNotTheDeed() {
    Told told =
        read(
            "On Monday evening the Orlan Front published a message claiming the armed attack on"
                + " the police post, in which Sergeant Petr Lund fell.");
    assertThat(told.statement().time()).contains(DateInterval.day(MONDAY));
    assertThat(told.event("armed attack").time()).contains(DateInterval.until(MONDAY));
  }

  @Test
  void boundsTheDeedByATimeThatMayDateTheClaim() {
    Told told = read("The Orlan Front claimed the bombing in Selvik on Monday.");
    assertThat(told.statement().time()).isEmpty();
    assertThat(told.event("bombing").time()).contains(DateInterval.until(MONDAY));
  }

  @Test
  void theReportsOwnPartsAreTheOutletsVoice() {
    Told told =
        read(
            "The corrected first paragraph reads: Gunmen shot dead two policemen in Selvik on"
                + " Thursday night, the police chief said.");
    assertThat(told.reading().statements())
        .extracting(said -> said.source().map(Statement.Source::name).orElse("-"))
        .containsExactly("police chief");
  }

  @Test
  void boundsWhatWasReportedByTheDayOfTheReports() {
    Told told =
        read(
            "Unconfirmed news reports from 24 March claimed that Orlan Front fighters shot a"
                + " judge.");
    Statement statement = told.statement();
    assertThat(statement.source().map(Statement.Source::kind))
        .contains(Statement.SourceKind.UNNAMED);
    assertThat(statement.time()).contains(DateInterval.day(MONDAY));
    assertThat(told.event("shot").time()).contains(DateInterval.until(MONDAY));
  }

  @Test
  void whatTheOutletRecallsIsItsOwnVoice() {
    Told told =
        read(
            "Two clerks said that the road was open. We recall that a blast killed nine people in"
                + " Selvik on Thursday.");
    assertThat(told.event("blast").statement()).isEmpty();
  }

  @Test
  void anOfficeOfTheStateSpeaksForItAndACommanderForTheCitedService() {
    Told told =
        read(
            "Nine people died in a blast in Selvik, the Selvik Fire Service said. Nobody else was"
                + " hurt, fire commander Ana Rell said. One man was shot, prosecutor Ivo Lund said.");
    assertThat(told.reading().statements())
        .extracting(said -> said.source().flatMap(Statement.Source::affiliation).orElse("-"))
        .endsWith("Selvik Fire Service", "prosecutor");
  }

  private static Told read(String sentence) {
    String text =
        "Road closed\n\nThe Selvik Herald, 30 March 2031\n\nThe road was closed. " + sentence;
    Report report = Report.ofText("claims", text);
    Reading reading = READER.read(report);
    return new Told(text, reading.statements().getFirst(), reading);
  }

  private record Told(String text, Statement statement, Reading reading) {
    EventMention event(String trigger) {
      return reading.events().stream()
          .filter(event -> text.startsWith(trigger, event.trigger().start()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no event '" + trigger + "'"));
    }

    String content() {
      return statement.content().stream()
          .map(span -> text.substring(span.start(), span.end()))
          .collect(Collectors.joining(" "));
    }
  }
}
