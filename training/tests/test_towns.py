import unittest

from attest_training.towns import choices, fit, plain


class TownsTest(unittest.TestCase):
    def test_names_are_compared_as_the_scorer_does(self):
        self.assertEqual(plain("Ostrell City (Northside)"), plain("the Ostrell"))
        self.assertNotEqual(plain("North Ostrell"), plain("Ostrell"))

    def test_an_incident_without_a_choice_or_a_right_town_teaches_nothing(self):
        towns = [("1", "Ostrell", {}), ("2", "Ostrell", {}), ("2", "Selgrad", {}), ("3", "Ostrell", {}), ("3", "Veshnik", {})]
        city = {"1": "Ostrell", "2": "Ostrell", "3": "Brenn"}
        self.assertEqual(choices(towns, city), [[({}, True), ({}, False)]])

    def test_what_the_right_towns_have_gets_a_positive_weight(self):
        incidents = [[({"police": 1.0}, True), ({"from": 1.0}, False), ({}, False)]] * 30
        weights = fit(incidents, ["police", "from"])
        self.assertGreater(weights["police"], 0)
        self.assertLess(weights["from"], 0)
        self.assertEqual(weights, fit(incidents, ["police", "from"]))
