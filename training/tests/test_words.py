"""Words against the shared test vectors, and their offsets."""

import unittest
from pathlib import Path

from attest_training.words import shadow, words

VECTORS = Path(__file__).parent.parent / "data" / "words-test.tsv"


class WordsTest(unittest.TestCase):
    def test_vectors(self):
        for line in VECTORS.read_text(encoding="utf-8").splitlines():
            text, expected = line.split("\t")
            self.assertEqual(expected, " ".join(w.text for w in words(text)))

    def test_offsets_point_into_the_text(self):
        for line in VECTORS.read_text(encoding="utf-8").splitlines():
            text = line.split("\t")[0]
            end = 0
            for w in words(text):
                self.assertEqual(w.text, text[w.start:w.end])
                self.assertEqual("", text[end:w.start].strip())
                end = w.end
            self.assertEqual("", text[end:].strip())

    def test_shadow_keeps_length(self):
        for text in ("Sana’a – «Сирия» 👩‍🚀", "a\u200fb \u200f c", "\ud83d"):
            self.assertEqual(len(text), len(shadow(text)))

    def test_nothing_gives_nothing(self):
        self.assertEqual([], words(" \t\n\u00a0"))


if __name__ == "__main__":
    unittest.main()
