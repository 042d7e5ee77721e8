"""What speaks for two news documents telling of one incident: a logistic regression over the signs of pairs.

Learned from the pairs of documents of one half of the incidents of gva dev, those of `part` 0 to 4; the other half is for
reporting. Newton's method, without chance: the same pairs give the same weights.
"""

from pathlib import Path

import numpy as np

from .gold import lines, part

LEARNED = range(5)
PENALTY = 1.0
STEPS = 60
FIXED = ("candidate", "mean")


def incidents(gold):
    """The incident of each document."""
    return {d["id"]: str(d["gold"]["incident"]) for d in lines(gold)}


def read_pairs(path):
    """(one, other, value by sign) of each pair that a task wrote."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            a, b, *signs = line.rstrip("\n").split("\t")
            yield a, b, {s: float(v) for s, v in (sign.split("=") for sign in signs)}


def examples(path, incident):
    """(signs, same incident) of the pairs within the half that is learned from."""
    learned = {d for d, i in incident.items() if part(i) in LEARNED}
    for a, b, signs in read_pairs(path):
        if a in learned and b in learned:
            yield signs, incident[a] == incident[b]


def fit(pairs, names):
    """Weights by sign, with a penalty on their squares once all signs vary alike; none on the bias."""
    at = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(pairs), len(names)))
    y = np.zeros(len(pairs))
    for row, (signs, same) in enumerate(pairs):
        y[row] = same
        for sign, value in signs.items():
            x[row, at[sign]] = value
    scale = x.std(axis=0)
    scale[scale == 0] = 1
    x /= scale
    penalty = np.array([1e-6 if name == "bias" else PENALTY for name in names])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (p - y) + penalty * weights
        curve = (x * (p * (1 - p) + 1e-9)[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return dict(zip(names, weights / scale))


def write(path, learned, fixed):
    """Write learned weights into a data file, which keeps its comments, its meanings and what is set by hand."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    names = [row[0] for row in rows if not row[0].startswith("#") and row[0] not in fixed]
    weights = learned(names)
    for row in rows:
        if row[0] in weights:
            row[1] = f"{weights[row[0]]:.3f}"
    path.write_text("\n".join("\t".join(row) for row in rows) + "\n", encoding="utf-8")


def learn(args):
    """Write the weights."""
    pairs = list(examples(args.pairs, incidents(Path(args.shared) / "bench" / "gva" / "dev.jsonl")))
    write(Path(args.out), lambda names: fit(pairs, names), FIXED)
    print(f"{len(pairs)} pairs, {sum(same for _, same in pairs)} of one incident")
