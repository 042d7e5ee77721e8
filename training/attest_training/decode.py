"""From scores to trees and spans. Java decodes the same way."""

import numpy as np


def _cycle(heads):
    """Indexes of a cycle in a head array (index 0 is the root), or None."""
    colour = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not colour[node]:
            colour[node] = start + 1
            path.append(node)
            node = heads[node]
        if node and colour[node] == start + 1 and node in path:
            return path[path.index(node):]
    return None


def _spanning(scores):
    """Chu-Liu-Edmonds over scores[dependant, head]; row 0 is not used."""
    n = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -np.inf)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    size = len(outside) + 1
    small = np.full((size, size), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    own = scores[cycle, heads[cycle]]
    enter = scores[np.ix_(cycle, outside)] - own[:, None]
    leave = scores[np.ix_(outside, cycle)]
    small[-1, :-1] = enter.max(0)
    small[:-1, -1] = leave.max(1)
    reduced = _spanning(small)
    result = heads.copy()
    for k, node in enumerate(outside[1:], 1):
        result[node] = cycle[leave[k].argmax()] if reduced[k] == size - 1 else outside[reduced[k]]
    entry = reduced[-1]
    broken = cycle[enter[:, entry].argmax()]
    result[broken] = outside[entry]
    return result


def tree(arc):
    """Heads (0 root, j+1 word j) of the best tree with exactly one root, from arc logits [W, W+1]."""
    arc = np.asarray(arc, dtype=np.float64)
    words = len(arc)
    scores = np.full((words + 1, words + 1), -np.inf)
    top = arc.max(1, keepdims=True)
    scores[1:] = arc - top - np.log(np.exp(arc - top).sum(1, keepdims=True))
    greedy = scores[1:].argmax(1)
    if (greedy == 0).sum() == 1 and _cycle(np.concatenate([[0], greedy])) is None:
        return greedy
    best, best_score = None, -np.inf
    for root in np.argsort(-scores[1:, 0])[:5] + 1:
        limited = scores.copy()
        limited[1:, 0] = -1e9
        limited[root] = -np.inf
        limited[root, 0] = scores[root, 0]
        heads = _spanning(limited)[1:]
        total = scores[np.arange(1, words + 1), heads].sum()
        if (heads == 0).sum() == 1 and total > best_score:
            best, best_score = heads, total
    return best


def tags(logits, names, transitions=None):
    """The best valid BIO sequence: I-X only after B-X or I-X; `transitions` are scores of a class after another."""
    count = len(names)
    allowed = np.zeros((count, count)) if transitions is None else np.array(transitions, dtype=np.float64)
    for j, name in enumerate(names):
        if name.startswith("I-"):
            for i, before in enumerate(names):
                if before[2:] != name[2:] or before == "O":
                    allowed[i, j] = -np.inf
    score = np.array([-np.inf if n.startswith("I-") else 0.0 for n in names]) + logits[0]
    back = []
    for row in logits[1:]:
        paths = score[:, None] + allowed
        back.append(paths.argmax(0))
        score = paths.max(0) + row
    best = [int(score.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return [names[i] for i in reversed(best)]


def spans(tag_list):
    """(start, end exclusive, type) of a BIO sequence."""
    found, start = [], None
    for i, tag in enumerate(list(tag_list) + ["O"]):
        if start is not None and not tag.startswith("I-"):
            found.append((start, i, tag_list[start][2:]))
            start = None
        if tag.startswith("B-"):
            start = i
    return found
