"""Lemma scripts: made, applied, written and read back."""

import unittest

from attest_training import lemmas


class LemmaTest(unittest.TestCase):
    PAIRS = [("killed", "kill"), ("running", "run"), ("went", "go"), ("was", "be"), ("NATO", "NATO"), ("Obama", "Obama"),
             ("The", "the"), ("cities", "city"), ("children", "child"), ("McDonald", "McDonald"), ("n't", "not"),
             ("'s", "be"), ("U.S.", "U.S."), ("I", "I"), ("better", "good"), ("Émigrés", "émigré")]

    def test_scripts_reproduce_the_lemma(self):
        for form, lemma in self.PAIRS:
            self.assertEqual(lemma, lemmas.apply(lemmas.script(form, lemma), form), form)

    def test_casing_is_absolute(self):
        self.assertEqual("Obama", lemmas.apply(lemmas.script("Obama", "Obama"), "OBAMA"))
        self.assertEqual("kill", lemmas.apply(lemmas.script("killed", "kill"), "KILLED"))

    def test_a_script_that_does_not_fit_gives_the_form(self):
        self.assertEqual("ab", lemmas.apply(("edit", "l", 0, "", 3, "y"), "Ab"))

    def test_json_round_trip(self):
        for form, lemma in self.PAIRS:
            edit = lemmas.script(form, lemma)
            self.assertEqual(edit, lemmas.from_json(lemmas.as_json(edit)))

    def test_inventory_leaves_out_rare_scripts(self):
        pairs = [("a", "a")] * 5 + [("went", "go")] * 3 + [("mice", "mouse")] * 2
        self.assertEqual([lemmas.script("a", "a"), ("whole", "go")], lemmas.inventory(pairs))


if __name__ == "__main__":
    unittest.main()
