"""Lemmas as classes: each class is a small edit script from the form to the lemma.

A script is either {"whole": lemma} or {"case", "cutFront", "addFront", "cutBack", "addBack"}.
Casing is absolute ("l" all lower, "t" first letter upper, "u" all upper) so that a lemma comes out
right from capitals-only text too; "k" keeps the form's own casing.
"""

from collections import Counter


def _cased(text, case):
    if case == "u":
        return text.upper()
    if case == "t":
        low = text.lower()
        return low[:1].upper() + low[1:]
    return text if case == "k" else text.lower()


def _case_of(lemma):
    return next((c for c in "ltu" if _cased(lemma, c) == lemma), "k")


def _longest_common(a, b):
    """Start in a, start in b, length of the longest common substring; the first one wins."""
    best = (0, 0, 0)
    previous = [0] * (len(b) + 1)
    for i, x in enumerate(a):
        row = [0] * (len(b) + 1)
        for j, y in enumerate(b):
            if x == y:
                row[j + 1] = previous[j] + 1
                if row[j + 1] > best[2]:
                    best = (i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1])
        previous = row
    return best


def script(form, lemma):
    """The edit script that turns form into lemma, as a tuple (hashable)."""
    case = _case_of(lemma)
    a, b = (form, lemma) if case == "k" else (form.lower(), lemma.lower())
    i, j, n = _longest_common(a, b)
    if n == 0:
        return ("whole", lemma)
    return ("edit", case, i, b[:j], len(a) - i - n, b[j + n:])


def apply(edit, form):
    """The lemma; a script that does not fit the form leaves it as it is, in lower case."""
    if edit[0] == "whole":
        return edit[1]
    _, case, cut_front, add_front, cut_back, add_back = edit
    text = form if case == "k" else form.lower()
    if cut_front + cut_back > len(text):
        return form.lower()
    return _cased(add_front + text[cut_front:len(text) - cut_back] + add_back, case)


def as_json(edit):
    """The shape written to labels.json."""
    if edit[0] == "whole":
        return {"whole": edit[1]}
    keys = ("case", "cutFront", "addFront", "cutBack", "addBack")
    return dict(zip(keys, edit[1:]))


def from_json(entry):
    """The tuple for an entry of labels.json."""
    if "whole" in entry:
        return ("whole", entry["whole"])
    return ("edit", *(entry[k] for k in ("case", "cutFront", "addFront", "cutBack", "addBack")))


def inventory(pairs, at_least=3):
    """Scripts seen often enough, most frequent first (ties by content, so that the order is stable)."""
    counts = Counter(script(f, l) for f, l in pairs)
    kept = [(s, n) for s, n in counts.items() if n >= at_least]
    return [s for s, _ in sorted(kept, key=lambda p: (-p[1], repr(p[0])))]
