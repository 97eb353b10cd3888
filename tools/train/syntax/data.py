"""Sentences as rows of numbers."""

import json
import os

import numpy as np

COLUMNS = 7
"""Of a token's form; behind them stand its head (counted from 1, 0 for the root), its relation and its part of speech."""
HEAD, RELATION, PART = COLUMNS, COLUMNS + 1, COLUMNS + 2
SHAPE, MARK = 6, 7
"""The column that tells a mark, and what it then holds."""

TOKENS = 1600
"""About so many tokens are learnt from at a time."""
HEADLINES = 0.08
LOWER = 0.03
UNSTOPPED = 0.06
LONGEST = 100


def load(folder, name, variant="plain"):
    """One array of rows for each sentence."""
    with open(os.path.join(folder, name + ".json"), encoding="utf8") as file:
        lengths = json.load(file)
    columns = np.fromfile(os.path.join(folder, f"{name}.{variant}"), np.uint16).reshape(-1, COLUMNS)
    gold = np.fromfile(os.path.join(folder, name + ".gold"), np.uint16).reshape(-1, 3)
    rows = np.concatenate([columns, gold], 1)
    return np.split(rows, np.cumsum(lengths)[:-1])


def without(sentence, dropped):
    """The sentence without some tokens that govern none; as it is where a token would be left without its head."""
    heads = sentence[:, HEAD].astype(np.int64)
    dropped = dropped & ~np.isin(np.arange(1, len(sentence) + 1), heads)
    if not dropped.any() or dropped.all() or (heads[dropped] == 0).any():
        return sentence
    places = np.concatenate([[0], np.cumsum(~dropped)])
    kept = sentence[~dropped].copy()
    kept[:, HEAD] = places[kept[:, HEAD]]
    return kept


def final_mark(sentence):
    last = np.zeros(len(sentence), bool)
    last[-1] = sentence[-1, SHAPE] == MARK
    return last


class Dealer:
    """Deals sentences of one set in batches of equal length, some of them as a headline, in small letters or without stop."""

    def __init__(self, folder, name, random):
        self.plain, self.title, self.lower = (load(folder, name, variant) for variant in ("plain", "title", "lower"))
        with open(os.path.join(folder, "vocabulary.json"), encoding="utf8") as file:
            words = json.load(file)
        self.articles = [1 + words.index(word) for word in ("a", "an", "the")]
        self.random = random
        self.waiting = []

    def annotate(self, gold):
        """Takes heads, relations and parts of the set's sentences."""
        for sentences in (self.plain, self.title, self.lower):
            for sentence, own in zip(sentences, gold):
                sentence[:, HEAD:] = own

    def written(self, at):
        """The sentence in one of the ways in which it may be written."""
        draw = self.random.random()
        if draw < HEADLINES:
            sentence = self.title[at] if draw < 0.7 * HEADLINES else self.plain[at]
            return without(sentence, np.isin(sentence[:, 0], self.articles) | final_mark(sentence))
        if draw < HEADLINES + LOWER:
            return self.lower[at]
        return without(self.plain[at], final_mark(self.plain[at])) if draw > 1 - UNSTOPPED else self.plain[at]

    def deal(self, tokens):
        """Batches of about so many tokens in all, no sentence twice before all were dealt."""
        groups = {}
        while tokens > 0:
            if not self.waiting:
                self.waiting = list(self.random.permutation(len(self.plain)))
            sentence = self.written(self.waiting.pop())
            if len(sentence) <= LONGEST:
                groups.setdefault(len(sentence), []).append(sentence)
                tokens -= len(sentence)
        batches = []
        for length, sentences in sorted(groups.items()):
            count = max(1, TOKENS // length)
            for first in range(0, len(sentences), count):
                batches.append(np.stack(sentences[first : first + count]).astype(np.int64))
        return batches


def by_length(sentences):
    """Batches of equal length with the places of their sentences, for measuring."""
    groups = {}
    for at, sentence in enumerate(sentences):
        groups.setdefault(len(sentence), []).append(at)
    for length, places in sorted(groups.items()):
        count = max(1, 4000 // length)
        for first in range(0, len(places), count):
            chosen = places[first : first + count]
            yield chosen, np.stack([sentences[at] for at in chosen]).astype(np.int64)
