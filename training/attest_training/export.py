"""From a checkpoint to the shipped files: reader.onnx (int8), labels.json, tokenizer.json, model.json."""

import datetime
import hashlib
import json
import os
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from . import corpora, lemmas
from .batches import Labels, unit
from .calibrate import calibrated
from .config import ENCODERS, HEADS, MODEL_NAME, MODEL_VERSION, PARALLEL, SEED
from .encoder import Encoder
from .model import Reader
from .pieces import Pieces
from .score import measure

INPUTS = ["input_ids", "attention_mask", "case_ids", "word_starts"]
OPSET = 17


def load(checkpoint):
    """The averaged model, its labels and its state, from a checkpoint."""
    state = torch.load(checkpoint, weights_only=False)
    labels = Labels(**state["labels"])
    model = Reader(Encoder(ENCODERS[state["encoder"]]), HEADS, labels.sizes())
    model.load_state_dict(state["average"])
    return model.eval(), labels, state


def to_onnx(model, path):
    """Trace the model with free batch, piece and word axes."""
    ids = torch.randint(1000, 2000, (2, 9))
    starts = torch.tensor([[1, 2, 4, 6], [1, 3, 5, 0]])
    axes = {"input_ids": {0: "batch", 1: "pieces"}, "attention_mask": {0: "batch", 1: "pieces"},
            "case_ids": {0: "batch", 1: "pieces"}, "word_starts": {0: "batch", 1: "words"}}
    for h in HEADS:
        axes[h.name] = {0: "batch", 1: "words"}
        if h.kind in PARALLEL:
            axes[h.name][2] = "candidates"
    torch.onnx.export(model, (ids, torch.ones_like(ids), torch.zeros_like(ids), starts), path,
                      input_names=INPUTS, output_names=[h.name for h in HEADS],
                      dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def quantise(source, target):
    """Dynamic int8 per channel for all dense weights and the word vectors.

    The weights use 7 bits: AVX2 without VNNI adds two 8-bit products in 16 bits and would saturate.
    Leaving the biaffine products in fp32 was measured too and gained nothing.
    """
    prepared = Path(target).with_suffix(".prepared.onnx")
    quant_pre_process(source, prepared, skip_symbolic_shape=True)
    quantize_dynamic(prepared, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})
    prepared.unlink()


def session(path, threads=2):
    """An ONNX Runtime session on the CPU."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def run_of(onnx_session):
    """The function `score.measure` needs, on an ONNX session."""
    def run(inputs):
        return onnx_session.run(None, {k: v.numpy() for k, v in zip(INPUTS, inputs)})
    return run


def agreement(model, onnx_session):
    """Largest difference between torch and the fp32 graph on a batch of another shape than traced."""
    ids = torch.randint(1000, 20000, (3, 21), generator=torch.Generator().manual_seed(SEED))
    mask = torch.ones_like(ids)
    mask[2, 15:] = 0
    starts = torch.tensor([[1, 2, 5, 8, 11], [1, 4, 6, 9, 19], [1, 3, 4, 0, 0]])
    inputs = (ids, mask, ids % 4, starts)
    with torch.no_grad():
        ours = model(*inputs)
    theirs = run_of(onnx_session)(inputs)
    return max(float(np.abs(a.numpy() - b).max()) for a, b in zip(ours, theirs))


def labels_json(labels, transitions):
    """The classes of every head, in the order of its outputs; for heads of spans the scores between classes."""
    return {
        "heads": [{"name": h.name, "kind": h.kind} for h in HEADS],
        **{k: v for k, v in labels.__dict__.items() if k != "lemma"},
        "lemma": [lemmas.as_json(s) for s in labels.lemma],
        "transitions": {k: [[round(v, 4) for v in row] for row in rows] for k, rows in transitions.items()},
    }


def labels_of(entries):
    """The classes out of labels.json."""
    classes = {k: v for k, v in entries.items() if k not in ("heads", "lemma", "transitions")}
    return Labels(lemma=[lemmas.from_json(e) for e in entries["lemma"]], **classes)


def write_json(path, value):
    """Readable, with a line break at the end."""
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def export(args):
    """Write the four files; each appears whole or not at all."""
    model, labels, state = load(Path(args.run) / "checkpoint.pt")
    pieces = Pieces(state["tokenizer"])
    held = corpora.load(args.shared, args.own).dev
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        plain, small = Path(folder) / "plain.onnx", Path(folder) / "reader.onnx"
        to_onnx(model, str(plain))
        difference = agreement(model, session(plain))
        print(f"torch against fp32 graph: largest difference {difference:.1e}")
        if difference > 1e-3:
            raise SystemExit("the exported graph differs from the model")
        quantise(plain, small)
        print(f"fp32 {plain.stat().st_size / 1e6:.1f} MB, int8 {small.stat().st_size / 1e6:.1f} MB")
        transitions = calibrated(run_of(session(small)), held, pieces, labels, model.transitions())
        card = {
            "name": MODEL_NAME, "version": MODEL_VERSION,
            "sha256": hashlib.sha256(small.read_bytes()).hexdigest(),
            "encoder": ENCODERS[state["encoder"]].artifact,
            "data": ["UD English EWT train", "UD English GUM train", "re3d", "PolNeAR train", "UW and MEANTIME factuality train",
                     "eventloc (eight tenths of dev)", "MUC-4 train", "training/data"],
            "continued from": state["start"],
            "seed": SEED, "steps": state["step"], "minutes": round(state["used"] / 60),
            "date": datetime.date.today().isoformat(), "scores": {},
        }
        texts = {"labels.json": labels_json(labels, transitions), "model.json": card}
        for name, value in texts.items():
            write_json(Path(folder) / name, value)
        (Path(folder) / "tokenizer.json").write_text(state["tokenizer"], encoding="utf-8")
        for name in ("reader.onnx", "labels.json", "tokenizer.json", "model.json"):
            os.replace(Path(folder) / name, out / name)


def score(args):
    """Measure the shipped int8 file on the development sets and write the figures into model.json."""
    out = Path(args.out)
    entries = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    labels, transitions = labels_of(entries), entries.get("transitions", {})
    pieces = Pieces((out / "tokenizer.json").read_text(encoding="utf-8"))
    tables = labels.tables()
    run = run_of(session(out / "reader.onnx"))
    found = {}
    for name, sentences in corpora.load(args.shared, args.own).dev.items():
        found[name] = measure(run, sentences, [unit(s, pieces, tables) for s in sentences], labels, transitions)
        print(name, found[name], flush=True)
    card = json.loads((out / "model.json").read_text(encoding="utf-8"))
    card["scores"] = found
    write_json(out / "model.json", card)
