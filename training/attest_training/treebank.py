"""Universal Dependencies files, and the names that GUM's entity layer gives."""

import re
from dataclasses import dataclass, field

from . import kinds



@dataclass
class Sentence:
    """Words and, for each head that has gold here, one label string (arc: head index; factuality: number) per word.

    A label of None is unknown: it is left out of losses and scores. `roles` has instead `Roles`. `text` tells
    the texts of a set apart; None is a text of its own.
    """

    words: list
    gold: dict = field(default_factory=dict)
    text: object = None


@dataclass
class Roles:
    """Who fills which role of which event: `known` (trigger word, role) pairs, `filled` (start, end, trigger, role)."""

    known: list = field(default_factory=list)
    filled: list = field(default_factory=list)


@dataclass
class Row:
    """The columns of one CoNLL-U word that are used here."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    misc: str


def rows(path):
    """Yield each sentence as (number of its text, rows); multi-word ranges and empty nodes are left out."""
    found, text = [], 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            text += line.startswith("# newdoc")
            if not line and found:
                yield text, found
                found = []
            columns = line.split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                found.append(Row(columns[1], columns[2], columns[3], columns[4],
                                 int(columns[6]), columns[7], columns[9]))
    if found:
        yield text, found


def read(path, with_names=False):
    """Sentences with syntax, and with names where the file has an entity layer."""
    sentences = []
    mentions = entity_mentions(path) if with_names else None
    for number, (text, sentence) in enumerate(rows(path)):
        gold = {
            "upos": [r.upos for r in sentence],
            "xpos": [r.xpos for r in sentence],
            "lemma": [(r.form, r.lemma) for r in sentence],
            "arc": [r.head for r in sentence],
            "deprel": [r.deprel for r in sentence],
        }
        if with_names:
            gold["names"] = gum_names(sentence, mentions[number])
        sentences.append(Sentence([r.form for r in sentence], gold, (path, text)))
    return sentences


OPEN_OR_CLOSE = re.compile(r"\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)")


def entity_mentions(path):
    """For each sentence the mentions of GUM's Entity= layer as (start, end exclusive, type)."""
    result = []
    for _, sentence in rows(path):
        found, stack = [], []
        for i, row in enumerate(sentence):
            layer = re.search(r"Entity=([^|]*)", row.misc)
            for m in OPEN_OR_CLOSE.finditer(layer[1] if layer else ""):
                if m[4]:
                    at = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][0] == m[4]), None)
                    if at is not None:
                        _, kind, start = stack.pop(at)
                        found.append((start, i + 1, kind))
                elif m[3]:
                    found.append((i, i + 1, m[2]))
                else:
                    stack.append((m[1], m[2], i))
        result.append(found)
    return result


GUM_KINDS = {"person": "PERSON", "organization": "ORGANISATION", "place": "PLACE", "event": "EVENT",
             "time": "TIME", "object": None}
LINKS = {"of", "for", "and", "&", "-", "'s", "’s", "the", "de", "del", "la", "al", "von", "van"}
NOT_IN_PERSONS = {"of", "for", "and", "the", "&", "'s", "’s"}


def _proper(row):
    return row.xpos in ("NNP", "NNPS")


def _head(sentence, start, end):
    """The word of the span that hangs outside it."""
    return next((i for i in range(start, end) if not start < sentence[i].head <= end), start)


def _core(sentence, start, end, head, kind):
    """The proper-name core around the head: proper words, and link words between two of them.

    A capitalised other word counts as proper, except at the mention's start ("Former", "Two").
    """
    links = LINKS - NOT_IN_PERSONS if kind == "PERSON" else LINKS

    def step(i, by):
        j = i + by
        while start <= j < end:
            word = sentence[j]
            capital = word.form[:1].isupper() and word.upos in ("ADJ", "NOUN", "VERB", "NUM")
            if _proper(word) or capital and (by > 0 or j > start):
                return j
            if word.form.lower() not in links:
                return None
            j += by
        return None

    low = high = head
    while (i := step(low, -1)) is not None:
        low = i
    while (i := step(high, 1)) is not None:
        high = i
    return low, high + 1


def gum_names(sentence, mentions):
    """BIO tags from GUM's mentions; None where GUM cannot tell.

    Kept are named mentions (the head is a proper noun) cut to their name, and dates. The outermost
    mention wins. Numbers, weapons and named things of other sorts are not marked in GUM: unknown.
    """
    tags = ["O"] * len(sentence)
    taken = [False] * len(sentence)
    for i, row in enumerate(sentence):
        if row.upos == "NUM" or row.upos == "SYM" or kinds.weapon_word(row.form):
            tags[i] = None
    for start, end, gum_kind in sorted(mentions, key=lambda m: (m[0] - m[1], m[0])):
        kind = GUM_KINDS.get(gum_kind)
        if gum_kind not in GUM_KINDS:
            continue
        head = _head(sentence, start, end)
        if kind == "TIME":
            low, high = start, end
            while low < high and sentence[low].upos == "DET":
                low += 1
            fine = high - low <= 5 and kinds.dated([r.form for r in sentence[low:high]])
            if not fine:
                continue
        elif not _proper(sentence[head]):
            continue
        else:
            low, high = _core(sentence, start, end, head, kind)
        if any(taken[low:high]):
            continue
        words = [r.form for r in sentence[low:high]]
        if kind == "PERSON":
            while high - low > 1 and kinds.title(words[0]):
                low, words = low + 1, words[1:]
        final = kinds.refine(kind, words)
        for i in range(low, high):
            taken[i] = True
            tags[i] = f"{'B' if i == low else 'I'}-{final}" if final else None
    for i, row in enumerate(sentence):
        if not taken[i] and tags[i] == "O" and kinds.nationality(row.form):
            tags[i] = "B-NORP"
    return tags


