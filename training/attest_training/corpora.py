"""Which data trains what: the syntax treebanks, and three sources of names."""

from dataclasses import dataclass
from pathlib import Path

from . import names, treebank
from .batches import seeded
from .config import SEED


@dataclass
class Data:
    """Everything one training run reads."""

    syntax: list
    re3d: list
    own: list
    dev: dict
    pool: names.Pool

    def epoch(self, number, settings):
        """The sentences of one epoch: treebanks once, names several times with names swapped."""
        rng = seeded(SEED, "swap", number)
        sentences = list(self.syntax)
        for source, copies in ((self.re3d, settings.re3d_copies), (self.own, settings.own_copies)):
            for _ in range(copies):
                sentences.extend(self.pool.swapped(s, rng, settings.swap) for s in source)
        return sentences

    def summary(self):
        """Counts for the log."""
        return f"{len(self.syntax)} treebank, {len(self.re3d)} re3d, {len(self.own)} own sentences"


def load(shared, own_folder):
    """Read all corpora under the data folder, and the project's own marked sentences."""
    shared = Path(shared)
    ud = shared / "train" / "ud"
    gum = treebank.read(ud / "gum-train.conllu", with_names=True)
    syntax = treebank.read(ud / "ewt-train.conllu") + gum
    re3d, re3d_held = names.read_re3d(shared / "bench" / "re3d" / "dev.jsonl")
    own, own_held = names.read_own(own_folder)
    dev = {
        "ewt-dev": treebank.read(ud / "ewt-dev.conllu"),
        "gum-dev": treebank.read(ud / "gum-dev.conllu", with_names=True),
        "re3d-held": re3d_held,
        "own-held": own_held,
    }
    pool = names.Pool([s for s in gum if "names" in s.gold] + re3d, own,
                      shared / "gazetteer" / "cities.tsv")
    return Data(syntax, re3d, own, dev, pool)
