"""How readily a span is marked: chosen on the sentences held out of training, never on a development set."""

import numpy as np

from . import decode
from .batches import unit
from .score import found_spans, guesses, span_f1

BIASES = (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0)
HELD = {"attribution": "polnear-held", "fillers": "muc4-held"}


def calibrated(run, held, pieces, labels, transitions, log=print):
    """The transitions with the score of "outside" lowered as far as marks most of the held-out spans right.

    Training maximises likelihood, which for rare spans means to mark too few of them.
    """
    result = dict(transitions)
    for head, name in HELD.items():
        sentences = held[name]
        units = [unit(s, pieces, labels.tables()) for s in sentences]
        scores = [(sentences[i].gold[head], np.asarray(out[head])) for i, out in guesses(run, units)]
        tags = getattr(labels, head)
        figures = {}
        for bias in BIASES:
            steps = lowered(transitions[head], bias)
            figures[bias] = span_f1([(gold, found_spans(decode.tags(s, tags, steps), gold)) for gold, s in scores])
        best = max(BIASES, key=lambda b: (figures[b], -b))
        log(f"{head}: outside lowered by {best}; F1 on {name} " + ", ".join(f"{b} {f:.1f}" for b, f in figures.items()))
        result[head] = lowered(transitions[head], best)
    return result


def lowered(transitions, bias):
    """The transitions with each step to "outside", the first class, made dearer."""
    return [[row[0] - bias, *row[1:]] for row in transitions]
