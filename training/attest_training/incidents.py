"""How likely a candidate is an incident, or a filler, of the MUC-4 keys: two logistic regressions over signs.

The reader's marks are too good on the reports that it was trained on: only the tenth held out of that counts here.
"""

import re
import string
from pathlib import Path

import torch

from .config import SEED
from .gold import lines, part

PENALTY = 0.02
STEPS = 3000
HEADER = """# How much each sign speaks for an incident, or for a filler, being one that the MUC-4 keys have. Learned; to make anew:
#
#   attest bench predict muc4 MUC4_TRAIN PREDICTIONS
#   cd training && .venv/bin/python -m attest_training incidents PREDICTIONS
#
# `threshold` rows are the likelihoods, from 0 to 1, from which on an incident or a filler is given.
#
# sign	weight
"""


def normal(words):
    """As the scorer compares: lower case, no punctuation, no articles."""
    text = "".join(c for c in words.lower() if c not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", text).split())


def examples(gold, predictions):
    """(signs, right) of incidents and of fillers of the held-out reports; and how many of each the keys have."""
    found = {"incident": [], "filler": []}
    wanted = {"incident": 0, "filler": 0}
    for report in lines(gold):
        if part(str(("muc4", report["id"]))) != 0:
            continue
        types = [t["incident_type"] for t in report["gold"]["templates"]]
        extracts = report["gold"]["extracts"]
        wanted["incident"] += len(types)
        wanted["filler"] += sum(len(e) for e in extracts.values())
        for candidate in predictions[report["id"]]:
            right = any(candidate["incident_type"] in t for t in types)
            found["incident"].append((candidate["signs"], right))
            for filler in candidate["fillers"]:
                strings = {normal(m) for entity in extracts[filler["role"]] for m in entity}
                found["filler"].append((filler["signs"], normal(filler["words"]) in strings))
    return found, wanted


def fit(pairs):
    """Weights by sign, and the likelihood of each pair."""
    signs = sorted({s for own, _ in pairs for s in own})
    at = {s: i for i, s in enumerate(signs)}
    x = torch.zeros(len(pairs), len(signs))
    for row, (own, _) in enumerate(pairs):
        x[row, [at[s] for s in own]] = 1
    y = torch.tensor([float(right) for _, right in pairs])
    torch.manual_seed(SEED)
    weights = torch.zeros(len(signs), requires_grad=True)
    optimizer = torch.optim.Adam([weights], lr=0.02)
    for _ in range(STEPS):
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x @ weights, y)
        loss = loss + PENALTY * (weights ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    weights = weights.detach()
    return {s: float(weights[at[s]]) for s in signs}, torch.sigmoid(x @ weights).tolist()


def threshold(pairs, likelihoods, wanted):
    """The likelihood from which on giving candidates makes F1 best."""
    best, best_f1 = 0.5, 0.0
    for step in range(5, 80):
        given = [right for (_, right), p in zip(pairs, likelihoods) if p >= step / 100]
        f1 = 2 * sum(given) / (len(given) + wanted) if given else 0.0
        if f1 > best_f1:
            best, best_f1 = step / 100, f1
    return best, best_f1


def learn(args):
    """Write the weights."""
    predictions = {p["id"]: p["candidates"] for p in lines(args.predictions)}
    found, wanted = examples(Path(args.shared) / "bench" / "muc4" / "train.jsonl", predictions)
    rows = {}
    for what, pairs in found.items():
        weights, likelihoods = fit(pairs)
        rows |= weights
        rows[f"threshold {what}"], f1 = threshold(pairs, likelihoods, wanted[what])
        print(f"{what}: {len(pairs)} candidates, {sum(r for _, r in pairs)} right of {wanted[what]} wanted, F1 {f1:.3f}")
    text = HEADER + "".join(f"{sign}\t{weight:.2f}\n" for sign, weight in sorted(rows.items()))
    Path(args.out).write_text(text, encoding="utf-8")
