"""Scores on gold words: tags, lemmas, attachment (all words, subtypes kept), names."""

from collections import Counter

import numpy as np

from . import decode, lemmas
from .config import HEADS


def _guesses(run, units, budget=1400):
    """Yield (unit number, {head: logits cut to the sentence}) for each unit."""
    from .batches import batch, buckets
    for group in buckets(units, budget):
        outputs = run(batch([units[i] for i in group])["inputs"])
        for row, i in enumerate(group):
            n = len(units[i].starts)
            cut = {}
            for head, values in zip(HEADS, outputs):
                value = values[row][:n]
                cut[head.name] = value[:, :n + 1] if head.kind in ("arcs", "labels") else value
            yield i, cut


def measure(run, sentences, units, labels):
    """Percentages by measure; `run` maps the four input tensors to the heads' arrays."""
    right, seen = Counter(), Counter()
    names = Counter()
    for i, out in _guesses(run, units):
        gold, words = sentences[i].gold, sentences[i].words
        if "arc" in gold:
            heads = decode.tree(out["arc"])
            relations = [labels.deprel[out["deprel"][k, h].argmax()] for k, h in enumerate(heads)]
            upos = out["upos"].argmax(1)
            xpos = out["xpos"].argmax(1)
            scripts = out["lemma"].argmax(1)
            for k, word in enumerate(words):
                seen["words"] += 1
                right["upos"] += labels.upos[upos[k]] == gold["upos"][k]
                right["xpos"] += labels.xpos[xpos[k]] == gold["xpos"][k]
                right["lemma"] += lemmas.apply(labels.lemma[scripts[k]], word) == gold["lemma"][k][1]
                right["uas"] += heads[k] == gold["arc"][k]
                right["las"] += heads[k] == gold["arc"][k] and relations[k] == gold["deprel"][k]
        if "names" in gold:
            _count_names(names, decode.tags(np.asarray(out["names"]), labels.names), gold["names"])
    result = {k: round(100 * int(v) / seen["words"], 2) for k, v in right.items()}
    if names["gold"]:
        result["names"] = _f1(names, "")
        result["name types"] = {
            t: _f1(names, t) for t in sorted({k.split(":")[1] for k in names if ":" in k})}
    return result


def _count_names(counts, guess, gold):
    """Exact spans and types; guesses that touch unknown words do not count."""
    known = [g is not None for g in gold]
    truth = set(decode.spans([g or "O" for g in gold]))
    found = {s for s in decode.spans(guess) if all(known[s[0]:s[1]])}
    for what, items in (("gold", truth), ("guess", found), ("both", truth & found)):
        for item in items:
            counts[what] += 1
            counts[f"{what}:{item[2]}"] += 1


def _f1(counts, kind):
    suffix = f":{kind}" if kind else ""
    total = counts["gold" + suffix] + counts["guess" + suffix]
    return round(200 * counts["both" + suffix] / total, 1) if total else 0.0
