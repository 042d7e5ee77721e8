"""Scores on gold words: tags, lemmas, attachment (all words, subtypes kept), spans, events, roles, factuality."""

from collections import Counter

import numpy as np

from . import decode, lemmas
from .config import HEADS, PARALLEL

SPANS = ("names", "attribution", "fillers")


def guesses(run, units, budget=1400):
    """Yield (unit number, {head: logits cut to the sentence}) for each unit."""
    from .batches import batch, buckets
    for group in buckets(units, budget):
        outputs = run(batch([units[i] for i in group])["inputs"])
        for row, i in enumerate(group):
            n = units[i].words
            cut = {}
            for head, values in zip(HEADS, outputs):
                value = values[row][:n]
                cut[head.name] = value[:, :n + 1] if head.kind in PARALLEL else value
            yield i, cut


def measure(run, sentences, units, labels, transitions):
    """Percentages by measure; `run` maps the four input tensors to the heads' arrays, `transitions` are by head."""
    right, seen = Counter(), Counter()
    spans = {head: Counter() for head in SPANS}
    roles, events, facts = Counter(), Counter(), []
    for i, out in guesses(run, units):
        gold, words = sentences[i].gold, sentences[i].words
        if "arc" in gold:
            _count_syntax(right, seen, out, gold, words, labels)
        for head in SPANS:
            if head in gold:
                guess = decode.tags(np.asarray(out[head]), getattr(labels, head), transitions.get(head))
                _count_spans(spans[head], found_spans(guess, gold[head]), gold[head])
        if "roles" in gold:
            _count_roles(roles, np.asarray(out["roles"]) > 0, gold["roles"], labels.roles)
        if "event" in gold:
            guess = [labels.event[k] for k in out["event"].argmax(1)]
            _count(events, {(k, t) for k, t in enumerate(gold["event"]) if t != "O"},
                   {(k, t) for k, t in enumerate(guess) if t != "O"})
            realis = out["realis"].argmax(1)
            for k, wanted in enumerate(gold["realis"]):
                if wanted is not None:
                    seen["events"] += 1
                    right["realis"] += labels.realis[realis[k]] == wanted
        if "factuality" in gold:
            facts += [(v, float(out["factuality"][k][0])) for k, v in enumerate(gold["factuality"]) if v is not None]
    result = {k: round(100 * int(v) / seen["events" if k == "realis" else "words"], 2) for k, v in right.items()}
    for head, counts in [*spans.items(), ("roles", roles), ("event", events)]:
        if counts["gold"]:
            result[head] = _f1(counts, "")
            result[head + " types"] = {
                t: _f1(counts, t) for t in sorted({k.split(":")[1] for k in counts if ":" in k})}
    if facts:
        wanted, found = np.array(facts).T
        result["mae"] = round(float(np.abs(wanted - np.clip(found, -3, 3)).mean()), 3)
        result["r"] = round(float(np.corrcoef(wanted, found)[0, 1]), 3)
    return result


def _count_syntax(right, seen, out, gold, words, labels):
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


def found_spans(guess, gold):
    """The spans of a guess; those that touch unknown words do not count."""
    return {s for s in decode.spans(guess) if all(g is not None for g in gold[s[0]:s[1]])}


def _count_spans(counts, found, gold):
    """Exact spans and types."""
    _count(counts, set(decode.spans([g or "O" for g in gold])), found)


def span_f(pairs, beta=1.0):
    """Per cent of exact spans, over pairs of gold tags and found spans; recall counts `beta` times as much."""
    counts = Counter()
    for gold, found in pairs:
        _count_spans(counts, found, gold)
    total = beta ** 2 * counts["gold"] + counts["guess"]
    return 100 * (1 + beta ** 2) * counts["both"] / total if total else 0.0


def _count_roles(counts, guess, gold, names):
    """Words in the roles that are known."""
    truth = {(i, t, names[r]) for start, end, t, r in gold.filled for i in range(start, end)}
    found = {(i, t, names[r]) for t, r in gold.known for i in range(len(guess)) if guess[i, t + 1, r]}
    _count(counts, truth, found)


def _count(counts, truth, found):
    for what, items in (("gold", truth), ("guess", found), ("both", truth & found)):
        for item in items:
            counts[what] += 1
            counts[f"{what}:{item[-1]}"] += 1


def _f1(counts, kind):
    suffix = f":{kind}" if kind else ""
    total = counts["gold" + suffix] + counts["guess" + suffix]
    return round(200 * counts["both" + suffix] / total, 1) if total else 0.0
