"""How often heads, relations and parts of speech are right, marks left out."""

import torch

from data import COLUMNS, HEAD, PART, RELATION, by_length


def measure(net, sentences, mark):
    """Shares of right heads, right heads with right relations, and right parts; the best head of each token is taken."""
    net.eval()
    heads = relations = parts = total = 0
    with torch.no_grad():
        for _, batch in by_length(sentences):
            batch = torch.from_numpy(batch)
            low, states = net.encode(batch[:, :, :COLUMNS])
            head = net.arcs(states).argmax(2)
            relation = net.relation(states, head).argmax(2)
            counted = batch[:, :, PART] != mark
            right = (head == batch[:, :, HEAD]) & counted
            heads += int(right.sum())
            relations += int((right & (relation == batch[:, :, RELATION])).sum())
            parts += int(((net.parts(low).argmax(2) == batch[:, :, PART]) & counted).sum())
            total += int(counted.sum())
    return f"heads {100 * heads / total:.2f}, with relations {100 * relations / total:.2f}, parts {100 * parts / total:.2f}"
