"""Where the sentences of a training text end. Java cuts with more care; for training this is near enough."""

SENTENCE_END = {".", "!", "?", "...", "…", "!!", "?!"}
CLOSERS = {'"', "”", "'", "’", ")", "''", "]"}


def sentence_spans(text, cut):
    """(first word, end) of each sentence of a text that is cut into words; a line break ends a sentence."""
    found, start = [], 0
    for i, word in enumerate(cut):
        following = cut[i + 1] if i + 1 < len(cut) else None
        breaks = following is None or "\n" in text[word.end:following.start]
        ended = word.text in SENTENCE_END or (word.text in CLOSERS and i and cut[i - 1].text in SENTENCE_END)
        if breaks or (ended and following.text not in CLOSERS):
            found.append((start, i + 1))
            start = i + 1
    return found
