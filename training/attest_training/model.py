"""The reader's network: the encoder, and the heads that config.HEADS lists."""

import torch
import torch.nn.functional as F
from torch import nn

from .config import IGNORE


class Biaffine(nn.Module):
    """Scores of (dependant, candidate) pairs for each of `outputs` classes, without materialising pairs."""

    def __init__(self, size, outputs):
        super().__init__()
        self.outputs = outputs
        self.weight = nn.Parameter(torch.zeros(size + 1, outputs * (size + 1)))
        nn.init.normal_(self.weight, std=0.01)

    @staticmethod
    def _one(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)

    def forward(self, dependants, candidates):
        """[B,W,S] and [B,C,S] to [B,W,C,outputs]."""
        b, w, _ = dependants.shape
        left = (self._one(dependants) @ self.weight).view(b, w * self.outputs, -1)
        scores = left @ self._one(candidates).transpose(1, 2)
        return scores.view(b, w, self.outputs, -1).transpose(2, 3)

    def chosen(self, dependants, candidates):
        """Scores for one given candidate per dependant: [B,W,S] twice to [B,W,outputs]."""
        b, w, _ = dependants.shape
        left = (self._one(dependants) @ self.weight).view(b, w, self.outputs, -1)
        return torch.einsum("bwos,bws->bwo", left, self._one(candidates))


class Side(nn.Sequential):
    """A projection into one side of a biaffine score."""

    def __init__(self, hidden, size, dropout):
        super().__init__(nn.Linear(hidden, size), nn.LeakyReLU(0.1), nn.Dropout(dropout))


class Tags(nn.Module):
    """One class per word."""

    def __init__(self, head, hidden, classes, dropout):
        super().__init__()
        if head.size:
            self.net = nn.Sequential(nn.Dropout(dropout), nn.Linear(hidden, head.size), nn.GELU(),
                                     nn.Dropout(dropout), nn.Linear(head.size, classes))
        else:
            self.net = nn.Sequential(nn.Dropout(dropout), nn.Linear(hidden, classes))

    def forward(self, words, rooted):
        return self.net(words)

    def loss(self, words, rooted, gold, batch):
        return F.cross_entropy(self.net(words).flatten(0, 1).float(), gold.flatten(), ignore_index=IGNORE)


class Spans(Tags):
    """BIO tags, scored as a whole sequence: a linear-chain conditional random field (Lafferty et al. 2001).

    Classes are O, then B and I of each label by turns. Only words at the end of a row may have no gold.
    """

    def __init__(self, head, hidden, classes, dropout):
        super().__init__(head, hidden, classes, dropout)
        self.transitions = nn.Parameter(torch.zeros(classes, classes))
        before = torch.arange(classes)[:, None]
        inside = torch.arange(2, classes, 2)
        forbidden = torch.zeros(classes, classes)
        forbidden[:, inside] = torch.where((before == inside) | (before == inside - 1), 0.0, -1e4)
        start = torch.zeros(classes)
        start[inside] = -1e4
        self.register_buffer("forbidden", forbidden, persistent=False)
        self.register_buffer("start", start, persistent=False)

    def loss(self, words, rooted, gold, batch):
        rows = gold[:, 0] != IGNORE
        gold = gold[rows]
        scores = self.net(words[rows]).float()
        known = gold != IGNORE
        steps = self.transitions.float() + self.forbidden
        total = scores[:, 0] + self.start
        for i in range(1, int(known.sum(1).max())):
            further = torch.logsumexp(total[:, :, None] + steps, 1) + scores[:, i]
            total = torch.where(known[:, i, None], further, total)
        path = gold.clamp(min=0)
        right = (scores.gather(2, path[..., None]).squeeze(2) * known).sum()
        right = right + (steps[path[:, :-1], path[:, 1:]] * known[:, 1:]).sum()
        return (torch.logsumexp(total, 1).sum() - right) / known.sum()


class Arcs(nn.Module):
    """Which word each word hangs on; column 0 is the root."""

    def __init__(self, head, hidden, classes, dropout):
        super().__init__()
        self.dependant = Side(hidden, head.size, dropout)
        self.candidate = Side(hidden, head.size, dropout)
        self.score = Biaffine(head.size, 1)

    def forward(self, words, rooted):
        return self.score(self.dependant(words), self.candidate(rooted)).squeeze(3)

    def loss(self, words, rooted, gold, batch):
        scores = self(words, rooted)
        scores = scores.masked_fill(~batch["candidate_mask"][:, None, :], -1e4)
        return F.cross_entropy(scores.flatten(0, 1).float(), gold.flatten(), ignore_index=IGNORE)


class Labels(nn.Module):
    """The relation's label for every candidate; trained at the gold head."""

    def __init__(self, head, hidden, classes, dropout):
        super().__init__()
        self.dependant = Side(hidden, head.size, dropout)
        self.candidate = Side(hidden, head.size, dropout)
        self.score = Biaffine(head.size, classes)

    def forward(self, words, rooted):
        return self.score(self.dependant(words), self.candidate(rooted))

    def loss(self, words, rooted, gold, batch):
        heads = batch["gold"]["arc"].clamp(min=0)
        candidates = self.candidate(rooted)
        at_head = candidates.gather(1, heads[..., None].expand(-1, -1, candidates.shape[2]))
        scores = self.score.chosen(self.dependant(words), at_head)
        return F.cross_entropy(scores.flatten(0, 1).float(), gold.flatten(), ignore_index=IGNORE)


class Pairs(Labels):
    """Whether a word fills each role of the event of each candidate: every label by itself."""

    def loss(self, words, rooted, gold, batch):
        scores = self(words, rooted).float()
        known = gold != IGNORE
        return F.binary_cross_entropy_with_logits(scores[known], gold[known])


class Number(Tags):
    """One value per word."""

    def loss(self, words, rooted, gold, batch):
        known = gold != IGNORE
        return F.smooth_l1_loss(self.net(words).float().squeeze(2)[known], gold[known], beta=0.2)


KINDS = {"tags": Tags, "deep_tags": Tags, "spans": Spans, "number": Number, "arcs": Arcs, "labels": Labels, "pairs": Pairs}


class Reader(nn.Module):
    """One forward pass for everything the reader asks of a sentence."""

    def __init__(self, encoder, heads, sizes, dropout=0.33):
        super().__init__()
        self.encoder = encoder
        hidden = encoder.words.embedding_dim
        self.root = nn.Parameter(torch.randn(hidden) * 0.02)
        self.specs = heads
        self.heads = nn.ModuleDict({
            h.name: KINDS[h.kind](h, hidden, sizes.get(h.name, 1), dropout) for h in heads})

    def vectors(self, input_ids, attention_mask, case_ids, word_starts):
        """The first piece's vector for each word, and the same with the root in front."""
        x = self.encoder(input_ids, attention_mask, case_ids)
        words = x.gather(1, word_starts[..., None].expand(-1, -1, x.shape[2]))
        root = self.root.expand(words.shape[0], 1, -1)
        return words, torch.cat([root, words], 1)

    def forward(self, input_ids, attention_mask, case_ids, word_starts):
        words, rooted = self.vectors(input_ids, attention_mask, case_ids, word_starts)
        return tuple(self.heads[h.name](words, rooted) for h in self.specs)

    def transitions(self):
        """For each head of spans: the score of each class after each other one, as lists."""
        return {name: head.transitions.tolist() for name, head in self.heads.items() if isinstance(head, Spans)}

    def loss(self, batch):
        """The weighted sum over the heads that this batch has gold for, and each head's share."""
        words, rooted = self.vectors(*batch["inputs"])
        total, shares = 0.0, {}
        for h in self.specs:
            gold = batch["gold"].get(h.name)
            if gold is None or not bool((gold != IGNORE).any()):
                continue
            value = self.heads[h.name].loss(words, rooted, gold, batch)
            total = total + h.weight * value
            shares[h.name] = float(value.detach())
        return total, shares
