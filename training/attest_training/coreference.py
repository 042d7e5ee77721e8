"""Which mentions of events in many documents name one event: synonyms, and a logistic regression over the signs of pairs.

Both are learned from the train split of ECB+. A pair counts as joined by synonyms only if other topics join its lemmas, so that the
weight is not better than it will be elsewhere.
"""

from collections import defaultdict
from pathlib import Path

from .clusters import fit, read_pairs, write
from .gold import lines

FIXED = ("documents", "mean")
TOPICS = 2
KINDS = ("alike", "unlike")
SYNONYMS = """# Lemmas that name one event in two or more topics of the train split of ECB+. Learned with `weights.tsv`.
#
# lemma	lemma
"""


def chains(gold):
    """The chain of each mention of the train split."""
    return {f"{d['id']}/{m['sent']}/{','.join(map(str, sorted(m['tokens'])))}": m["chain"]
            for d in lines(gold) if d["split"] == "train" for m in d["gold"]["event_mentions"]}


def examples(path, chain):
    """(lemmas, topic, signs, same event) of each pair of the train split."""
    for a, b, signs in read_pairs(path):
        (one, left), (other, right) = a.rsplit("/", 1), b.rsplit("/", 1)
        if one in chain and other in chain:
            yield tuple(sorted((left, right))), one.split("_")[0], signs, chain[one] == chain[other]


def with_synonym(signs, joined):
    """The signs of a pair as they are if its lemmas are synonyms, or are not."""
    if "lemma.same" in signs:
        return signs
    kind = KINDS[0] if joined or "lemma.stem" in signs else KINDS[1]
    moved = {f"{kind}.{s.split('.', 1)[1]}" if s.split(".")[0] in KINDS else s: v for s, v in signs.items()}
    moved.pop("lemma.synonym", None)
    return moved | ({"lemma.synonym": 1.0} if joined else {})


def learn(args):
    """Write synonyms and weights."""
    pairs = list(examples(args.pairs, chains(Path(args.shared) / "bench" / "ecbplus" / "dev.jsonl")))
    topics = defaultdict(set)
    for lemmas, topic, _, same in pairs:
        if same and lemmas[0] != lemmas[1]:
            topics[lemmas].add(topic)
    out = Path(args.out)
    joined = sorted(lemmas for lemmas, where in topics.items() if len(where) >= TOPICS)
    text = SYNONYMS + "".join(f"{one}\t{other}\n" for one, other in joined)
    (out / "synonyms.tsv").write_text(text, encoding="utf-8")
    told = [(with_synonym(signs, len(topics[lemmas] - {topic}) >= TOPICS), same) for lemmas, topic, signs, same in pairs]
    write(out / "weights.tsv", lambda names: fit(told, names), FIXED)
    print(f"{len(pairs)} pairs, {sum(same for _, same in told)} of one event, {len(joined)} synonyms")
