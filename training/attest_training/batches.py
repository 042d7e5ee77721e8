"""Sentences into padded batches of like length."""

import random
from dataclasses import dataclass

import torch

from . import lemmas
from .config import HEADS, IGNORE, NAME_TAGS
from .pieces import case_of, shouted


@dataclass
class Labels:
    """The classes of each head, in order."""

    upos: list
    xpos: list
    lemma: list
    deprel: list
    names: list

    @staticmethod
    def of(sentences):
        """Collect the classes from the training treebanks."""
        def seen(head):
            return sorted({v for s in sentences for v in s.gold.get(head, [])})
        pairs = [p for s in sentences for p in s.gold.get("lemma", [])]
        return Labels(seen("upos"), seen("xpos"), lemmas.inventory(pairs), seen("deprel"), NAME_TAGS)

    def sizes(self):
        """Number of classes for each head that has classes."""
        return {k: len(v) for k, v in self.__dict__.items()}

    def tables(self):
        """Class numbers by label."""
        return {k: {label: i for i, label in enumerate(v)} for k, v in self.__dict__.items()}


@dataclass
class Unit:
    """A sentence ready for batching."""

    ids: list
    owners: list
    starts: list
    cases: list
    shouts: list
    gold: dict


def unit(sentence, pieces, tables):
    """Cut a sentence into pieces and number its labels."""
    ids, owners, starts = pieces.sentence(sentence.words)
    gold = {}
    for head, values in sentence.gold.items():
        if head == "arc":
            gold[head] = values
        elif head == "lemma":
            gold[head] = [tables[head].get(lemmas.script(*v), IGNORE) for v in values]
        else:
            gold[head] = [tables[head].get(v, IGNORE) for v in values]
    return Unit(ids, owners, starts, [case_of(w) for w in sentence.words],
                [shouted(w) for w in sentence.words], gold)


def buckets(units, budget, rng=None):
    """Groups of indexes whose padded size stays within `budget` pieces; shuffled if a generator is given."""
    def key(i):
        return len(units[i].ids) + (rng.random() * 3 if rng else 0)
    groups, group, widest = [], [], 0
    for i in sorted(range(len(units)), key=key):
        width = max(widest, len(units[i].ids))
        if group and width * (len(group) + 1) > budget:
            groups.append(group)
            group, width = [], len(units[i].ids)
        group.append(i)
        widest = width
    if group:
        groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def batch(units, settings=None, rng=None):
    """Pad units into tensors; with a generator, case is dropped or raised at random."""
    b = len(units)
    p = max(len(u.ids) for u in units)
    w = max(len(u.starts) for u in units)
    ids, mask, cases = (torch.zeros(b, p, dtype=torch.long) for _ in range(3))
    starts = torch.zeros(b, w, dtype=torch.long)
    candidate = torch.zeros(b, w + 1, dtype=torch.bool)
    gold = {h.name: torch.full((b, w), IGNORE) for h in HEADS if any(h.name in u.gold for u in units)}
    for row, u in enumerate(units):
        by_word = u.cases
        if rng is not None:
            dice = rng.random()
            if dice < settings.all_capitals:
                by_word = u.shouts
            elif dice < settings.all_capitals + settings.no_capitals:
                by_word = [0] * len(u.cases)
        n = len(u.ids)
        ids[row, :n] = torch.tensor(u.ids)
        mask[row, :n] = 1
        cases[row, :n] = torch.tensor([by_word[o] if o >= 0 else 0 for o in u.owners])
        starts[row, :len(u.starts)] = torch.tensor(u.starts)
        candidate[row, :len(u.starts) + 1] = True
        for head, values in u.gold.items():
            gold[head][row, :len(values)] = torch.tensor(values)
    return {"inputs": (ids, mask, cases, starts), "candidate_mask": candidate, "gold": gold}


def seeded(*numbers):
    """A generator that depends on the numbers only."""
    return random.Random(":".join(map(str, numbers)))
