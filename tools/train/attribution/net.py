"""The network: an encoder over the article with a head for cues, and a labeller of the window around each cue."""

import torch
import torch.nn as nn
import torch.nn.functional as F

GAP = 8
"""Zero tokens between two articles, or windows, that lie in one sequence: more than a convolution reaches."""

DISTANCES = 32
SIDES = 3
HIDDEN = 32
ROLES = 3
"""Source, content and cue of any relation: told of each token while learning, so that the encoder knows of them."""
GRAMMAR = (17, 37, 19)
"""Labels of part of speech, of the relation to the head and of its place, likewise."""


def distance_rows(distance):
    """Buckets of signed distances: 0 to 8 singly, then by powers of the square root of two; 16 and more are to the left."""
    size = distance.abs().float()
    far = 9 + torch.floor(2 * torch.log2(size.clamp(min=1) / 9)).long()
    bucket = torch.where(size <= 8, size.long(), far.clamp(9, 15))
    return torch.where(distance < 0, bucket + 16, bucket)


class Convolutions(nn.Module):
    """Layers of width three, each with its own dilation, each adding to what it reads."""

    def __init__(self, size, dilations, dropout):
        super().__init__()
        self.layers = nn.ModuleList(nn.Conv1d(size, size, 3, padding=d, dilation=d) for d in dilations)
        self.dropout = dropout

    def forward(self, h, mask):
        h = h.t()[None]
        whole = torch.ones(1, h.shape[1], 1)
        for layer in self.layers:
            # Whole channels are left out: as good, and far faster than single values.
            kept = F.dropout(whole, self.dropout, self.training)
            h = (h + F.relu(layer(h * kept))) * mask
        return h[0].t()


class Net(nn.Module):
    def __init__(self, rows, labels, shape, dropout=0.1):
        """`shape`: size and dilations of the encoder, and of the labeller."""
        super().__init__()
        (size, dilations), (own, own_dilations) = shape
        self.dropout = dropout
        self.tables = nn.ModuleList(nn.Embedding(n, size) for n in rows)
        for table in self.tables:
            table.weight.data.mul_(0.2)
        self.bias = nn.Parameter(torch.zeros(size))
        self.encoder = Convolutions(size, dilations, dropout)
        self.cue = nn.Sequential(nn.Linear(size, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 1))
        self.roles = nn.Linear(size, ROLES)
        self.grammar = nn.ModuleList(nn.Linear(size, count) for count in GRAMMAR)
        self.here = nn.Linear(size, own)
        self.anchor = nn.Linear(size, own)
        self.distance = nn.Embedding(DISTANCES, own)
        self.side = nn.Embedding(SIDES, own)
        self.labeller = Convolutions(own, own_dilations, dropout)
        self.labels = nn.Linear(own, labels)
        self.judge = nn.Sequential(nn.Linear(size + 2 * own, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 2))
        self.moves = nn.Parameter(torch.zeros(labels, labels))
        self.opening = nn.Parameter(torch.zeros(labels))

    def drop(self, h):
        return F.dropout(h, self.dropout, self.training)

    def encode(self, columns, mask):
        """States of all tokens; `mask` is 0 between articles."""
        h = self.bias + sum(table(columns[:, i]) for i, table in enumerate(self.tables))
        return self.encoder(self.drop(F.relu(h)) * mask[:, None], mask)

    def cues(self, states):
        return self.cue(self.drop(states))[:, 0]

    def window(self, states, anchors, places, window, side, mask):
        """States at `places` (positions among `states`), each as seen from the anchor of its window."""
        at = anchors[window]
        h = (
            self.here(states)[places]
            + self.anchor(states[anchors])[window]
            + self.distance(distance_rows(places - at))
            + self.side(side)
        )
        return self.labeller(F.relu(h) * mask[:, None], mask)


@torch.jit.script
def log_sum(scores: torch.Tensor, moves: torch.Tensor, opening: torch.Tensor, inside: torch.Tensor):
    """Logarithm of the sum over all sequences of labels; `scores` are windows × positions × labels."""
    alpha = scores[:, 0] + opening
    for t in range(1, scores.shape[1]):
        step = torch.logsumexp(alpha[:, :, None] + moves[None], 1) + scores[:, t]
        alpha = torch.where(inside[:, t, None], step, alpha)
    return torch.logsumexp(alpha, 1)


def sequence_loss(net, scores, labels, inside):
    """Negative logarithm of the probability of each window's labels."""
    own = scores.gather(2, labels[:, :, None])[:, :, 0]
    right = (own * inside).sum(1) + net.opening[labels[:, 0]]
    right = right + (net.moves[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]).sum(1)
    return log_sum(scores, net.moves, net.opening, inside) - right
