"""Learning of one network."""

import numpy as np
import torch
import torch.nn.functional as F

from batches import Batch, Windows
from data import LABELS
from grammar import Grammar
from measure import measure
from net import Net, sequence_loss

RATE = 2.5e-3
ARTICLES = 2
WORD_DROPOUT = 0.08
"""Anchors are proposed from this probability on; while learning also from words that are cues at this rate."""
PROPOSED = 0.1
COULD = 0.05
RANDOM_NEGATIVES = 0.15
STEADY = 0.998
EVERY = 3
"""Epochs from one measurement to the next."""


def without_some_words(batch, random):
    columns = batch.columns.clone()
    columns[torch.from_numpy(random.random(len(columns)) < WORD_DROPOUT), 0] = 0
    return columns


def choose_anchors(batch, scores, rates, random):
    """Positions to label: those with a target, those that the network takes for one, and some that could be one."""
    likely = torch.sigmoid(scores.detach()).numpy() >= PROPOSED
    could = rates[batch.columns[:, 0].numpy()] >= COULD
    chosen = likely | (could & (random.random(len(likely)) < RANDOM_NEGATIVES))
    chosen |= batch.cue_targets().numpy() > 0
    return np.flatnonzero(chosen & (batch.mask.numpy() > 0))


def window_targets(windows):
    """Labels of each window, and how probably it holds a relation and that is speech."""
    labels = torch.zeros(windows.rows.shape, dtype=torch.long)
    holds, speech = torch.zeros(len(windows.owners)), torch.zeros(len(windows.owners))
    for i, (article, anchor, _) in enumerate(windows.owners):
        target = article.anchors.get(anchor)
        if target is None:
            continue
        holds[i], speech[i] = target.holds, target.speech
        labels[i, : windows.lengths[i]] = torch.from_numpy(target.labels.astype(np.int64))
    return labels, holds, speech


def loss_of(net, batch, rates, random):
    states = net.encode(without_some_words(batch, random), batch.mask)
    scores = net.cues(states)
    cue_loss = F.binary_cross_entropy_with_logits(scores, batch.cue_targets(), reduction="none")
    role_loss = F.binary_cross_entropy_with_logits(net.roles(net.drop(states)), batch.role_targets(), reduction="none")
    role_loss = (role_loss.sum(1) * batch.mask).sum() / batch.mask.sum()
    windows = Windows(batch, choose_anchors(batch, scores, rates, random))
    labels, holds, speech = window_targets(windows)
    label_scores, judged = windows.run(net, states)
    true = holds > 0.5
    judge_loss = F.binary_cross_entropy_with_logits(judged[:, 0], holds, reduction="sum")
    speech_loss = F.binary_cross_entropy_with_logits(judged[true, 1], speech[true], reduction="sum")
    length = int(windows.lengths[true.numpy()].max()) if true.any() else 1
    label_loss = sequence_loss(net, label_scores[true, :length], labels[true, :length], windows.inside[true, :length]).sum()
    label_loss = label_loss / max(1, windows.lengths[true.numpy()].sum())
    single = ((cue_loss * batch.mask).sum() + judge_loss + 0.3 * speech_loss) / holds.sum().clamp(min=1)
    return single + 9 * label_loss + 2 * role_loss


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


class Dealer:
    """Deals articles a few at a time, in an order of its own each time round."""

    def __init__(self, articles, random):
        self.articles, self.random, self.order = articles, random, []

    def deal(self, count):
        dealt = []
        while len(dealt) < count:
            if not self.order:
                self.order = list(self.random.permutation(len(self.articles)))
            dealt.append(self.articles[self.order.pop()])
        return dealt


def learn(folder, shape, rows, vectors, articles, rates, epochs, seed, progress, held_out, more=(), beside=0):
    """
    A network of `shape` that has read `articles` so many times, `beside` articles of `more` with every two of them, and
    the grammar of one of the treebanks.
    """
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    net = Net(rows, LABELS, shape)
    net.tables[0].weight.data.copy_(torch.from_numpy(vectors(net.tables[0].embedding_dim)))
    optimiser = torch.optim.Adam(net.parameters(), lr=RATE, betas=(0.9, 0.98))
    steady, grammar = Steady(net), Grammar(folder, random)
    known, others = Dealer(articles, random), Dealer(list(more), random)
    per_epoch = (len(articles) + ARTICLES - 1) // ARTICLES
    steps, total = epochs * per_epoch, 0.0
    shadow = Net(rows, LABELS, shape)
    for step in range(steps):
        net.train()
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 200) * max(0.02, 1 - step / steps)
        loss = loss_of(net, Batch(known.deal(ARTICLES) + others.deal(beside)), rates, random)
        treebank = grammar.next()
        loss = loss + grammar.loss(net, treebank, net.encode(without_some_words(treebank, random), treebank.mask))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        steady.follow(net)
        total += float(loss)
        epoch, rest = divmod(step + 1, per_epoch)
        if rest == 0:
            progress(f"epoch {epoch}: loss {total / per_epoch:.3f}")
            total = 0.0
            if epoch % EVERY == 0 or epoch == epochs:
                shadow.load_state_dict(steady.weights)
                progress(measure([shadow], held_out, PROPOSED))
    return shadow
