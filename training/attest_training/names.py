"""Name gold from raw text: re3d and the project's own marked sentences; and the swapping of names."""

import re
from pathlib import Path

from . import decode, kinds
from .config import NON_COMMERCIAL
from .treebank import Sentence
from .gold import bio, lines
from .sentences import SENTENCE_END, sentence_spans
from .words import words

MARK = re.compile(r"\[([A-Z_]+) ([^\]]+)\]")


def read_own(folder, hold=12):
    """(train, held out) of the marked sentences; every `hold`-th sentence is held out."""
    sentences = []
    for path in sorted(Path(folder).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                sentences.append(_marked(line.strip()))
    held = sentences[hold - 1::hold]
    return [s for i, s in enumerate(sentences) if i % hold != hold - 1], held


def _marked(line):
    text, spans, last = "", [], 0
    for m in MARK.finditer(line):
        text += line[last:m.start()]
        spans.append((len(text), len(text) + len(m[2]), m[1]))
        text += m[2]
        last = m.end()
    text += line[last:]
    cut = words(text)
    return Sentence([w.text for w in cut], {"names": bio(cut, spans)})


def read_re3d(path):
    """(train, held out): the last fifth of the documents is held out; what may not be used freely is left out."""
    documents = lines(path)
    cut = len(documents) * 4 // 5
    free = [d for d in documents[:cut] if d["corpus"] not in NON_COMMERCIAL]
    return ([s for d in free for s in _re3d(d)], [s for d in documents[cut:] for s in _re3d(d)])


def _re3d(document):
    text = document["text"]
    cut = words(text)
    tags = _re3d_tags(text, cut, document["entities"])
    return [Sentence([w.text for w in cut[i:j]], {"names": tags[i:j]}, ("re3d", document["id"]))
            for i, j in sentence_spans(text, cut)]


LINKS = {"of", "for", "and", "the", "al", "-", "'s", "’s", "on", "in", "to", "&", "bin", "ibn", "el", "ad", "de"}
NUMBER = re.compile(
    r"^([\d.,]+|\$|£|€|%|percent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|"
    r"hundreds?|thousands?|millions?|billions?|m|bn|about|around|some|nearly|almost|over|at|least|more|than|up|to|of|"
    r"twenty|thirty|forty|fifty|several)$", re.I)


def _re3d_tags(text, cut, entities):
    """Our tags for re3d's spans, which also cover nominal mentions and are noisy.

    The longest valid span wins. Capitalised or numeric words that no kept span covers are unknown, not O.
    """
    by_start = {w.start: i for i, w in enumerate(cut)}
    by_end = {w.end: i + 1 for i, w in enumerate(cut)}
    places = {e["text"].lower() for e in entities if e["type"] == "Location"}
    tags = ["O"] * len(cut)
    taken = [False] * len(cut)
    for i, word in enumerate(cut):
        first = i == 0 or cut[i - 1].text in SENTENCE_END or "\n" in text[cut[i - 1].end:word.start]
        if (word.text[:1].isupper() and (not first or len(word.text) > 3)) or word.text[:1].isdigit() \
                or kinds.weapon_word(word.text):
            tags[i] = None
    for e in sorted(entities, key=lambda e: (e["start"] - e["end"], e["start"])):
        if e["start"] not in by_start or e["end"] not in by_end:
            continue
        low, high = by_start[e["start"]], by_end[e["end"]]
        low, high, kind = _ours(e["type"], [w.text for w in cut], low, high, places)
        if low >= high or any(taken[low:high]):
            continue
        for i in range(low, high):
            taken[i] = True
            tags[i] = f"{'B' if i == low else 'I'}-{kind}" if kind else None
    return tags


def _ours(kind, text, low, high, places):
    """(low, high, type) of one re3d span; an empty span drops it, a type of None means unknown."""
    while low < high and text[low].lower() in ("the", "a", "an", "this", "that", "its", "their"):
        low += 1
    span = text[low:high]
    if kind == "Temporal":
        return (low, high, "TIME") if kinds.dated(span) and len(span) <= 6 else (low, high, None)
    if kind in ("Quantity", "Money"):
        return low, high, "QUANTITY" if all(NUMBER.match(w) for w in span) else None
    if kind == "Weapon":
        strike = any(w.lower().startswith("strike") for w in span)
        return (low, low, None) if strike else (low, high, "WEAPON")
    if kind in ("MilitaryPlatform", "Vehicle"):
        return low, high, None
    if kind == "Nationality":
        return low, high, "NORP" if span and span[0][:1].isupper() else None
    if kind not in ("Person", "Organisation", "Location"):
        return low, low, None
    if kind == "Person":
        while high - low > 1 and (kinds.title(text[low]) or kinds.nationality(text[low])):
            low += 1
    span = text[low:high]
    if not span or not span[0][:1].isupper() and span[0].lower() != "al" \
            or not all(w[:1].isupper() or w[:1].isdigit() or w.lower() in LINKS for w in span):
        return low, low, None
    if kind == "Organisation" and len(span) == 1 and span[0].lower() in places:
        return low, high, None
    coarse = {"Person": "PERSON", "Organisation": "ORGANISATION", "Location": "PLACE"}[kind]
    return low, high, kinds.refine(coarse, span, otherwise=None)


SWAPPED = ("PERSON", "ORGANISATION", "ARMED_GROUP", "STATE_BODY", "PLACE", "FACILITY", "NORP", "EVENT")


class Pool:
    """Names by type to put in place of others, so that the model learns context and shape, not lists."""

    def __init__(self, corpora, own, gazetteer):
        self.own = self._collect(own, SWAPPED)
        self.other = self._collect(corpora, ("PERSON", "ORGANISATION", "ARMED_GROUP", "FACILITY"))
        self.cities = _cities(gazetteer)

    @staticmethod
    def _collect(sentences, types):
        found = {t: {} for t in types}
        for s in sentences:
            known = ["O" if t is None else t for t in s.gold["names"]]
            for start, end, kind in decode.spans(known):
                name = tuple(s.words[start:end])
                if kind in found and not "".join(name).isupper() or (kind in found and len("".join(name)) < 6):
                    found[kind][name] = None
        return {t: list(names) for t, names in found.items()}

    def draw(self, kind, rng):
        """A name of this type."""
        if kind == "PLACE" and rng.random() < 0.6:
            return rng.choice(self.cities)
        if self.other.get(kind) and rng.random() < 0.4:
            return rng.choice(self.other[kind])
        return rng.choice(self.own[kind])

    def swapped(self, sentence, rng, share):
        """A copy with about `share` of its names replaced by others of the same type."""
        gold = sentence.gold["names"]
        spans = decode.spans(["O" if t is None else t for t in gold])
        out_words, out_tags, last, chosen = [], [], 0, {}
        for start, end, kind in spans:
            name = tuple(sentence.words[start:end])
            if name not in chosen:
                swap = kind in SWAPPED and self.own.get(kind) and rng.random() < share
                chosen[name] = self.draw(kind, rng) if swap else name
            new = chosen[name]
            if "".join(name).isupper() and len("".join(name)) > 6:
                new = tuple(w.upper() for w in new)
            out_words += sentence.words[last:start] + list(new)
            out_tags += gold[last:start] + [f"B-{kind}"] + [f"I-{kind}"] * (len(new) - 1)
            last = end
        return Sentence(out_words + sentence.words[last:], {"names": out_tags + gold[last:]}, sentence.text)


def _cities(path):
    """Place names of all countries, as words."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name = line.split("\t")[1]
            found[tuple(w.text for w in words(name))] = None
    return list(found)
