"""Command line: check, train, score, export, incidents, clusters, towns, coreference, errors, words, events."""

import argparse
from pathlib import Path

from . import clusters, coreference, errors, events, towns
from .config import ENCODERS
from .encoder import largest_difference, load_encoder, read_jar
from .export import export, score
from .incidents import learn
from .pieces import CLS, SEP, Pieces
from .train import train
from .words import words

SHIPPED = "../nlp/src/main/resources/org/attest/nlp/model"


def check(args):
    """Compare the imported encoder with the jar's own graph."""
    onnx_bytes, tokenizer = read_jar(args.jar, args.encoder)
    pieces = Pieces(tokenizer)
    texts = ["A car bomb killed 12 people in Mosul on Tuesday .", "No group claimed the attack .",
             "Residents of three villages near the front line fled overnight , officials said ."]
    worst = largest_difference(onnx_bytes, load_encoder(onnx_bytes, args.encoder),
                               [[CLS, *pieces.sentence(t.split())[0], SEP] for t in texts])
    print(f"largest difference {worst:.2e}")
    if worst >= 1e-4:
        raise SystemExit("the import is wrong")


def show_words(args):
    """Print the words of the given text."""
    print(" ".join(w.text for w in words(args.text)))


def check_events(args):
    """Read the event annotations and count; each mistake is named with its line."""
    sentences, mistakes = [], []
    for path in sorted(Path(args.folder).glob("*.txt")):
        sentences += events.read_file(path, mistakes)
    print(*mistakes, events.summary(sentences), sep="\n")
    if mistakes:
        raise SystemExit(1)


def main():
    parser = argparse.ArgumentParser(prog="attest_training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    def add(name, function, help_text):
        p = commands.add_parser(name, help=help_text)
        p.set_defaults(function=function)
        return p

    p = add("check", check, "compare the imported encoder with the jar's graph")
    p.add_argument("--jar", required=True)
    p.add_argument("--encoder", choices=ENCODERS, default="minilm-l6")

    p = add("train", train, "train, or resume, a model")
    p.add_argument("--jar", required=True)
    p.add_argument("--encoder", choices=ENCODERS, default="minilm-l6")
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--own", default="data")
    p.add_argument("--start", help="folder of a shipped reader whose weights to go on from")
    p.add_argument("--run", default="run", help="folder for log and checkpoint")
    p.add_argument("--epochs", type=float, default=10)
    p.add_argument("--minutes", type=float, default=0, help="end the schedule by then at the latest")
    p.add_argument("--steps", type=int, default=0, help="stop early after so many steps")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--save-every", type=float, default=4, help="minutes")
    p.add_argument("--report-every", type=float, default=20, help="minutes")

    p = add("export", export, "write the shipped files from a checkpoint")
    p.add_argument("--run", default="run")
    p.add_argument("--out", default=SHIPPED)
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--own", default="data")

    p = add("score", score, "measure the shipped files on the development sets, into model.json")
    p.add_argument("--out", default=SHIPPED)
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--own", default="data")

    p = add("incidents", learn, "learn the weights of the muc4 task from its predictions for the train set")
    p.add_argument("predictions")
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--out", default="../bench/src/main/resources/org/attest/bench/muc4/weights.tsv")

    p = add("clusters", clusters.learn, "learn which news documents tell of one incident, from the task incident_pairs")
    p.add_argument("pairs")
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--out", default="../core/src/main/resources/org/attest/core/resolution/incidents.tsv")

    p = add("towns", towns.learn, "learn in which of the towns named an incident happened, from the task incident_towns")
    p.add_argument("towns")
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--out", default="../bench/src/main/resources/org/attest/bench/gva/towns.tsv")

    p = add("coreference", coreference.learn, "learn which mentions name one event, from the task ecbplus_pairs")
    p.add_argument("pairs")
    p.add_argument("--shared", default="../../shared")
    p.add_argument("--out", default="../bench/src/main/resources/org/attest/bench/ecbplus")

    p = add("errors", errors.show, "tables of what goes wrong in a benchmark's predictions")
    p.add_argument("task", choices=errors.TASKS)
    p.add_argument("gold", help="the benchmark's documents")
    p.add_argument("predictions")

    p = add("words", show_words, "cut a text into words")
    p.add_argument("text")

    p = add("events", check_events, "check and count the project's own event annotations")
    p.add_argument("folder", nargs="?", default="data/events")

    args = parser.parse_args()
    args.function(args)


if __name__ == "__main__":
    main()
