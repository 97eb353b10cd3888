"""What several networks together make of articles of which nobody has told who says what."""

import numpy as np
import torch

from data import CONTENT, CUE, SOURCE, Target
from measure import best_labels, read_anchors

LEAST = 0.05
"""Tokens that are less probably a cue than this are no anchors."""


def annotate(nets, articles):
    """Sets the targets of the articles: soft ones of cue, relation and speech, and the most probable labels."""
    for net in nets:
        net.eval()
    with torch.no_grad():
        for article in articles:
            for anchor, cue, labels, holds, speech in read_anchors(nets, article, LEAST):
                article.anchors[anchor] = Target(np.array(labels, np.int8), probability(holds), probability(speech))
                article.cues[anchor] = probability(cue)
                if holds > 0:
                    first = article.window[anchor][0]
                    for column, label in enumerate((SOURCE, CONTENT, CUE)):
                        article.roles[first + np.flatnonzero(np.array(labels) == label), column] = 1


def probability(odds):
    return float(1 / (1 + np.exp(-odds)))
