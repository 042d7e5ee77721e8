"""The sequence loss against the sum over all sequences."""

import itertools
import unittest

import torch

from attest_training.config import IGNORE, Head
from attest_training.model import Spans


class SpansTest(unittest.TestCase):
    def test_loss_is_that_of_the_enumerated_sequences(self):
        torch.manual_seed(1)
        head = Spans(Head("x", "spans", 8), 6, 5, 0.0).eval()
        head.transitions.data.normal_()
        words = torch.randn(3, 4, 6)
        gold = torch.tensor([[0, 1, 2, 0], [3, 4, IGNORE, IGNORE], [IGNORE] * 4])
        scores = head.net(words)

        def path_score(row, path):
            steps = sum(head.transitions[a, b] + head.forbidden[a, b] for a, b in zip(path, path[1:]))
            return head.start[path[0]] + steps + sum(scores[row, i, c] for i, c in enumerate(path))

        total = 0.0
        for row, length in ((0, 4), (1, 2)):
            paths = torch.stack([path_score(row, p) for p in itertools.product(range(5), repeat=length)])
            total += torch.logsumexp(paths, 0) - path_score(row, gold[row, :length].tolist())
        self.assertAlmostEqual(float(total) / 6, float(head.loss(words, None, gold, None)), places=4)


if __name__ == "__main__":
    unittest.main()
