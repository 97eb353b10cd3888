"""Sentences of the treebanks as rows of numbers."""

import json
import os

import numpy as np

COLUMNS = 7
"""Of a token's form; behind them stand its head (counted from 1, 0 for the root), its relation and its part of speech."""
HEAD, RELATION, PART = COLUMNS, COLUMNS + 1, COLUMNS + 2

TOKENS = 1600
"""About so many tokens are learnt from at a time."""
HEADLINES = 0.06
LOWER = 0.04
UNSTOPPED = 0.06
LONGEST = 120


def load(folder, name):
    """One array of rows for each sentence."""
    with open(os.path.join(folder, name + ".json"), encoding="utf8") as file:
        lengths = json.load(file)
    rows = np.fromfile(os.path.join(folder, name + ".tokens"), np.uint16).reshape(-1, COLUMNS + 3)
    return np.split(rows.astype(np.int64), np.cumsum(lengths)[:-1])


def without_stop(sentence):
    """The sentence without its last token, where that is a mark that governs none."""
    last = len(sentence)
    if last < 3 or sentence[-1, 6] != 7 or (sentence[:, HEAD] == last).any():
        return sentence
    return sentence[:-1]


class Dealer:
    """Deals all sentences in batches of equal length, some of them as a headline, in small letters or without their stop."""

    def __init__(self, folder, random):
        self.sets = [load(folder, name) for name in ("train", "headlines", "lower")]
        self.random = random

    def epoch(self):
        plain, headlines, lower = self.sets
        by_length = {}
        luck = self.random.random(len(plain))
        for i, draw in enumerate(luck):
            if draw < HEADLINES:
                sentence = headlines[i]
            elif draw < HEADLINES + LOWER:
                sentence = lower[i]
            else:
                sentence = plain[i]
                if draw > 1 - UNSTOPPED:
                    sentence = without_stop(sentence)
            if len(sentence) <= LONGEST:
                by_length.setdefault(len(sentence), []).append(sentence)
        batches = []
        for length, sentences in sorted(by_length.items()):
            count = max(1, TOKENS // length)
            order = self.random.permutation(len(sentences))
            for first in range(0, len(order), count):
                batches.append(np.stack([sentences[at] for at in order[first : first + count]]))
        return [batches[at] for at in self.random.permutation(len(batches))]


def by_length(sentences):
    """Batches of equal length with the places of their sentences, for measuring."""
    groups = {}
    for at, sentence in enumerate(sentences):
        groups.setdefault(len(sentence), []).append(at)
    for length, places in sorted(groups.items()):
        count = max(1, 4000 // length)
        for first in range(0, len(places), count):
            chosen = places[first : first + count]
            yield chosen, np.stack([sentences[at] for at in chosen])
