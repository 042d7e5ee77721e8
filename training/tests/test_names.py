"""Name gold: marks, types, swaps, and what stays unknown."""

import random
import tempfile
import unittest
from pathlib import Path

from attest_training import kinds, names
from attest_training.treebank import Row, Sentence, gum_names


def row(form, upos, xpos, head):
    return Row(form, form, upos, xpos, head, "dep", "_")


class NamesTest(unittest.TestCase):
    def test_marks_become_tags_over_words(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.txt").write_text("# note\n[PLACE Iran]-backed [PERSON Abu Omar]'s men\n", encoding="utf-8")
            train, held = names.read_own(folder)
        self.assertEqual([], held)
        self.assertEqual(["Iran", "-", "backed", "Abu", "Omar", "'s", "men"], train[0].words)
        self.assertEqual(["B-PLACE", "O", "O", "B-PERSON", "I-PERSON", "O", "O"], train[0].gold["names"])

    def test_organisations_are_split_by_kind(self):
        self.assertEqual("ARMED_GROUP", kinds.refine("ORGANISATION", ["Black", "Ridge", "Front"]))
        self.assertEqual("STATE_BODY", kinds.refine("ORGANISATION", ["Ministry", "of", "Defence"]))
        self.assertEqual("ORGANISATION", kinds.refine("ORGANISATION", ["Red", "Cross"]))
        self.assertIsNone(kinds.refine("ORGANISATION", ["Zed"], otherwise=None))

    def test_plain_lengths_are_no_dates(self):
        self.assertFalse(kinds.dated(["three", "years"]))
        self.assertTrue(kinds.dated(["three", "years", "ago"]))
        self.assertTrue(kinds.dated(["12", "March"]))

    def test_gum_mention_is_cut_to_its_name(self):
        sentence = [row("President", "PROPN", "NNP", 0), row("John", "PROPN", "NNP", 1), row("Smith", "PROPN", "NNP", 1),
                    row("won", "VERB", "VBD", 1), row("two", "NUM", "CD", 4)]
        self.assertEqual(["O", "B-PERSON", "I-PERSON", "O", None], gum_names(sentence, [(0, 3, "person")]))

    def test_swap_keeps_tags_in_step(self):
        pool = names.Pool.__new__(names.Pool)
        pool.own, pool.other, pool.cities = {"PERSON": [("Jean", "de", "Roy")]}, {}, []
        sentence = Sentence(["Then", "Omar", "fled"], {"names": ["O", "B-PERSON", None]})
        swapped = pool.swapped(sentence, random.Random(1), 1.0)
        self.assertEqual(["Then", "Jean", "de", "Roy", "fled"], swapped.words)
        self.assertEqual(["O", "B-PERSON", "I-PERSON", "I-PERSON", None], swapped.gold["names"])


if __name__ == "__main__":
    unittest.main()
