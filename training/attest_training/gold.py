"""Gold out of the data sets of others: statements, factuality, the place of an event, who did what to whom."""

import json
import re
import zlib
from pathlib import Path

from .events import ROLES
from .sentences import sentence_spans
from .treebank import Roles, Sentence
from .words import covered, word_at, words

FILLERS = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")


def part(name):
    """0 to 9, by the text of the name alone: 0 is held out for validation, 1 for reporting where there is no dev."""
    return zlib.crc32(name.encode("utf-8")) % 10


def lines(path):
    """The objects of a JSON Lines file."""
    with open(path, encoding="utf-8") as source:
        return [json.loads(line) for line in source]


def bio(cut, spans):
    """Tags over words for (start, end, label) character spans; the longest span wins where two overlap."""
    tags = ["O"] * len(cut)
    for start, end, label in sorted(spans, key=lambda s: s[0] - s[1]):
        inside = covered(cut, start, end)
        if inside and all(tags[i] == "O" for i in inside):
            for k, i in enumerate(inside):
                tags[i] = f"{'I' if k else 'B'}-{label}"
    return tags


def split(text, cut, tags, head, name):
    """Sentences of one text with the tags of one head."""
    return [Sentence([w.text for w in cut[i:j]], {head: _begun(tags[i:j])}, name) for i, j in sentence_spans(text, cut)]


def _begun(tags):
    """A span that goes on from the sentence before begins anew here."""
    return [f"B-{tags[0][2:]}"] + tags[1:] if tags[0].startswith("I-") else tags


def statements(path):
    """PolNeAR's articles: source, cue and content; a content in pieces gives several spans."""
    found = []
    for article in lines(path):
        spans = [(start, end, role) for a in article["attributions"] for role in ("source", "cue", "content")
                 for start, end in a[role]]
        cut = words(article["text"])
        found += [s for s in split(article["text"], cut, bio(cut, spans), "attribution", ("polnear", article["id"]))
                  if not _inside(s)]
    return found


def _inside(sentence):
    """Whether a sentence is the middle of somebody's words: alone, it does not show that."""
    first, *rest = sentence.gold["attribution"]
    return (first == "B-content" and set(rest) <= {"I-content"}
            and not {"\"", "“", "”", "''", "``"} & set(sentence.words))


def factuality(path, corpora=("UW", "MEANTIME")):
    """Sentences with a number from -3 to 3 at the first word of each event."""
    found = []
    for record in lines(path):
        if record["corpus"] in corpora and record["events"]:
            cut = words(record["text"])
            values = [None] * len(cut)
            for event in record["events"]:
                at = word_at(cut, event["start"])
                if at is not None:
                    values[at] = event["factuality"]
            found.append(Sentence([w.text for w in cut], {"factuality": values}, None))
    return found


def event_places(path):
    """eventloc's sentences by part (see `part`): where the event of a verb took place, the other roles unknown."""
    by_text = {}
    for record in lines(path):
        by_text.setdefault(record["text"], []).append(record)
    parts = {}
    for text, records in by_text.items():
        cut = words(text)
        roles = Roles()
        for record in records:
            verb = word_at(cut, record["verb"]["start"])
            if verb is None:
                continue
            roles.known.append((verb, ROLES.index("place")))
            for place in record["gold"]["locations"]:
                inside = covered(cut, place["start"], place["end"])
                if inside:
                    roles.filled.append((inside[0], inside[-1] + 1, verb, ROLES.index("place")))
        parts.setdefault(part(text), []).append(Sentence([w.text for w in cut], {"roles": roles}))
    return parts


def fillers(path):
    """MUC-4's reports: each mention of a perpetrator, target, victim or weapon of the answer key."""
    found = []
    for report in lines(path):
        text = re.sub(r"(?<!\n)\n(?!\n)", " ", report["text"])
        spans = []
        for role, entities in report["gold"]["extracts"].items():
            for mention in {m for entity in entities for m in entity}:
                pattern = r"\s+".join(map(re.escape, mention.split()))
                spans += [(m.start(), m.end(), role)
                          for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)]
        cut = words(text)
        found += split(text, cut, bio(cut, spans), "fillers", ("muc4", report["id"]))
    return found


def own_events(marked):
    """One of the project's own sentences as gold for events, realis, roles and statements."""
    gold = {"event": ["O"] * len(marked.words), "realis": [None] * len(marked.words)}
    roles = Roles()
    for event in marked.events:
        at = event.trigger[1] - 1
        gold["event"][at], gold["realis"][at] = event.type, event.realis
        roles.known += [(at, r) for r in range(len(ROLES))]
        roles.filled += [(*span, at, ROLES.index(role)) for role, span in event.roles]
    gold["roles"] = roles
    gold["attribution"] = _attribution(marked)
    return Sentence(marked.words, gold, None)


def _attribution(marked):
    """Tags for the outermost statements; what lies inside another one's content is not marked, as in PolNeAR."""
    tags = ["O"] * len(marked.words)

    def size(said):
        return sum(end - start for start, end in said.content)

    for said in sorted(marked.statements, key=size, reverse=True):
        spans = [(s, role) for role in ("source", "cue", "content") for s in getattr(said, role)]
        if all(tags[i] == "O" for (start, end), _ in spans for i in range(start, end)):
            for (start, end), role in spans:
                for i in range(start, end):
                    tags[i] = f"{'I' if i > start else 'B'}-{role}"
    return tags


def load(shared):
    """{train, held, dev} sentences by data set, from the data folder."""
    bench = Path(shared) / "bench"
    polnear = statements(bench / "polnear" / "train.jsonl")
    facts = factuality(bench / "factuality" / "train.jsonl")
    places = event_places(bench / "eventloc" / "dev.jsonl")
    muc = fillers(bench / "muc4" / "train.jsonl")

    def kept(sentences, held):
        return [s for s in sentences if (part(str(s.text or s.words)) == 0) == held]

    return {
        "polnear": (kept(polnear, False), kept(polnear, True), statements(bench / "polnear" / "dev.jsonl")),
        "factuality": (kept(facts, False), kept(facts, True),
                       factuality(bench / "factuality" / "dev.jsonl", ("UW",))),
        "eventloc": ([s for k, v in sorted(places.items()) if k > 1 for s in v], places[0], places[1]),
        "muc4": (kept(muc, False), kept(muc, True), fillers(bench / "muc4" / "dev.jsonl")),
    }
