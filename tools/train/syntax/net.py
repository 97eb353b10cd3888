"""The network: word vectors, a recurrent encoder that reads both ways, and heads for part of speech, arc and relation."""

import torch
import torch.nn as nn
import torch.nn.functional as F

DISTANCES = 32


def distance_rows(length):
    """For each token (row) and each candidate for its head (column, 0 the root) the bucket of their signed distance."""
    at = torch.arange(length)
    distance = at[None, :] - at[:, None]
    size = distance.abs()
    far = 9 + (size >= 12).long() + (size >= 16).long() + (size >= 23).long() + (size >= 32).long() + (size >= 45).long()
    bucket = torch.where(size <= 8, size, far)
    bucket = torch.where(distance < 0, bucket + 16, bucket)
    return torch.cat([torch.zeros(length, 1, dtype=torch.long), bucket], 1)


class Shape:
    """Sizes of the parts."""

    def __init__(self, word, form, state, arc, relation):
        self.word, self.form, self.state, self.arc, self.relation = word, form, state, arc, relation


class Net(nn.Module):
    def __init__(self, rows, relations, parts, shape, dropout):
        super().__init__()
        self.shape, self.dropout = shape, dropout
        self.tables = nn.ModuleList(nn.Embedding(n, shape.form if i else shape.word) for i, n in enumerate(rows))
        for table in self.tables:
            table.weight.data.mul_(0.2)
        wide = 2 * shape.state
        self.first = nn.GRU(shape.word + shape.form, shape.state, batch_first=True, bidirectional=True)
        self.second = nn.GRU(wide, shape.state, batch_first=True, bidirectional=True)
        self.parts = nn.Linear(wide, parts)
        self.dependent = nn.Linear(wide, shape.arc)
        self.head = nn.Linear(wide, shape.arc)
        self.root = nn.Parameter(torch.randn(1, shape.arc) * 0.1)
        self.weigh = nn.Linear(shape.arc, shape.arc)
        self.distance = nn.Embedding(DISTANCES, shape.arc)
        self.distance.weight.data.mul_(0.1)
        self.own = nn.Linear(wide, shape.relation)
        self.other = nn.Linear(wide, shape.relation, bias=False)
        self.other_root = nn.Parameter(torch.randn(1, shape.relation) * 0.1)
        self.away = nn.Embedding(DISTANCES, shape.relation)
        self.away.weight.data.mul_(0.1)
        self.relations = nn.Linear(shape.relation, relations)

    def drop(self, h):
        """The same numbers are left out at each token of a sentence (Gal and Ghahramani 2016)."""
        if not self.training:
            return h
        return h * F.dropout(torch.ones(h.shape[0], 1, h.shape[2]), self.dropout, True)

    def encode(self, columns):
        """States after the first and after the second layer; `columns` are sentences × tokens × columns."""
        word = self.tables[0](columns[:, :, 0])
        form = sum(table(columns[:, :, i]) for i, table in enumerate(self.tables) if i)
        h = self.drop(torch.cat([word, form], 2))
        low = self.drop(self.first(h)[0])
        return low, self.drop(self.second(low)[0])

    def arcs(self, states):
        """Scores of each head for each token: sentences × tokens × (root and tokens)."""
        count, length, _ = states.shape
        own = self.drop(F.relu(self.dependent(states)))
        other = self.drop(F.relu(self.head(states)))
        other = torch.cat([self.root.expand(count, 1, -1), other], 1)
        rows = distance_rows(length)
        scores = self.weigh(own) @ other.transpose(1, 2)
        return scores + (own @ self.distance.weight.t()).gather(2, rows.expand(count, -1, -1))

    def relation(self, states, heads):
        """Scores of the relations of each token to its head (counted from 1, 0 for the root)."""
        count, length, _ = states.shape
        other = torch.cat([self.other_root.expand(count, 1, -1), self.other(states)], 1)
        other = other.gather(1, heads[:, :, None].expand(-1, -1, other.shape[2]))
        at = distance_rows(length).expand(count, -1, -1).gather(2, heads[:, :, None])[:, :, 0]
        return self.relations(self.drop(F.relu(self.own(states) + other + self.away(at))))
