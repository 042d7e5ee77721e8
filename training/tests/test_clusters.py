import tempfile
import unittest
from pathlib import Path

from attest_training.clusters import FIXED, fit, write
from attest_training.coreference import with_synonym


class ClustersTest(unittest.TestCase):
    def test_what_speaks_for_one_incident_gets_a_positive_weight(self):
        pairs = [({"bias": 1.0, "people": 1.0}, True)] * 20 + [({"bias": 1.0, "far": 1.0}, False)] * 80
        weights = fit(pairs, ["bias", "people", "far"])
        self.assertGreater(weights["people"], 0)
        self.assertLess(weights["far"], 0)
        self.assertEqual(weights, fit(pairs, ["bias", "people", "far"]))

    def test_meanings_and_what_is_set_by_hand_stay(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "weights.tsv"
            path.write_text("# comment\nmean\t0.1\tset by hand\nbias\t0\tstart\n", encoding="utf-8")
            write(path, lambda names: dict.fromkeys(names, 1.5), FIXED)
            self.assertEqual(path.read_text(encoding="utf-8"), "# comment\nmean\t0.1\tset by hand\nbias\t1.500\tstart\n")


class CoreferenceTest(unittest.TestCase):
    def test_a_synonym_of_the_same_topic_alone_is_taken_away(self):
        signs = {"bias": 1.0, "lemma.synonym": 1.0, "alike.names": 2.0}
        self.assertEqual(with_synonym(signs, False), {"bias": 1.0, "unlike.names": 2.0})
        self.assertEqual(with_synonym(signs, True), signs)
