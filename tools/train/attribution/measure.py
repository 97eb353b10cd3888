"""Relations that a network finds, and how many of them are right: the lenient measure of the shared scorer, nearly."""

from collections import namedtuple

import numpy as np
import torch

from batches import Batch, Windows
from data import CONTENT, CUE, LABELS, SOURCE


class Relation(namedtuple("Relation", "anchor source cue content is_cue holds speech")):
    """Tokens of its parts, and what the heads of the network say of it."""

    @property
    def score(self):
        return (self.is_cue + self.holds) / 2


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


def read_anchors(nets, article, proposed):
    """For every anchor that the networks propose: the token, the mean scores of their heads, and the labels of its window."""
    batch = Batch([article])
    states = [net.encode(batch.columns, batch.mask) for net in nets]
    cues = mean([net.cues(own) for net, own in zip(nets, states)])
    positions = np.flatnonzero((1 / (1 + np.exp(-cues)) >= proposed) & (batch.mask.numpy() > 0))
    if len(positions) == 0:
        return
    windows = Windows(batch, positions)
    read = [windows.run(net, own) for net, own in zip(nets, states)]
    scores, judged = mean([labels for labels, _ in read]), mean([judge for _, judge in read])
    moves, opening = mean([net.moves for net in nets]), mean([net.opening for net in nets])
    for i, (_, anchor, _) in enumerate(windows.owners):
        own = scores[i, : windows.lengths[i]].copy()
        own[anchor - int(windows.spans[i][0]), np.arange(LABELS) != CUE] = -1e6
        yield anchor, float(cues[positions[i]]), best_labels(own, moves, opening), float(judged[i, 0]), float(judged[i, 1])


def mean(tensors):
    return torch.stack(tensors).mean(0).numpy()


def relations_in(nets, article, proposed):
    """What is read from every anchor of one article that the networks propose."""
    found = []
    for anchor, cue, labels, holds, speech in read_anchors(nets, article, proposed):
        first = int(article.window[anchor][0])
        role = {k: {first + j for j, label in enumerate(labels) if label == k} for k in (SOURCE, CONTENT, CUE)}
        if role[CONTENT]:
            found.append(Relation(anchor, role[SOURCE], role[CUE], role[CONTENT], cue, holds, speech))
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
    """For each relation whether its content and its source are right; of several that fit one only the best is."""
    pairs = []
    for i, one in enumerate(found):
        for j, (own, own_cue, own_content) in enumerate(gold):
            alike = dice(one.content, own_content)
            if alike >= 0.5:
                same = dice(one.source, own) if one.source or own else 1.0
                pairs.append((alike, same, len(one.cue & own_cue), i, j))
    used, taken = {}, set()
    for _, same, _, i, j in sorted(pairs, reverse=True):
        if i not in used and j not in taken:
            used[i] = same > 0
            taken.add(j)
    return [used.get(i, False) for i in range(len(found))]


def gold_of(article):
    return [(set(r["source"]), set(r["cue"]), set(r["content"])) for r in article.relations if r["content"]]


def found_in(nets, articles, proposed):
    """The relations of each article without doubles."""
    for net in nets:
        net.eval()
    with torch.no_grad():
        return [without_doubles(relations_in(nets, article, proposed)) for article in articles]


def measure(nets, articles, proposed):
    """Precision, recall and F1 at several thresholds, as a line of text."""
    found, gold = found_in(nets, articles, proposed), [gold_of(article) for article in articles]
    total = sum(map(len, gold))
    lines = []
    for least in (-0.5, 0, 0.5, 1):
        kept = [[r for r in own if r.score >= least] for own in found]
        count = sum(map(len, kept))
        right = sum(sum(right_ones(own, true)) for own, true in zip(kept, gold))
        p, r = right / max(1, count), right / total
        lines.append(f"{least}: {p:.3f}/{r:.3f}/{2 * p * r / max(1e-9, p + r):.3f}")
    return "  ".join(lines)
