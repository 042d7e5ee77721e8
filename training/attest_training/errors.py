"""Tables of what goes wrong in a benchmark's predictions, for docs/errors.md."""

from collections import Counter

from .decode import spans
from .gold import lines
from .incidents import normal


def table(title, heads, rows):
    """Print a table in Markdown."""
    print(f"\n{title}\n\n| " + " | ".join(heads) + " |\n|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(str(c) for c in row) + " |")


def pairs(gold, predictions):
    """(gold, prediction) of each document."""
    answers = {p["id"]: p for p in lines(predictions)}
    return [(g, answers[g["id"]]) for g in lines(gold) if g["id"] in answers]


def attribution(gold, predictions):
    """polnear_tokens: how the spans of each role are missed."""
    counts = Counter()
    for g, p in pairs(gold, predictions):
        for role in ("source", "cue", "content"):
            wanted = {(a, b) for a, b, r in spans(g["labels"]) if r == role}
            found = {(a, b) for a, b, r in spans(p["labels"]) if r == role}
            counts[role, "gold"] += len(wanted)
            counts[role, "found that the gold leaves out"] += sum(
                not any(a < d and c < b for c, d in wanted) for a, b in found)
            for start, end in wanted:
                counts[role, span_error(start, end, found, g["tokens"])] += 1
    kinds = [k for k in KINDS if any(counts[r, k] for r in ("source", "cue", "content"))]
    table("polnear_tokens", ["", "source", "cue", "content"],
          [[k] + [counts[r, k] for r in ("source", "cue", "content")] for k in kinds])


KINDS = ("gold", "exact", "missed", "in several pieces", "only quotation marks or stops differ", "begins too early",
         "begins too late", "ends too early", "ends too late", "both ends", "found that the gold leaves out")


def span_error(start, end, found, tokens):
    """What is wrong with the answer to one gold span; all of them in tokens."""
    if (start, end) in found:
        return "exact"
    touching = [(a, b) for a, b in found if a < end and start < b]
    if not touching:
        return "missed"
    if len(touching) > 1:
        return "in several pieces"
    (a, b), = touching
    if normal(" ".join(tokens[a:b])) == normal(" ".join(tokens[start:end])):
        return "only quotation marks or stops differ"
    if b == end:
        return "begins too early" if a < start else "begins too late"
    if a == start:
        return "ends too early" if b < end else "ends too late"
    return "both ends"


def factuality(gold, predictions):
    """factuality: the distance by what the annotators say."""
    sums, counts, signs = Counter(), Counter(), Counter()
    for g, p in pairs(gold, predictions):
        if g["corpus"] != "UW":
            continue
        found = {e["start"]: e["factuality"] for e in p["events"]}
        for event in g["events"]:
            wanted = event["factuality"]
            kind = next(k for k, least in BANDS if wanted >= least)
            counts[kind] += 1
            sums[kind] += abs(found.get(event["start"], 0) - wanted)
            signs[kind] += found.get(event["start"], 0) - wanted
    table("factuality, UW", ["annotators", "events", "mean distance", "mean difference"],
          [[k, counts[k], f"{sums[k] / counts[k]:.2f}", f"{signs[k] / counts[k]:+.2f}"] for k, _ in BANDS if counts[k]])


BANDS = (("certainly happened (3)", 2.99), ("probably (1.5 to 3)", 1.5), ("perhaps (0.5 to 1.5)", 0.5),
         ("open (-0.5 to 0.5)", -0.5), ("rather not (-2 to -0.5)", -2.0), ("did not happen (below -2)", -4.0))


def event_places(gold, predictions):
    """eventloc: sentences by what the gold and the answer have."""
    counts = Counter()
    for g, p in pairs(gold, predictions):
        wanted = [(x["start"], x["end"]) for x in g["gold"]["locations"]]
        found = [(x["start"], x["end"]) for x in p["locations"]]
        touch = any(a < d and c < b for a, b in found for c, d in wanted)
        if not wanted:
            kind = "none, and none found" if not found else "none, but one found"
        elif not found:
            kind = "missed"
        else:
            kind = "found" if touch else "another place of the sentence"
        counts[kind] += 1
    table("eventloc", ["place of the event", "verbs"], counts.most_common())


def incidents(gold, predictions):
    """muc4: incidents and fillers, with the candidates that were dropped."""
    counts = Counter()
    for g, p in pairs(gold, predictions):
        types = [t["incident_type"] for t in g["gold"]["templates"]]
        given = [t["incident_type"] for t in p["pred"]["templates"]]
        proposed = [c["incident_type"] for c in p.get("candidates", [])]
        for kind in types:
            counts["incident", "gold"] += 1
            known = [c for c in kind.split(" / ")]
            if any(k in given for k in known):
                counts["incident", "found, or one of several alike"] += 1
            elif any(k in proposed for k in known):
                counts["incident", "seen but not given"] += 1
            else:
                counts["incident", "not seen"] += 1
        counts["incident", "given that the gold leaves out"] += sum(not any(k in t for t in types) for k in given)
        for role, entities in g["gold"]["extracts"].items():
            words = [normal(e[0]) for t in p["pred"]["templates"] for e in t[role]]
            seen = [normal(f["words"]) for c in p.get("candidates", []) for f in c["fillers"] if f["role"] == role]
            strings = [{normal(m) for m in entity} for entity in entities]
            for own in strings:
                counts[role, "gold"] += 1
                if own & set(words):
                    counts[role, "found, or one of several alike"] += 1
                elif own & set(seen):
                    counts[role, "seen but not given"] += 1
                else:
                    counts[role, "not seen"] += 1
            counts[role, "given that the gold leaves out"] += sum(not any(w in own for own in strings) for w in words)
    kinds = ("gold", "found, or one of several alike", "seen but not given", "not seen", "given that the gold leaves out")
    roles = ("incident", "PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
    table("muc4", ["", *roles], [[k] + [counts[r, k] for r in roles] for k in kinds])


TASKS = {"polnear_tokens": attribution, "factuality": factuality, "eventloc": event_places, "muc4": incidents}


def show(args):
    """Print the table of one task."""
    TASKS[args.task](args.gold, args.predictions)
