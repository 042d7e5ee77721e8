"""A plain BERT encoder with a case feature, and the import of its weights from an embedding jar."""

import re
import zipfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from .config import CASES, ENCODERS


class Layer(nn.Module):
    """One transformer layer, post-norm as in BERT."""

    def __init__(self, hidden, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(hidden, hidden)
        self.key = nn.Linear(hidden, hidden)
        self.value = nn.Linear(hidden, hidden)
        self.out = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=1e-12)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, p, h = x.shape

        def split(t):
            return t.view(b, p, self.heads, h // self.heads).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) * (h // self.heads) ** -0.5 + bias
        mixed = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(b, p, h)
        x = self.attention_norm(x + self.dropout(self.out(mixed)))
        return self.norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """BERT plus a four-way case embedding, which starts at zero so that the import stays exact."""

    def __init__(self, source, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        h = source.hidden
        self.words = nn.Embedding(vocabulary, h)
        self.positions = nn.Embedding(positions, h)
        self.token_type = nn.Parameter(torch.zeros(h))
        self.cases = nn.Embedding(CASES, h)
        nn.init.zeros_(self.cases.weight)
        self.norm = nn.LayerNorm(h, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(h, source.heads, source.inner, dropout) for _ in range(source.layers))

    def forward(self, input_ids, attention_mask, case_ids):
        places = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.words(input_ids) + self.positions(places) + self.token_type + self.cases(case_ids)
        x = self.dropout(self.norm(x))
        bias = (1.0 - attention_mask.to(x.dtype))[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


PARTS = {
    "attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
    "attention.output.dense": "out", "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm",
}


def read_jar(jar, name):
    """The ONNX bytes and the tokenizer's JSON text inside an embedding jar."""
    source = ENCODERS[name]
    with zipfile.ZipFile(jar) as z:
        return z.read(source.onnx), z.read(source.tokenizer).decode("utf-8")


def load_encoder(onnx_bytes, name, dropout=0.1):
    """Build the encoder and fill it from the ONNX graph.

    Embeddings, biases and norms carry BERT's names. Dense weights are anonymous and transposed: each is the
    initializer of the MatMul whose output meets the named bias in an Add.
    """
    graph = onnx.load_from_string(onnx_bytes).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    producers = {o: n for n in graph.node for o in n.output}
    state = {
        "words.weight": tensors["embeddings.word_embeddings.weight"],
        "positions.weight": tensors["embeddings.position_embeddings.weight"],
        "token_type": tensors["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    for key, value in tensors.items():
        m = re.fullmatch(r"encoder\.layer\.(\d+)\.(.+)\.(weight|bias)", key)
        if m:
            state[f"layers.{m[1]}.{PARTS[m[2]]}.{m[3]}"] = value
    for node in graph.node:
        bias = next((i for i in node.input if i.endswith(".bias") and "LayerNorm" not in i), None)
        if node.op_type != "Add" or bias is None:
            continue
        product = producers[next(i for i in node.input if i != bias)]
        weight = next(tensors[i] for i in product.input if i in tensors)
        m = re.fullmatch(r"encoder\.layer\.(\d+)\.(.+)\.bias", bias)
        state[f"layers.{m[1]}.{PARTS[m[2]]}.weight"] = weight.T
    encoder = Encoder(ENCODERS[name], dropout=dropout)
    missing, unexpected = encoder.load_state_dict(
        {k: torch.from_numpy(np.array(v, dtype=np.float32)) for k, v in state.items()}, strict=False)
    if missing != ["cases.weight"] or unexpected:
        raise ValueError(f"the jar's graph differs: missing {missing}, unexpected {unexpected}")
    return encoder


def largest_difference(onnx_bytes, encoder, pieces):
    """Compare with the jar's own graph, sentence by sentence; `pieces` are lists of ids."""
    import onnxruntime
    session = onnxruntime.InferenceSession(onnx_bytes, providers=["CPUExecutionProvider"])
    encoder.eval()
    worst = 0.0
    for ids in pieces:
        ids = np.array([ids], dtype=np.int64)
        ones, zeros = np.ones_like(ids), np.zeros_like(ids)
        theirs = session.run(None, {
            "input_ids": ids, "attention_mask": ones, "token_type_ids": zeros})[0]
        with torch.no_grad():
            ours = encoder(*(torch.from_numpy(a) for a in (ids, ones, zeros))).numpy()
        worst = max(worst, float(np.abs(ours - theirs).max()))
    return worst
