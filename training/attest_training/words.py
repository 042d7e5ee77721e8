"""Cuts raw text into words the way the English UD treebanks (EWT, GUM) do.

The reader is trained on these words and the Java side cuts the same way, so the rules are one ordered list of
patterns over a "shadow" of the text: same length, but every letter beyond ASCII is `a` or `A`, typographic
apostrophes and hyphens are plain. Where no pattern fits, a single character is a word.
data/words-test.tsv holds the shared test vectors.
"""

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    """A word and where it stands (code points, end exclusive)."""

    text: str
    start: int
    end: int


APOSTROPHES = "'’ʼ‘"
HYPHENS = "-‐‑"
UNITS = ("mm|cm|km|kms|m|nm|mg|kg|kgs|g|kt|lb|lbs|oz|ft|yd|yds|mi|mph|kph|kmh|kmph|sq|ha|ml|l|am|pm|a\\.m\\.|p\\.m\\.|"
         "k|bn|tn|b|mn|mw|kw|gw|kv|hz|khz|mhz|ghz|gb|mb|tb|hrs|hr|min|mins|sec|secs|cal")
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Pvt|Cmdr|Cdr|Adm|Brig|Gov|Sen|Sens|Rep|Reps|Rev|Hon|"
    "Pres|Amb|Insp|Supt|Messrs|Mme|Mlle|St|Ste|Ft|Mt|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Dept|Univ|Ave|Blvd|Rd|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|"
    "vs|etc|approx|est|ca|cf|Ph\\.D|Rs|Bn|Bde|Regt|Div|Sq")
PREFIXES = ("anti|pro|non|co|re|pre|post|ex|e|mid|multi|semi|sub|inter|intra|counter|cross|ultra|mini|pseudo|"
            "super|trans|over|micro|macro")
NUMBER = r"[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:[.:/][0-9]+)*"
ENDINGS = "com|org|net|gov|edu|mil|int|info|co\\.[a-z]{2}|gov\\.[a-z]{2}|ac\\.[a-z]{2}|io|uk|eu|de|fr|ru|sy|iq|tv"
SYMBOL = "\U0001F000-\U0001FAFF\u2600-\u27BF"

# Order matters: the first pattern that fits at a position makes the word.
RULES = [
    ("address", r"(?:https?://|ftp://|www\.)[^\s<>\"“”]*[^\s<>\"“”.,;:!?')\]}]"),
    ("mail", r"[A-Za-z0-9_.+%-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+"),
    ("domain", rf"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.(?:{ENDINGS})\b(?:/[^\s<>\"“”]*[^\s<>\"“”.,;:!?')\]}}])?"),
    ("handle", r"[@#][A-Za-z_][A-Za-z0-9_]*"),
    ("acronym", r"(?:[A-Za-z]\.){2,}(?![A-Za-z0-9])|(?:[A-Z]\.)+[A-Z](?![A-Za-z0-9.])|(?:[A-Z]\.){2,}"
                r"|(?:i\.e|e\.g|a\.k\.a|[ap]\.m)\b"),
    ("number-abbreviation", r"(?:No|Nos|Art|Fig|Vol|pp|p)\.(?=\s?[0-9])"),
    ("et-al", r"(?<=et )al\."),
    ("abbreviation", rf"(?:{ABBREVIATIONS})\."),
    ("shouted-title", r"(?:MR|MRS|MS|DR|GEN|COL|LT|MAJ|CAPT|SGT|GOV|SEN|REV|PROF|BRIG|CMDR|ST)\.(?=\s[A-Z])"),
    ("initial", r"[A-Z]\.(?=\s?[A-Z][A-Za-z.'-])"),
    ("decade", r"'[0-9]0s\b|[0-9]+0's\b"),
    ("phone", r"[0-9]{3}-[0-9]{3}-[0-9]{4}\b"),
    ("date", r"(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}-[0-9]{4})\b"),
    ("calibre", r"[0-9]+(?:\.[0-9]+)?x[0-9]+(?:\.[0-9]+)?(?![.,:/]?[0-9])"),
    ("ordinal", r"[0-9]+(?:,[0-9]{3})*(?:st|nd|rd|th|ST|ND|RD|TH|s)\b"),
    ("measured", rf"(?:{NUMBER}|\.[0-9]+)(?=(?i:{UNITS})(?![A-Za-z0-9]))"),
    ("code", r"[0-9]+[A-Za-z][A-Za-z0-9_]*"),
    ("number", rf"{NUMBER}|(?<![A-Za-z0-9.])\.[0-9]+"),
    ("dollar", r"(?:US|AU|HK|NZ|CA|[ACS])\$(?=\s?[0-9])"),
    ("company", r"[A-Z]+&[A-Z]+(?![A-Za-z0-9])"),
    ("prefixed", rf"(?i:{PREFIXES})-(?:(?:[A-Z]\.){{2,}}|[A-Za-z0-9_]+(?:'(?!(?i:s)\b)[A-Za-z]+)*(?![A-Za-z0-9_-]))"),
    ("can-not", r"(?i:can)(?=(?i:not)\b)"),
    ("going-to", r"(?i:gon|wan)(?=(?i:na)\b)|(?i:got)(?=(?i:ta)\b)"),
    ("negated", r"[A-Za-z]+?(?=(?i:n't)\b)"),
    ("not", r"(?i:n't)\b"),
    ("unmarked-negation", r"(?i:do|did|does|is|was|could|would|should|has|have|had)(?=(?i:nt)\b)"),
    ("clitic", r"'(?i:s|re|ve|ll|d|m)\b"),
    ("clipped", r"'(?i:em|til|cause|cuz|tis|twas)\b"),
    ("host", r"[A-Za-z0-9_]+(?:'(?!(?i:s|re|ve|ll|d|m)\b)[A-Za-z0-9_]+)*"),
    ("dots", r"\[\.\.\.\]|\[…\]|[.…]{2,}|…"),
    ("dashes", r"-{2,}|—+|–+|―+"),
    ("marks", r"[!?]{2,}"),
    ("quotes", r"''|``"),
    ("flag", "[\U0001F1E6-\U0001F1FF]{2}"),
    ("symbol", f"[{SYMBOL}](?:[\uFE0F\U0001F3FB-\U0001F3FF]|\u200d[{SYMBOL}])*"),
    ("character", r"\S"),
]
PATTERN = re.compile("|".join(f"(?:{pattern})" for _, pattern in RULES))


def shadow(text):
    """The text with letters beyond ASCII as a or A, digits as 0, plain apostrophes, hyphens and blanks."""
    out = []
    for i, c in enumerate(text):
        if c in APOSTROPHES:
            # An opening ‘ stays itself unless it stands between letters, where it is an apostrophe.
            opening = c == "‘" and not (0 < i < len(text) - 1 and text[i - 1].isalpha() and text[i + 1].isalpha())
            out.append(c if opening else "'")
        elif c in HYPHENS:
            out.append("-")
        elif c.isascii():
            out.append(c if c.isprintable() else " ")
        else:
            out.append(_plain(text, i))
    return "".join(out)


def _plain(text, i):
    c = text[i]
    kind = unicodedata.category(c)
    if kind == "Lu":
        return "A"
    if kind[0] == "L" or kind in ("Mn", "Mc") and c != "\uFE0F":
        return "a"
    if kind == "Nd":
        return "0"
    if kind == "Cf" and c != "\u200d":
        between = 0 < i < len(text) - 1 and text[i - 1].isalpha() and text[i + 1].isalpha()
        return "a" if between else " "
    return " " if kind in ("Zs", "Zl", "Zp", "Cc") else c


def covered(cut, start, end):
    """The indexes of the words that a stretch of characters touches."""
    return [i for i, w in enumerate(cut) if w.start < end and w.end > start]


def word_at(cut, offset):
    """The index of the first word that ends behind an offset, or None."""
    return next((i for i, w in enumerate(cut) if w.end > offset), None)


def words(text):
    """The words of a text, in order."""
    return [Word(text[m.start():m.end()], m.start(), m.end()) for m in PATTERN.finditer(shadow(text))]
