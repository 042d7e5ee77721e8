"""From words to the model's inputs: word pieces, case ids, first-piece indexes.

Java does the same; training/README.md states the rules.
"""

from tokenizers import Tokenizer

from .config import MAX_SENTENCE_PIECES, MAX_WORD_PIECES

CLS, SEP, UNKNOWN = 101, 102, 100


def case_of(word):
    """0 no upper-case letter, 1 only the first letter upper, 2 all letters upper (two or more), 3 mixed."""
    letters = [c.isupper() for c in word if c.isalpha()]
    if not any(letters):
        return 0
    if all(letters):
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0] and not any(letters[1:]) else 3


def shouted(word):
    """The case id the word would have in capitals-only text."""
    return case_of(word.upper())


class Pieces:
    """Cuts single words into pieces, with a memory, for text that repeats its words."""

    def __init__(self, tokenizer_json):
        self.tokenizer = Tokenizer.from_str(tokenizer_json)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.seen = {}

    def of(self, word):
        """Ids of one word by itself, at most MAX_WORD_PIECES, never none."""
        ids = self.seen.get(word)
        if ids is None:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:MAX_WORD_PIECES]
            ids = self.seen[word] = ids or [UNKNOWN]
        return ids

    def sentence(self, words):
        """(ids of the pieces, without marks; word index per piece)."""
        ids, owners = [], []
        for i, word in enumerate(words):
            cut = self.of(word)
            ids.extend(cut)
            owners.extend([i] * len(cut))
        return ids, owners

    def fits(self, words):
        """Whether the sentence fits into one row."""
        return 0 < sum(len(self.of(w)) for w in words) <= MAX_SENTENCE_PIECES
