"""Trains the network on the features in a folder and writes its weights there: train.py FOLDER VECTORS [SEED]."""

import json
import os
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from batches import Batch, Windows
from data import LABELS, cue_rates, labels_in_window, load, set_anchors
from export import export, rounded, write_check
from measure import measure
from net import Net, sequence_loss
from vectors import word_vectors

EPOCHS = 10
RATE = 2.5e-3
ARTICLES = 2
WORD_DROPOUT = 0.08
"""Anchors are proposed from this probability on; while learning also from words that are cues at this rate."""
PROPOSED = 0.1
RANDOM_NEGATIVES = 0.15
STEADY = 0.998
HELD_OUT = 28
"""Each so manieth article is held out, to choose by."""
SHIPPED = 0.15
"""What ships proposes from here on."""
CHECKED = 5


def choose_anchors(batch, scores, rates, random):
    """Positions to label: the true anchors, those that the network takes for one, and some that could be one."""
    likely = torch.sigmoid(scores.detach()).numpy() >= PROPOSED
    could = rates[batch.columns[:, 0].numpy()] >= 0.05
    chosen = likely | (could & (random.random(len(likely)) < RANDOM_NEGATIVES))
    chosen |= batch.cue_targets().numpy() > 0
    return np.flatnonzero(chosen & (batch.mask.numpy() > 0))


def window_targets(windows):
    """Labels of each window, whether it holds a relation, and whether that is speech."""
    labels = torch.zeros(windows.rows.shape, dtype=torch.long)
    holds, speech = torch.zeros(len(windows.owners)), torch.zeros(len(windows.owners))
    for i, (article, anchor, _) in enumerate(windows.owners):
        relation = article.anchors.get(anchor)
        if relation is None:
            continue
        holds[i], speech[i] = 1, float(relation["speech"])
        labels[i, : windows.lengths[i]] = torch.from_numpy(labels_in_window(article, anchor, relation))
    return labels, holds, speech


def loss_of(net, batch, rates, random):
    columns = batch.columns.clone()
    columns[torch.from_numpy(random.random(len(columns)) < WORD_DROPOUT), 0] = 0
    states = net.encode(columns, batch.mask)
    scores = net.cues(states)
    targets = batch.cue_targets()
    cue_loss = (F.binary_cross_entropy_with_logits(scores, targets, reduction="none") * batch.mask).sum()
    role_loss = F.binary_cross_entropy_with_logits(net.roles(net.drop(states)), batch.role_targets(), reduction="none")
    role_loss = (role_loss.sum(1) * batch.mask).sum() / batch.mask.sum()
    windows = Windows(batch, choose_anchors(batch, scores, rates, random))
    labels, holds, speech = window_targets(windows)
    label_scores, judged = windows.run(net, states)
    true = holds > 0
    found = true.sum().clamp(min=1)
    judge_loss = F.binary_cross_entropy_with_logits(judged[:, 0], holds, reduction="sum")
    speech_loss = F.binary_cross_entropy_with_logits(judged[true, 1], speech[true], reduction="sum")
    length = int(windows.lengths[true.numpy()].max()) if true.any() else 1
    label_loss = sequence_loss(net, label_scores[true, :length], labels[true, :length], windows.inside[true, :length]).sum()
    label_loss = label_loss / max(1, windows.lengths[true.numpy()].sum())
    return (cue_loss + judge_loss + 0.3 * speech_loss) / found + 9 * label_loss + 2 * role_loss


class Steady:
    """A running mean of the weights, which is what ships."""

    def __init__(self, net):
        self.weights = {name: value.detach().clone() for name, value in net.state_dict().items()}
        self.steps = 0

    def follow(self, net):
        self.steps += 1
        share = min(STEADY, (1 + self.steps) / (10 + self.steps))
        for name, value in net.state_dict().items():
            self.weights[name].mul_(share).add_(value, alpha=1 - share)


def train(folder, vectors, seed, progress):
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    with open(os.path.join(folder, "tables.json"), encoding="utf8") as file:
        rows = json.load(file)["rows"]
    articles = load(folder, "train", len(rows))
    rates = cue_rates(articles, rows[0])
    set_anchors(articles, rates)
    held_out, known = articles[::HELD_OUT], [a for i, a in enumerate(articles) if i % HELD_OUT]
    net = Net(rows, LABELS)
    net.tables[0].weight.data.copy_(torch.from_numpy(word_vectors(folder, vectors, net.tables[0].embedding_dim)))
    optimiser = torch.optim.Adam(net.parameters(), lr=RATE, betas=(0.9, 0.98))
    steady = Steady(net)
    steps = EPOCHS * ((len(known) + ARTICLES - 1) // ARTICLES)
    done = 0
    for epoch in range(EPOCHS):
        net.train()
        total = 0.0
        order = random.permutation(len(known))
        for first in range(0, len(order), ARTICLES):
            batch = Batch([known[i] for i in order[first : first + ARTICLES]])
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, (done + 1) / 200) * max(0.02, 1 - done / steps)
            loss = loss_of(net, batch, rates, random)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            steady.follow(net)
            total += float(loss)
            done += 1
        progress(f"epoch {epoch + 1}: loss {total / len(order) * ARTICLES:.3f}")
        if epoch % 3 == 0:
            shadow = Net(rows, LABELS)
            shadow.load_state_dict(steady.weights)
            progress(measure(shadow, held_out, PROPOSED))
    return shadow


if __name__ == "__main__":
    began = time.time()
    folder, vectors = sys.argv[1:3]
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    net = train(folder, vectors, seed, lambda line: print(f"{time.time() - began:.0f} s  {line}", flush=True))
    export(rounded(net), folder)
    with open(os.path.join(folder, "tables.json"), encoding="utf8") as file:
        columns = len(json.load(file)["rows"])
    write_check(net, load(folder, "dev", columns)[:CHECKED], SHIPPED, folder)
