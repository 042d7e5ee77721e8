"""Sentences in batches, and their gold."""

import unittest

from attest_training.batches import Unit, batch, buckets
from attest_training.config import IGNORE
from attest_training.pieces import CLS, SEP
from attest_training.treebank import Roles


def unit(ids, owners=None, **gold):
    owners = owners or list(range(len(ids)))
    words = owners[-1] + 1
    return Unit(ids, owners, [0] * words, [2] * words, gold)


class BatchesTest(unittest.TestCase):
    def test_inputs(self):
        ids, mask, _, starts = batch([unit([5, 6, 7], [0, 0, 1]), unit([8])])["inputs"]
        self.assertEqual([[CLS, 5, 6, 7, SEP], [CLS, 8, SEP, 0, 0]], ids.tolist())
        self.assertEqual([1, 1, 1, 0, 0], mask[1].tolist())
        self.assertEqual([[1, 3], [1, 0]], starts.tolist())

    def test_gold(self):
        roles = Roles(known=[(0, 4)], filled=[(1, 2, 0, 4)])
        gold = batch([unit([7, 8], arc=[0, 1], roles=roles), unit([9, 9, 9])])["gold"]
        self.assertEqual([[0, 1, IGNORE], [IGNORE] * 3], gold["arc"].tolist())
        self.assertEqual([0, 1, IGNORE], gold["roles"][0, :, 1, 4].tolist())
        self.assertTrue(bool((gold["roles"][0, :, 2] == IGNORE).all()))
        self.assertTrue(bool((gold["roles"][1] == IGNORE).all()))

    def test_padding_is_no_candidate(self):
        mask = batch([unit([5]), unit([6, 7])])["candidate_mask"]
        self.assertEqual([[True, True, False], [True, True, True]], mask.tolist())

    def test_buckets_stay_within_the_budget(self):
        units = [unit([1] * n) for n in (3, 40, 5, 41, 4)]
        groups = buckets(units, 90)
        self.assertEqual([[0, 4, 2], [1, 3]], groups)


if __name__ == "__main__":
    unittest.main()
