"""Relations that a network finds, and how many of them are right: the lenient measure of the shared scorer, nearly."""

from collections import namedtuple

import numpy as np
import torch

from batches import Batch, Windows
from data import CONTENT, CUE, SOURCE


Relation = namedtuple("Relation", "score source cue content anchor speech")


def best_labels(scores, moves, opening):
    """The most probable labels of one window, its anchor's own being given."""
    best, back = scores[0] + opening, []
    for row in scores[1:]:
        step = best[:, None] + moves
        back.append(step.argmax(0))
        best = step.max(0) + row
    labels = [int(best.argmax())]
    for row in reversed(back):
        labels.append(int(row[labels[-1]]))
    return labels[::-1]


def relations_in(net, article, proposed):
    """What is read from every anchor of one article that the network proposes."""
    batch = Batch([article])
    states = net.encode(batch.columns, batch.mask)
    cues = net.cues(states).numpy()
    positions = np.flatnonzero((1 / (1 + np.exp(-cues)) >= proposed) & (batch.mask.numpy() > 0))
    if len(positions) == 0:
        return []
    windows = Windows(batch, positions)
    scores, judged = windows.run(net, states)
    found = []
    moves, opening = net.moves.numpy(), net.opening.numpy()
    for i, (_, anchor, _) in enumerate(windows.owners):
        first = int(windows.spans[i][0])
        own = scores[i, : windows.lengths[i]].numpy().copy()
        own[anchor - first, np.arange(4) != CUE] = -1e6
        labels = best_labels(own, moves, opening)
        role = {k: {first + j for j, label in enumerate(labels) if label == k} for k in (SOURCE, CONTENT, CUE)}
        score = float(judged[i, 0]) + float(cues[positions[i]])
        if role[CONTENT]:
            speech = float(judged[i, 1])
            found.append(Relation(score / 2, role[SOURCE], role[CUE], role[CONTENT], anchor, speech))
    return found


def dice(a, b):
    return 2 * len(a & b) / (len(a) + len(b))


def without_doubles(found):
    kept = []
    for one in sorted(found, key=lambda r: -r.score):
        if all(dice(one.content, other.content) <= 0.8 for other in kept):
            kept.append(one)
    return kept


def right_ones(found, gold):
    pairs = []
    for i, one in enumerate(found):
        for j, (own, own_cue, own_content) in enumerate(gold):
            alike = dice(one.content, own_content)
            if alike >= 0.5:
                same = dice(one.source, own) if one.source or own else 1.0
                pairs.append((alike, same, len(one.cue & own_cue), i, j))
    used, taken, right = set(), set(), 0
    for _, same, _, i, j in sorted(pairs, reverse=True):
        if i not in used and j not in taken:
            used.add(i)
            taken.add(j)
            right += same > 0
    return right


def measure(net, articles, proposed):
    """Precision, recall and F1 at several thresholds, as a line of text."""
    net.eval()
    with torch.no_grad():
        found = [without_doubles(relations_in(net, article, proposed)) for article in articles]
    gold = [
        [(set(r["source"]), set(r["cue"]), set(r["content"])) for r in article.relations if r["content"]]
        for article in articles
    ]
    total = sum(map(len, gold))
    lines = []
    for least in (-1, -0.5, 0, 0.5, 1):
        kept = [[r for r in own if r.score >= least] for own in found]
        count = sum(map(len, kept))
        right = sum(right_ones(own, true) for own, true in zip(kept, gold))
        p, r = right / max(1, count), right / total
        lines.append(f"{least}: {p:.3f}/{r:.3f}/{2 * p * r / max(1e-9, p + r):.3f}")
    return "  ".join(lines)
