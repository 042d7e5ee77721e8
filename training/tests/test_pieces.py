"""Case ids."""

import unittest

from attest_training.pieces import case_of, shouted


class CaseTest(unittest.TestCase):
    def test_cases(self):
        for word, case in (("the", 0), ("12", 0), ("مرحبا", 0), ("The", 1), ("I", 1), ("5Kg", 1), ("NATO", 2), ("U.S.", 2),
                           ("McDonald", 3), ("iPhone", 3), ("É", 1), ("'S", 1)):
            self.assertEqual(case, case_of(word), word)

    def test_shouted(self):
        self.assertEqual([2, 1, 0], [shouted(w) for w in ("the", "a", "12")])


if __name__ == "__main__":
    unittest.main()
