"""Grammar as a second task: part of speech, relation to the head and its place, told of each token while learning."""

import os

import numpy as np
import torch
import torch.nn.functional as F

from batches import Batch
from data import load
from net import GRAMMAR

UNKNOWN = 255


class Grammar:
    """Articles of the treebanks, one after another in an order that is dealt anew when all were seen."""

    def __init__(self, folder, random):
        self.articles = load(folder, "syntax")
        self.random = random
        self.order = []
        labels = np.fromfile(os.path.join(folder, "syntax.labels"), np.uint8).reshape(-1, len(GRAMMAR))
        at = 0
        for article in self.articles:
            article.grammar = torch.from_numpy(labels[at : at + len(article.columns)].astype(np.int64))
            at += len(article.columns)

    def next(self):
        if not self.order:
            self.order = list(self.random.permutation(len(self.articles)))
        return Batch([self.articles[self.order.pop()]])

    @staticmethod
    def loss(net, batch, states):
        labels = torch.full((len(batch.mask), len(GRAMMAR)), UNKNOWN)
        for article, offset in zip(batch.articles, batch.offsets):
            labels[offset : offset + len(article.grammar)] = article.grammar
        return sum(
            F.cross_entropy(head(net.drop(states)), labels[:, i], ignore_index=UNKNOWN)
            for i, head in enumerate(net.grammar)
        )
