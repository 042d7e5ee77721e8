package org.attest.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.attest.core.report.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReaderTest {
  private static SentenceReader reader;

  @BeforeAll
  static void load() {
    reader = SentenceReader.load();
  }

  @Test
  void titlesInitialsAndRanksEndNoSentence() {
    assertSentences(
        "Gen. A. Okello met Sen. Rossi. Lt. Col. Marsh of the U.S. Navy left at 5 p.m. on Sunday.",
        "Gen. A. Okello met Sen. Rossi.",
        "Lt. Col. Marsh of the U.S. Navy left at 5 p.m. on Sunday.");
  }

  @Test
  void anAbbreviationEndsASentenceWhenTheNextWordStartsOne() {
    assertSentences(
        "Troops came from the U.S. The convoy left at 7 a.m. Police followed.",
        "Troops came from the U.S.",
        "The convoy left at 7 a.m.",
        "Police followed.");
  }

  @Test
  void aDatelineWithAStateIsOneSentenceWithItsLead() {
    assertSentences(
        "HARLOW, Fla. - One man died near Harlow. Two fled.",
        "HARLOW, Fla. - One man died near Harlow.",
        "Two fled.");
  }

  @Test
  void quotesAndBracketsCloseTheSentenceTheyStandBehind() {
    assertSentences(
        "“We will stay.” He left. (Nobody saw him.) \"Who fired?\" the judge asked.",
        "“We will stay.”",
        "He left.",
        "(Nobody saw him.)",
        "\"Who fired?\" the judge asked.");
  }

  @Test
  void numbersOfAListStayWithTheirSentence() {
    assertSentences(
        "1. The army must leave. 2. Prisoners go free.",
        "1. The army must leave.",
        "2. Prisoners go free.");
  }

  @Test
  void aLostBlankBetweenSentencesIsSeen() {
    assertSentences(
        "Shells hit the town.Nobody was hurt. See example.org for more.",
        "Shells hit the town.",
        "Nobody was hurt.",
        "See example.org for more.");
  }

  @Test
  void linesAreParagraphsUnlessTheTextIsWrapped() {
    assertSentences(
        "Market attacked in Tarin\nBy A Reporter\nGunmen attacked a market on Monday, a witness told"
            + " the Meridian Wire, and fled over the river before the army came.",
        "Market attacked in Tarin",
        "By A Reporter",
        "Gunmen attacked a market on Monday, a witness told the Meridian Wire, and fled over the"
            + " river before the army came.");
  }

  @Test
  void capitalsWithHardLineEndsAreSentences() {
    String text =
        """
        THE ARMY
        SAID TODAY THAT A COLUMN OF GUERRILLAS ATTACKED THE FARM OF COL. LUNA
        NEAR THE RIVER. TWO SOLDIERS DIED. THE U.S. EMBASSY DENIED ANY PART IN
        IT.

           THE FRONT HAS NOT COMMENTED.
        """;

    assertThat(texts(text))
        .containsExactly(
            "THE ARMY\nSAID TODAY THAT A COLUMN OF GUERRILLAS ATTACKED THE FARM OF COL. LUNA\n"
                + "NEAR THE RIVER.",
            "TWO SOLDIERS DIED.",
            "THE U.S. EMBASSY DENIED ANY PART IN\nIT.",
            "THE FRONT HAS NOT COMMENTED.");
  }

  @Test
  void wrappedProseKeepsHeadlinesApart() {
    String text =
        """
        Shelling resumes in Dar Melhun

        Artillery fire resumed on Tuesday in the hills above Dar Melhun, where
        three families had returned to their homes a week before, a spokesman
        for the district said.
        The road is closed.
        """;

    assertThat(texts(text))
        .containsExactly(
            "Shelling resumes in Dar Melhun",
            "Artillery fire resumed on Tuesday in the hills above Dar Melhun, where\n"
                + "three families had returned to their homes a week before, a spokesman\n"
                + "for the district said.",
            "The road is closed.");
  }

  @Test
  void aSentenceNeverLeavesItsRange() {
    var text = new SourceText("One two three. Four five six.");

    List<List<List<Word>>> found =
        reader.sentences(text, List.of(new TextRange(0, 7), new TextRange(8, 29)));

    assertThat(found.get(0)).hasSize(1);
    assertThat(found.get(0).getFirst()).extracting(Word::text).containsExactly("One", "two");
    assertThat(found.get(1)).hasSize(2);
  }

  @Test
  void endlessSentencesAreCut() {
    List<List<Word>> sentences = reader.sentences(new SourceText("one, two ".repeat(5_000)));

    assertThat(sentences).hasSizeGreaterThan(30);
    assertThat(sentences).allMatch(sentence -> sentence.size() <= SentenceCutter.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "\u0000\u0000 nul \u0000",
        "lone \uD83D high and \uDE00 low",
        "\uD83D",
        "👩‍👩‍👧 fled 🇸🇾 from 🔥🔥 in “Dar’a”.",
        "قال الجيش إن ١٢ جنديا قتلوا. ماذا حدث؟ لا شيء۔",
        "\u202Bright \u202A left\u202C",
        "soft\u00ADhyphen zero\u200Bwidth \uFEFFmark",
        "ＦＵＬＬ　ＷＩＤＴＨ１２",
        "......!!!!????",
        "((((((\"\"\"\"''''"
      })
  void oddTextIsReadWithRightOffsets(String text) {
    assertOffsets(text);
  }

  @Test
  void textWithoutBlanksIsReadInBoundedTime() {
    assertOffsets("a".repeat(200_000));
    assertOffsets("1.".repeat(100_000));
    assertOffsets("x-".repeat(100_000));
    assertOffsets("'s".repeat(100_000));
    assertOffsets("😀".repeat(100_000));
    assertOffsets("a.b@".repeat(50_000));
  }

  @Test
  void everyWordIsTheSliceOfItsOffsets() {
    var random = new Random(7);
    int[] alphabet =
        "aB é1.,'’\"“”-–!?:;()[]/&@#$%\n\r\t\u00A0\u0000\u200D\uFE0F\u0301أ中😀𝐀"
            .codePoints()
            .toArray();
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        if (random.nextInt(40) == 0) {
          text.append((char) (0xD800 + random.nextInt(0x800)));
        }
      }
      assertOffsets(text.toString());
    }
  }

  private static void assertOffsets(String string) {
    var text = new SourceText(string);
    int at = 0;
    for (List<Word> sentence : reader.sentences(text)) {
      assertThat(sentence).isNotEmpty();
      for (Word word : sentence) {
        assertThat(word.start()).isGreaterThanOrEqualTo(at);
        assertThat(text.slice(word.start(), word.end())).isEqualTo(word.text()).isNotBlank();
        at = word.end();
      }
    }
  }

  private static void assertSentences(String text, String... sentences) {
    assertThat(texts(text)).containsExactly(sentences);
  }

  private static List<String> texts(String string) {
    var text = new SourceText(string);
    return reader.sentences(text).stream()
        .map(sentence -> text.slice(sentence.getFirst().start(), sentence.getLast().end()))
        .toList();
  }
}
