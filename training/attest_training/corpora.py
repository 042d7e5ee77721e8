"""Which data trains what: the syntax treebanks, names, and what others and we marked about events and statements."""

from dataclasses import dataclass
from pathlib import Path

from . import events, gold, names, treebank
from .batches import seeded
from .config import SEED


@dataclass
class Data:
    """Everything one training run reads; `sets` are the sentences by the name of their set."""

    sets: dict
    re3d: list
    own: list
    dev: dict
    pool: names.Pool

    def epoch(self, number, settings):
        """The sentences of one epoch: a share of each set, names several times with names swapped."""
        sentences = []
        for name, share in settings.shares:
            sentences += drawn(self.sets[name], share, seeded(SEED, name, number))
        rng = seeded(SEED, "swap", number)
        for source, copies in ((self.re3d, settings.re3d_copies), (self.own, settings.own_copies)):
            for _ in range(copies):
                sentences.extend(self.pool.swapped(s, rng, settings.swap) for s in source)
        return sentences

    def summary(self):
        """Counts for the log."""
        counts = {name: len(s) for name, s in self.sets.items()} | {"re3d": len(self.re3d), "names": len(self.own)}
        return ", ".join(f"{count} {name}" for name, count in counts.items()) + " sentences"


def drawn(sentences, share, rng):
    """About this share of a set, whole texts; a share above one repeats."""
    texts = {}
    for i, s in enumerate(sentences):
        texts.setdefault(i if s.text is None else s.text, []).append(s)
    found = []
    for group in texts.values():
        for _ in range(int(share) + (rng.random() < share % 1)):
            found += group
    return found


def load(shared, own_folder):
    """Read all corpora under the data folder, and the project's own marked sentences."""
    shared, own_folder = Path(shared), Path(own_folder)
    ud = shared / "train" / "ud"
    gum = treebank.read(ud / "gum-train.conllu", with_names=True)
    syntax = treebank.read(ud / "ewt-train.conllu") + gum
    re3d, re3d_held = names.read_re3d(shared / "bench" / "re3d" / "dev.jsonl")
    own, own_held = names.read_own(own_folder / "names")
    marked = [gold.own_events(m) for m in events.read(own_folder / "events")]
    dev = {
        "ewt-dev": treebank.read(ud / "ewt-dev.conllu"),
        "gum-dev": treebank.read(ud / "gum-dev.conllu", with_names=True),
        "re3d-held": re3d_held,
        "own-held": own_held,
        "events-held": marked[11::12],
    }
    sets = {"syntax": syntax, "events": [m for i, m in enumerate(marked) if i % 12 != 11]}
    for name, (train, held, reported) in gold.load(shared).items():
        sets[name] = train
        dev[f"{name}-held"], dev[f"{name}-dev"] = held, reported
    pool = names.Pool([s for s in gum if "names" in s.gold] + re3d, own,
                      shared / "gazetteer" / "cities.tsv")
    return Data(sets, re3d, own, dev, pool)
