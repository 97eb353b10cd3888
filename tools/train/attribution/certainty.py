"""How sure a relation is: logistic regression on articles that were held out from learning."""

import numpy as np

from measure import found_in, gold_of, right_ones

PULL = 1.0
"""Strength of the pull of each weight to zero."""
STEPS = 25


def evidence(relation):
    """As `certainty.ts` has it."""
    return [
        1.0,
        relation.is_cue,
        relation.holds,
        np.tanh(relation.speech / 4),
        0.0 if relation.source else 1.0,
        1.0 if len(relation.content) < 3 else 0.0,
    ]


def fit_certainty(net, articles, proposed):
    """Weights of the evidence, by Newton's method."""
    found = found_in([net], articles, proposed)
    rows = np.array([evidence(one) for own in found for one in own])
    right = np.array([r for own, article in zip(found, articles) for r in right_ones(own, gold_of(article))], float)
    pull = np.diag([0.0] + [PULL] * (rows.shape[1] - 1))
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - chance) - pull @ weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + pull
        weights += np.linalg.solve(curve, slope)
    return weights.astype(np.float32)
