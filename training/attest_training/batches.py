"""Sentences into padded batches of like length."""

import random
from dataclasses import dataclass

import torch

from . import lemmas
from .config import HEADS, IGNORE, NAME_TAGS
from .events import REALIS, ROLES, TYPES
from .gold import FILLERS
from .pieces import CLS, SEP, case_of, shouted


def bio_tags(labels):
    """The tags of a head that marks spans."""
    return ["O"] + [f"{p}-{label}" for label in labels for p in ("B", "I")]


@dataclass
class Labels:
    """The classes of each head, in order."""

    upos: list
    xpos: list
    lemma: list
    deprel: list
    names: list
    attribution: list
    event: list
    realis: list
    roles: list
    fillers: list

    @staticmethod
    def of(sentences):
        """Collect the classes from the training treebanks."""
        def seen(head):
            return sorted({v for s in sentences for v in s.gold.get(head, [])})
        pairs = [p for s in sentences for p in s.gold.get("lemma", [])]
        return Labels(seen("upos"), seen("xpos"), lemmas.inventory(pairs), seen("deprel"), NAME_TAGS,
                      bio_tags(("source", "cue", "content")), ["O", *TYPES], list(REALIS), list(ROLES),
                      bio_tags(FILLERS))

    def sizes(self):
        """Number of classes for each head that has classes."""
        return {k: len(v) for k, v in self.__dict__.items()}

    def tables(self):
        """Class numbers by label."""
        return {k: {label: i for i, label in enumerate(v)} for k, v in self.__dict__.items()}


@dataclass
class Unit:
    """A sentence cut into pieces, its labels numbered."""

    ids: list
    owners: list
    cases: list
    shouts: list
    gold: dict

    @property
    def length(self):
        """Pieces with the marks for start and end."""
        return len(self.ids) + 2

    @property
    def words(self):
        """How many words it has."""
        return len(self.cases)


def unit(sentence, pieces, tables):
    """Cut a sentence into pieces and number its labels."""
    ids, owners = pieces.sentence(sentence.words)
    gold = {}
    for head, values in sentence.gold.items():
        if head in ("arc", "roles"):
            gold[head] = values
        elif head == "factuality":
            gold[head] = [IGNORE if v is None else v for v in values]
        elif head == "lemma":
            gold[head] = [tables[head].get(lemmas.script(*v), IGNORE) for v in values]
        else:
            gold[head] = [tables[head].get(v, IGNORE) for v in values]
    return Unit(ids, owners, [case_of(w) for w in sentence.words], [shouted(w) for w in sentence.words], gold)


def buckets(units, budget, rng=None):
    """Groups of indexes whose padded size stays within `budget` pieces; shuffled if a generator is given."""
    def key(i):
        return units[i].length + (rng.random() * 3 if rng else 0)
    groups, group, widest = [], [], 0
    for i in sorted(range(len(units)), key=key):
        width = max(widest, units[i].length)
        if group and width * (len(group) + 1) > budget:
            groups.append(group)
            group, width = [], units[i].length
        group.append(i)
        widest = width
    if group:
        groups.append(group)
    if rng:
        rng.shuffle(groups)
    return groups


def _blank(head, b, w):
    if head.kind == "pairs":
        return torch.full((b, w, w + 1, len(ROLES)), float(IGNORE))
    return torch.full((b, w), float(IGNORE) if head.kind == "number" else IGNORE)


def batch(units, settings=None, rng=None):
    """Pad units into tensors; with a generator, case is dropped or raised at random."""
    b, p, w = len(units), max(u.length for u in units), max(u.words for u in units)
    ids, mask, cases = (torch.zeros(b, p, dtype=torch.long) for _ in range(3))
    starts = torch.zeros(b, w, dtype=torch.long)
    candidate = torch.zeros(b, w + 1, dtype=torch.bool)
    gold = {h.name: _blank(h, b, w) for h in HEADS if any(h.name in u.gold for u in units)}
    for row, u in enumerate(units):
        by_word = u.cases
        if rng is not None:
            dice = rng.random()
            if dice < settings.all_capitals:
                by_word = u.shouts
            elif dice < settings.all_capitals + settings.no_capitals:
                by_word = [0] * u.words
        ids[row, :u.length] = torch.tensor([CLS, *u.ids, SEP])
        mask[row, :u.length] = 1
        cases[row, 1:u.length - 1] = torch.tensor([by_word[o] for o in u.owners])
        starts[row, :u.words] = 1 + torch.tensor(
            [i for i, o in enumerate(u.owners) if i == 0 or o != u.owners[i - 1]])
        candidate[row, :u.words + 1] = True
        for head, values in u.gold.items():
            _fill(gold[head][row], head, values, u.words)
    return {"inputs": (ids, mask, cases, starts), "candidate_mask": candidate, "gold": gold}


def _fill(gold, head, values, count):
    """One sentence's gold into its row; columns of candidates are shifted by the root."""
    if head == "roles":
        for trigger, role in values.known:
            gold[:count, trigger + 1, role] = 0
        for start, end, trigger, role in values.filled:
            gold[start:end, trigger + 1, role] = 1
    else:
        gold[:count] = torch.tensor(values)


def seeded(*numbers):
    """A generator that depends on the numbers only."""
    return random.Random(":".join(map(str, numbers)))
