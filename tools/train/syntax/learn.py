"""Learning of one network."""

import numpy as np
import torch
import torch.nn.functional as F

from data import COLUMNS, HEAD, PART, RELATION, Dealer
from measure import measure
from net import Net

RATE = 3e-3
WORD_DROPOUT = 0.1
STEADY = 0.998
TOKENS = 380_000
"""Of a set in one epoch: about as many as the treebanks have."""


def loss_of(net, batch, random):
    batch = torch.from_numpy(batch)
    columns = batch[:, :, :COLUMNS].clone()
    hidden = torch.from_numpy(random.random(columns.shape[:2]) < WORD_DROPOUT)
    columns[:, :, 0][hidden] = 0
    low, states = net.encode(columns)
    heads, relations, parts = batch[:, :, HEAD], batch[:, :, RELATION], batch[:, :, PART]
    arcs = F.cross_entropy(net.arcs(states).flatten(0, 1), heads.flatten())
    named = F.cross_entropy(net.relation(states, heads).flatten(0, 1), relations.flatten())
    return arcs + named + 0.5 * F.cross_entropy(net.parts(low).flatten(0, 1), parts.flatten())


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


def learn(folder, tables, vectors, shape, dropout, epochs, seed, dev, progress, annotated=None):
    """A network that has read the treebanks so many times, and beside them as much of the news, annotated by others."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    sizes = tables["rows"], len(tables["relations"]), len(tables["parts"])
    net, shadow = Net(*sizes, shape, dropout), Net(*sizes, shape, 0)
    net.tables[0].weight.data.copy_(torch.from_numpy(vectors(shape.word)))
    optimiser = torch.optim.Adam(net.parameters(), lr=RATE, betas=(0.9, 0.95))
    steady, mark = Steady(net), tables["parts"].index("PUNCT")
    dealers = [Dealer(folder, "train", random)]
    if annotated is not None:
        dealers.append(Dealer(folder, "news", random))
        dealers[1].annotate(annotated)
    for epoch in range(epochs):
        net.train()
        batches = [batch for dealer in dealers for batch in dealer.deal(TOKENS)]
        total = 0.0
        for step, place in enumerate(random.permutation(len(batches))):
            done = (epoch + step / len(batches)) / epochs
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, (epoch * len(batches) + step + 1) / 200) * max(0.02, 1 - done)
            loss = loss_of(net, batches[place], random)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            steady.follow(net)
            total += float(loss)
        shadow.load_state_dict(steady.weights)
        progress(f"epoch {epoch + 1}: loss {total / len(batches):.3f}; {measure([shadow], dev, mark)}")
    return shadow
