"""Articles as the extension reads them, and what is to be learnt of each: cues, and the relations around them."""

import json
import os
from collections import namedtuple

import numpy as np

LABELS = 4
OUTSIDE, SOURCE, CONTENT, CUE = range(LABELS)

Target = namedtuple("Target", "labels holds speech")
"""Of one anchor: the labels of its window, and how probable it is that there is a relation, and that it is speech."""


class Article:
    """Columns of all tokens, the sentence and the window of each token, and the targets by the anchors of the cues."""

    def __init__(self, described, columns):
        self.id = described["id"]
        self.columns = columns
        size = len(columns)
        self.window = np.zeros((size, 2), np.int64)
        self.sentence = np.zeros(size, np.int64)
        for index, (first, last, start, end) in enumerate(described["sentences"]):
            self.window[first:last] = (start, end)
            self.sentence[first:last] = index
        self.relations = described["relations"]
        self.cues = np.zeros(size, np.float32)
        self.anchors = {}
        self.roles = np.zeros((size, 3), np.float32)
        for relation in self.relations:
            for column, role in enumerate(("source", "content", "cue")):
                self.roles[relation[role], column] = 1


def load(folder, name):
    """The articles of one set."""
    with open(os.path.join(folder, "tables.json"), encoding="utf8") as file:
        columns = len(json.load(file)["rows"])
    with open(os.path.join(folder, name + ".json"), encoding="utf8") as file:
        described = json.load(file)
    rows = np.fromfile(os.path.join(folder, name + ".tokens"), np.uint16).reshape(-1, columns)
    articles, at = [], 0
    for one in described:
        articles.append(Article(one, rows[at : at + one["tokens"]].astype(np.int64)))
        at += one["tokens"]
    return articles


def cue_rates(articles, words):
    """How often each word is part of a cue, a little below the truth where it is rare."""
    inside, seen = np.zeros(words), np.zeros(words)
    for article in articles:
        forms = article.columns[:, 0]
        np.add.at(seen, forms, 1)
        cue = sorted({at for relation in article.relations for at in relation["cue"]})
        np.add.at(inside, forms[cue], 1)
    return inside / (seen + 5)


def set_targets(articles, rates):
    """The anchor of a relation is the token of its cue that is most often one; of two at one anchor the first stays."""
    for article in articles:
        for relation in article.relations:
            cue = relation["cue"]
            if not cue or not relation["content"]:
                continue
            anchor = max(cue, key=lambda at: (rates[article.columns[at, 0]], -at))
            target = Target(labels_in_window(article, anchor, relation), 1.0, float(relation["speech"]))
            article.anchors.setdefault(anchor, target)
            article.cues[anchor] = 1


def labels_in_window(article, anchor, relation):
    """Labels of the window of an anchor."""
    first, last = article.window[anchor]
    labels = np.zeros(last - first, np.int64)
    for role, label in (("content", CONTENT), ("source", SOURCE), ("cue", CUE)):
        for at in relation[role]:
            if first <= at < last:
                labels[at - first] = label
    labels[anchor - first] = CUE
    return labels
