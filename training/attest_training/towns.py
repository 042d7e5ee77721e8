"""Which of the towns that the reports of an incident name it happened in: a choice among them by weighed signs.

A conditional logit: the weights under which the right towns are most probable, of all that an incident's reports name. Learned
from one half of the incidents of gva dev, those of `part` 0 to 4; the other half is for reporting. Without chance.
"""

import re
from pathlib import Path

import numpy as np

from .clusters import LEARNED, write
from .gold import lines, part

PENALTY = 10.0
STEPS = 100
FIXED = ("least",)
LEFT_OUT = {"city", "county", "of", "the", "township"}


def plain(name):
    """The name of a town as the scorer of the task compares it: without what stands in brackets, and without its kind."""
    words = re.sub(r"[^a-z0-9 ]", " ", re.sub(r"\(.*?\)", " ", name.lower())).split()
    return " ".join(word for word in words if word not in LEFT_OUT)


def read_towns(path):
    """(incident, town, value by sign) of each line that the task wrote."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            incident, town, *signs = line.rstrip("\n").split("\t")
            yield incident, town, {s: float(v) for s, v in (sign.split("=") for sign in signs if sign)}


def choices(towns, city):
    """Per incident the signs of its towns and which of them are right; those without a choice or a right one teach nothing."""
    by_incident = {}
    for incident, town, signs in towns:
        by_incident.setdefault(incident, []).append((signs, plain(town) == plain(city[incident])))
    return [c for _, c in sorted(by_incident.items()) if len(c) > 1 and any(right for _, right in c)]


def fit(incidents, names):
    """Weights by sign, with a penalty on their squares once all signs vary alike, by Newton's method."""
    at = {name: i for i, name in enumerate(names)}
    tables = []
    for towns in incidents:
        x = np.zeros((len(towns), len(names)))
        for row, (signs, _) in enumerate(towns):
            for sign, value in signs.items():
                x[row, at[sign]] = value
        tables.append((x, np.array([right for _, right in towns], float)))
    scale = np.concatenate([x for x, _ in tables]).std(axis=0)
    scale[scale == 0] = 1
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        slope = PENALTY * weights
        curve = PENALTY * np.eye(len(names))
        for x, right in tables:
            x = x / scale
            all_towns, those_right = _softmax(x @ weights), _softmax(np.where(right > 0, x @ weights, -np.inf))
            slope = slope + x.T @ (all_towns - those_right)
            mean = x.T @ all_towns
            curve = curve + (x * all_towns[:, None]).T @ x - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if np.abs(step).max() < 1e-8:
            break
    return dict(zip(names, weights / scale))


def _softmax(scores):
    grown = np.exp(scores - scores.max())
    return grown / grown.sum()


def learn(args):
    """Write the weights."""
    gold = lines(Path(args.shared) / "bench" / "gva" / "dev.jsonl")
    city = {str(d["gold"]["incident"]): d["gold"]["city"] for d in gold}
    learned = [t for t in read_towns(args.towns) if part(t[0]) in LEARNED]
    incidents = choices(learned, city)
    write(Path(args.out), lambda names: fit(incidents, names), FIXED)
    print(f"{len(incidents)} incidents with a choice of {sum(map(len, incidents))} towns")
