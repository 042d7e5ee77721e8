"""The training loop: seeded, resumable, with a plain log.

Progress through the learning-rate schedule is the larger of "share of the planned epochs done" and
"share of the planned minutes used", so that a run on a shared machine ends on time with a finished schedule.
"""

import json
import math
import os
import time
from pathlib import Path

import torch

from . import corpora, shipped
from .batches import Labels, batch, buckets, seeded, unit
from .config import ENCODERS, HEADS, SEED, Settings
from .encoder import load_encoder, read_jar
from .export import labels_json
from .model import Reader
from .pieces import Pieces
from .score import measure


class Average:
    """An exponential moving average of the weights: steadier than the last step."""

    def __init__(self, model, decay):
        self.decay = decay
        self.steps = 0
        self.values = {k: v.detach().clone() for k, v in model.state_dict().items()}

    def update(self, model):
        """Take one step's weights in; early on the average follows closely."""
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            for key, value in model.state_dict().items():
                if key != "encoder.words.weight":
                    self.values[key].lerp_(value, 1 - decay)


def parameter_groups(model, settings, layers):
    """Encoder layers get a lower rate the deeper below the top; heads a higher one; no decay for vectors."""
    groups = {}
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            rate = settings.encoder_rate * settings.layer_decay ** (layers - 1 - int(name.split(".")[2]))
        elif name.startswith("encoder.cases"):
            rate = settings.encoder_rate * 5
        elif name.startswith("encoder."):
            rate = settings.encoder_rate * settings.layer_decay ** layers
        else:
            rate = settings.head_rate
        decay = settings.weight_decay if parameter.dim() > 1 else 0.0
        groups.setdefault((rate, decay), []).append(parameter)
    return [{"params": p, "lr": r, "weight_decay": d, "full_rate": r} for (r, d), p in groups.items()]


def rate_at(progress, warm_up):
    """Warm-up, then a half cosine down to nearly nothing."""
    if progress < warm_up:
        return progress / warm_up
    return 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - warm_up) / (1 - warm_up))))


def build(jar, encoder_name, labels, settings=Settings()):
    """A fresh reader on the imported encoder."""
    onnx_bytes, tokenizer = read_jar(jar, encoder_name)
    encoder = load_encoder(onnx_bytes, encoder_name, settings.encoder_dropout)
    encoder.words.weight.requires_grad_(False)
    return Reader(encoder, HEADS, labels.sizes(), settings.head_dropout), tokenizer


def begin_from(folder, model, labels):
    """Take over the weights of a shipped reader; heads that it does not have stay fresh. Gives its version."""
    folder = Path(folder)
    entries = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    ours = json.loads(json.dumps(labels_json(labels, model.transitions())))
    for head in (h["name"] for h in entries["heads"] if h["name"] in entries):
        if entries[head] != ours[head]:
            raise SystemExit(f"the classes of {head} differ from those of the shipped reader")
    known = shipped.weights(folder / "reader.onnx")
    for head, scores in entries.get("transitions", {}).items():
        known[f"heads.{head}.transitions"] = torch.tensor(scores)
    missing, unexpected = model.load_state_dict(known, strict=False)
    had = {h["name"] for h in entries["heads"]}
    if unexpected or any(m.split(".")[1] in had or not m.startswith("heads.") for m in missing):
        raise SystemExit(f"the shipped reader differs: missing {missing}, unexpected {unexpected}")
    return json.loads((folder / "model.json").read_text(encoding="utf-8"))["sha256"]


def save(path, **state):
    """Write beside, then rename: a reader never sees half a file."""
    temporary = Path(str(path) + ".part")
    torch.save(state, temporary)
    os.replace(temporary, path)


def run_of(model):
    """The function `score.measure` needs, on a torch model."""
    def run(inputs):
        with torch.no_grad():
            return [o.numpy() for o in model(*inputs)]
    return run


def train(args):
    """Run or resume until the planned epochs or minutes are used up."""
    settings = Settings()
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    folder = Path(args.run)
    folder.mkdir(parents=True, exist_ok=True)
    log = Log(folder / "log.txt")
    data = corpora.load(args.shared, args.own)
    labels = Labels.of(data.sets["syntax"])
    model, tokenizer = build(args.jar, args.encoder, labels, settings)
    start = begin_from(args.start, model, labels) if args.start else None
    pieces = Pieces(tokenizer)
    tables = labels.tables()
    optimizer = torch.optim.AdamW(parameter_groups(model, settings, ENCODERS[args.encoder].layers),
                                  betas=(0.9, 0.98))
    average = Average(model, settings.average_decay)
    epoch, done, step, used = 0, 0, 0, 0.0
    checkpoint = folder / "checkpoint.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average.values, average.steps = state["average"], state["average_steps"]
        epoch, done, step, used = state["epoch"], state["done"], state["step"], state["used"]
        log(f"resumed at epoch {epoch}, batch {done}, {used / 60:.1f} minutes used")
    log(f"{args.encoder}: {sum(p.numel() for p in model.parameters())} weights, "
        + ", ".join(f"{k} {v}" for k, v in labels.sizes().items()) + "; " + data.summary())
    dev = {k: (v, [unit(s, pieces, tables) for s in v]) for k, v in data.dev.items()}

    def keep():
        save(checkpoint, model=model.state_dict(), optimizer=optimizer.state_dict(),
             average=average.values, average_steps=average.steps, epoch=epoch, done=done, step=step,
             used=used, labels=labels.__dict__, encoder=args.encoder, tokenizer=tokenizer, epochs=args.epochs, start=start)

    def report():
        live = model.state_dict()
        live = {k: v.clone() for k, v in live.items()}
        model.load_state_dict(average.values)
        model.eval()
        for name, (sentences, units) in dev.items():
            log(f"  {name}: {measure(run_of(model), sentences, units, labels, model.transitions())}")
        model.load_state_dict(live)
        model.train()

    saved = reported = time.time()
    finished = False
    model.train()
    while not finished and epoch < args.epochs:
        units = [unit(s, pieces, tables) for s in data.epoch(epoch, settings) if pieces.fits(s.words)]
        groups = buckets(units, settings.batch_pieces, seeded(SEED, "order", epoch))
        began, words, losses = time.time(), 0, {}
        for number in range(done, len(groups)):
            clock = time.time()
            progress = (epoch + number / len(groups)) / args.epochs
            if args.minutes:
                progress = max(progress, used / 60 / args.minutes)
            if progress >= 1 or (args.steps and step >= args.steps):
                finished = True
                break
            for g in optimizer.param_groups:
                g["lr"] = g["full_rate"] * rate_at(progress, settings.warm_up)
            chosen = [units[i] for i in groups[number]]
            inputs = batch(chosen, settings, seeded(SEED, "case", epoch, number))
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=settings.bfloat16):
                loss, shares = model.loss(inputs)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
            optimizer.step()
            average.update(model)
            step, done = step + 1, number + 1
            words += sum(row.words for row in chosen)
            for k, v in shares.items():
                losses[k] = v if k not in losses else 0.98 * losses[k] + 0.02 * v
            used += time.time() - clock
            if step % 100 == 0:
                rate = words / (time.time() - began)
                left = used / progress * (1 - progress) / 60 if progress else 0
                log(f"epoch {epoch} {number + 1}/{len(groups)} progress {progress:.3f} {rate:.0f} words/s "
                    f"{left:.0f} min left " + " ".join(f"{k} {v:.3f}" for k, v in losses.items()))
            if time.time() - saved > args.save_every * 60:
                keep()
                saved = time.time()
            if time.time() - reported > args.report_every * 60:
                report()
                reported = time.time()
        if not finished:
            epoch, done = epoch + 1, 0
    keep()
    report()
    log("finished")


class Log:
    """Lines with the time of day, to a file and the console."""

    def __init__(self, path):
        self.path = path

    def __call__(self, text):
        line = time.strftime("%H:%M:%S ") + text
        print(line, flush=True)
        with open(self.path, "a", encoding="utf-8") as f:
            f.write(line + "\n")
