"""How readily a span is marked: chosen on the sentences held out of training, never on a development set."""

import numpy as np

from . import decode
from .batches import unit
from .score import found_spans, guesses, span_f

BIASES = (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0)

# By head: the held-out set, and how much recall counts. What fills a slot is weighed again later, so that rather too much is marked.
HELD = {"attribution": ("polnear-held", 1.0), "fillers": ("muc4-held", 2.0)}


def calibrated(run, held, pieces, labels, transitions, log=print):
    """The transitions with beginnings of spans made as much cheaper as marks the held-out spans best.

    Training maximises likelihood, which for rare spans means to mark too few of them.
    """
    result = dict(transitions)
    for head, (name, beta) in HELD.items():
        sentences = held[name]
        units = [unit(s, pieces, labels.tables()) for s in sentences]
        scores = [(sentences[i].gold[head], np.asarray(out[head])) for i, out in guesses(run, units)]
        tags = getattr(labels, head)
        figures = {}
        for bias in BIASES:
            steps = readier(transitions[head], bias)
            figures[bias] = span_f([(gold, found_spans(decode.tags(s, tags, steps), gold)) for gold, s in scores], beta)
        best = max(BIASES, key=lambda b: (figures[b], -b))
        log(f"{head}: beginnings cheaper by {best}; F{beta:g} on {name} " + ", ".join(f"{b} {f:.1f}" for b, f in figures.items()))
        result[head] = readier(transitions[head], best)
    return result


def readier(transitions, bias):
    """The transitions with each step from "outside", the first class, to the beginning of a span made cheaper."""
    outside, *others = transitions
    return [[v + bias if tag % 2 else v for tag, v in enumerate(outside)], *others]
