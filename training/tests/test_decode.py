"""Trees and name spans from scores."""

import unittest

import numpy as np

from attest_training import decode


class DecodeTest(unittest.TestCase):
    def test_greedy_tree(self):
        arc = np.array([[0., 0, 5, 0], [5, 0, 0, 0], [0, 0, 5, 0]])
        self.assertEqual([2, 0, 2], list(decode.tree(arc)))

    def test_cycle_is_broken(self):
        arc = np.array([[0., -9, 5, 0], [1, 5, -9, 0], [0, 0, 5, -9]])
        heads = list(decode.tree(arc))
        self.assertEqual([2, 0, 2], heads)

    def test_one_root_only_and_always_a_tree(self):
        rng = np.random.default_rng(1)
        for size in range(1, 12):
            for _ in range(30):
                heads = decode.tree(rng.normal(size=(size, size + 1)) * 3)
                self.assertEqual(1, list(heads).count(0))
                for start in range(1, size + 1):
                    node, steps = start, 0
                    while node and steps <= size:
                        node, steps = heads[node - 1], steps + 1
                    self.assertEqual(0, node)

    def test_best_of_all_trees(self):
        from itertools import product
        rng = np.random.default_rng(2)
        for _ in range(40):
            arc = rng.normal(size=(4, 5)) * 2
            norm = arc - np.log(np.exp(arc).sum(1, keepdims=True))
            def fine(h):
                if h.count(0) != 1:
                    return False
                for s in range(1, 5):
                    n, k = s, 0
                    while n and k < 5:
                        n, k = h[n - 1], k + 1
                    if n:
                        return False
                return True
            best = max((h for h in product(range(5), repeat=4) if fine(h)),
                       key=lambda h: sum(norm[i, x] for i, x in enumerate(h)))
            self.assertEqual(best, tuple(decode.tree(arc)))

    def test_valid_tags_and_spans(self):
        names = ["O", "B-A", "I-A", "B-B", "I-B"]
        logits = np.array([[0, 3, 0, 0, 0.], [0, 0, 1, 0, 1.5], [2, 0, 0, 0, 0]])
        tags = decode.tags(logits, names)
        self.assertEqual(["B-A", "I-A", "O"], tags)
        self.assertEqual([(0, 2, "A")], decode.spans(tags))


if __name__ == "__main__":
    unittest.main()
