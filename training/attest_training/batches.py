"""Sentences into rows, and rows into padded batches of like length."""

import random
from dataclasses import dataclass

import torch

from . import lemmas
from .config import HEADS, IGNORE, NAME_TAGS, PARALLEL, ROW_PIECES
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
class Part:
    """One sentence cut into pieces, its labels numbered."""

    ids: list
    owners: list
    cases: list
    shouts: list
    gold: dict
    text: object

    @property
    def words(self):
        """How many words it has."""
        return len(self.cases)


def part(sentence, pieces, tables):
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
    return Part(ids, owners, [case_of(w) for w in sentence.words], [shouted(w) for w in sentence.words], gold,
                sentence.text)


@dataclass
class Row:
    """Neighbouring sentences that go through the model together; `numbers` says which they are."""

    parts: list
    numbers: list

    @property
    def length(self):
        """Pieces with the marks."""
        return 1 + sum(len(p.ids) + 1 for p in self.parts)

    @property
    def words(self):
        """Words of all its sentences."""
        return sum(p.words for p in self.parts)


def rows(parts, budget=ROW_PIECES, rng=None, alone=0.0):
    """Neighbours of one text share a row up to the budget; with a generator the budget varies."""
    found, room = [], 0
    for number, p in enumerate(parts):
        last = found[-1] if found else None
        joins = last is not None and p.text is not None and last.parts[0].text == p.text \
            and last.length + len(p.ids) + 1 <= room
        if joins:
            last.parts.append(p)
            last.numbers.append(number)
            continue
        found.append(Row([p], [number]))
        room = budget
        if rng is not None:
            room = 0 if rng.random() < alone else rng.randint(budget // 3, budget)
    return found


def buckets(units, budget, rng=None):
    """Groups of rows whose padded size stays within `budget` pieces; shuffled if a generator is given."""
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
    """Pad rows into tensors; with a generator, case is dropped or raised at random."""
    b, p, w = len(units), max(u.length for u in units), max(u.words for u in units)
    ids, mask, cases = (torch.zeros(b, p, dtype=torch.long) for _ in range(3))
    starts = torch.zeros(b, w, dtype=torch.long)
    sentence = torch.full((b, w), -1)
    gold = {h.name: _blank(h, b, w) for h in HEADS if any(h.name in q.gold for u in units for q in u.parts)}
    for row, u in enumerate(units):
        dice = rng.random() if rng is not None else 1.0
        ids[row, 0] = CLS
        piece, word = 1, 0
        for number, q in enumerate(u.parts):
            by_word = q.cases
            if rng is not None and dice < settings.all_capitals:
                by_word = q.shouts
            elif rng is not None and dice < settings.all_capitals + settings.no_capitals:
                by_word = [0] * q.words
            n = len(q.ids)
            ids[row, piece:piece + n] = torch.tensor(q.ids)
            ids[row, piece + n] = SEP
            cases[row, piece:piece + n] = torch.tensor([by_word[o] for o in q.owners])
            starts[row, word:word + q.words] = piece + torch.tensor(
                [i for i, o in enumerate(q.owners) if i == 0 or o != q.owners[i - 1]])
            sentence[row, word:word + q.words] = number
            for head, values in q.gold.items():
                _fill(gold[head][row], head, values, word, q.words)
            piece, word = piece + n + 1, word + q.words
        mask[row, :piece] = 1
    within = sentence[:, :, None] == torch.where(sentence < 0, -2, sentence)[:, None, :]
    candidate = torch.cat([torch.ones(b, w, 1, dtype=torch.bool), within], 2)
    return {"inputs": (ids, mask, cases, starts), "candidate_mask": candidate, "gold": gold}


def _fill(gold, head, values, first, count):
    """One sentence's gold into its place in a row; columns of candidates are shifted by the root."""
    if head == "roles":
        for trigger, role in values.known:
            gold[first:first + count, first + trigger + 1, role] = 0
        for start, end, trigger, role in values.filled:
            gold[first + start:first + end, first + trigger + 1, role] = 1
    elif head == "arc":
        gold[first:first + count] = torch.tensor([h + first if h else 0 for h in values])
    else:
        gold[first:first + count] = torch.tensor(values)


def seeded(*numbers):
    """A generator that depends on the numbers only."""
    return random.Random(":".join(map(str, numbers)))
