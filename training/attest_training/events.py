"""The project's own sentences with events, roles, realis and statements (data/events)."""

from dataclasses import dataclass, field
from pathlib import Path

from .words import covered, words

TYPES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT",
         "THREATEN", "SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT", "OTHER")
REALIS = ("happened", "background", "negated", "denied", "planned", "warned", "threatened", "attempted",
          "possible", "hypothetical", "generic")
ROLES = ("agent", "target", "victim", "weapon", "place", "time")


class Mistake(ValueError):
    """An annotation that cannot be read; the message names file, line and what to do."""


@dataclass
class Event:
    """One event of a sentence; spans are (first word, end) over the sentence's words."""

    trigger: tuple
    type: str
    realis: str
    roles: list = field(default_factory=list)


@dataclass
class Said:
    """One statement: each part a list of word spans, the source possibly empty."""

    source: list
    cue: list
    content: list


@dataclass
class Marked:
    """A sentence of the project with its annotation."""

    words: list
    events: list = field(default_factory=list)
    statements: list = field(default_factory=list)


def read(folder):
    """All sentences of a folder, in the order of the files' names."""
    return [s for path in sorted(Path(folder).glob("*.txt")) for s in read_file(path)]


def read_file(path, mistakes=None):
    """The sentences of one file; mistakes go into the list, if there is one, and else stop the reading."""
    sentences, text, cut = [], None, None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line[0].isspace():
            text, cut = line.strip(), words(line.strip())
            sentences.append(Marked([w.text for w in cut]))
            continue
        try:
            if text is None:
                raise Mistake("an annotation before the first sentence")
            _annotate(sentences[-1], line.strip(), text, cut)
        except Mistake as e:
            if mistakes is None:
                raise Mistake(f"{path}:{number}: {e}") from None
            mistakes.append(f"{path}:{number}: {e}")
    return sentences


def _annotate(sentence, line, text, cut):
    if line.startswith(">"):
        parts = [p.strip() for p in line[1:].split(" | ")]
        if len(parts) != 3:
            raise Mistake("a statement has source | cue | content")
        spans = [[] if p == "-" else [_span(q.strip(), text, cut) for q in p.split(" ... ")] for p in parts]
        if not spans[1]:
            raise Mistake("a statement has a cue")
        sentence.statements.append(Said(*spans))
        return
    parts = [p.strip() for p in line.split(" | ")]
    if len(parts) < 3:
        raise Mistake("an event has trigger | type | realis")
    trigger, kind, realis, *roles = parts
    if kind not in TYPES:
        raise Mistake(f"{kind} is no type; there are {', '.join(TYPES)}")
    if realis not in REALIS:
        raise Mistake(f"{realis} is no realis; there are {', '.join(REALIS)}")
    event = Event(_span(trigger, text, cut), kind, realis)
    for role in roles:
        name, _, value = role.partition("=")
        if name not in ROLES or not value:
            raise Mistake(f"'{role}' is no role; write one of {', '.join(ROLES)}, then = and the words")
        event.roles.append((name, _span(value, text, cut)))
    sentence.events.append(event)


def _span(wanted, text, cut):
    """The word span of a copied phrase; `@2` picks its second occurrence."""
    phrase, at, nth = wanted.rpartition("@")
    if not at or not nth.isdigit():
        phrase, nth = wanted, "1"
    found = []
    for start in range(len(text)):
        if text.startswith(phrase, start):
            inside = covered(cut, start, start + len(phrase))
            if inside and cut[inside[0]].start == start and cut[inside[-1]].end == start + len(phrase):
                found.append((inside[0], inside[-1] + 1))
    if len(found) < int(nth):
        raise Mistake(f"'{phrase}' (occurrence {nth}) is not in the sentence as whole words")
    return found[int(nth) - 1]


def summary(sentences):
    """Counts by type, realis and role, as text."""
    from collections import Counter
    events = [e for s in sentences for e in s.events]
    lines = [f"{len(sentences)} sentences, {len(events)} events, {sum(len(s.statements) for s in sentences)} statements"]
    for title, values in (("types", (e.type for e in events)), ("realis", (e.realis for e in events)),
                          ("roles", (r for e in events for r, _ in e.roles))):
        lines.append(title + ": " + ", ".join(f"{k} {v}" for k, v in Counter(values).most_common()))
    return "\n".join(lines)
