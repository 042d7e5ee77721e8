"""Reading the project's own event annotations, and gold made of them."""

import tempfile
import unittest
from pathlib import Path

from attest_training import events, gold

TEXT = """# a comment
Gunmen killed two men near Dolmare, police said, and a raid near Karsh is planned.
  killed | ASSAULT | happened | agent=Gunmen | victim=two men | place=Dolmare
  raid | ASSAULT | planned | place=Karsh
  > police | said | Gunmen killed two men near Dolmare
The river is low.
"""


class EventsTest(unittest.TestCase):
    def read(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.txt"
            path.write_text(text, encoding="utf-8")
            mistakes = []
            return events.read_file(path, mistakes), mistakes

    def test_sentences_and_annotations(self):
        sentences, mistakes = self.read(TEXT)
        self.assertEqual([], mistakes)
        first, second = sentences
        self.assertEqual(["happened", "planned"], [e.realis for e in first.events])
        start, end = dict(first.events[0].roles)["victim"]
        self.assertEqual(["two", "men"], first.words[start:end])
        self.assertEqual([], second.events)

    def test_the_second_occurrence(self):
        sentences, _ = self.read("He saw men and men.\n  men@2 | OTHER | generic\n")
        self.assertEqual((4, 5), sentences[0].events[0].trigger)

    def test_mistakes_name_their_line(self):
        _, mistakes = self.read("He left.\n  left | LEAVE | happened\n  went | OTHER | happened\n  > he | left\n")
        self.assertEqual(3, len(mistakes))
        self.assertIn("a.txt:2: LEAVE is no type", mistakes[0])
        self.assertIn("a.txt:3: 'went'", mistakes[1])
        self.assertIn("a.txt:4: a statement has", mistakes[2])

    def test_gold(self):
        sentence = gold.own_events(self.read(TEXT)[0][0])
        words = sentence.words
        killed = words.index("killed")
        self.assertEqual("ASSAULT", sentence.gold["event"][killed])
        self.assertEqual("O", sentence.gold["event"][0])
        self.assertEqual("planned", sentence.gold["realis"][words.index("raid")])
        self.assertIsNone(sentence.gold["realis"][0])
        self.assertIn((0, 1, killed, events.ROLES.index("agent")), sentence.gold["roles"].filled)
        self.assertEqual("B-source", sentence.gold["attribution"][words.index("police")])
        self.assertEqual("B-content", sentence.gold["attribution"][0])

    def test_a_span_that_goes_on_begins_anew(self):
        self.assertEqual(["B-content", "I-content"], gold._begun(["I-content", "I-content"]))


if __name__ == "__main__":
    unittest.main()
