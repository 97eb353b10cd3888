"""What networks together make of sentences, and how often that is right."""

import torch

from data import COLUMNS, HEAD, PART, RELATION, by_length


def read(nets, sentences):
    """Places of sentences, their rows, and what all networks together take for heads, relations and parts (numbers in threes)."""
    for net in nets:
        net.eval()
    with torch.no_grad():
        for places, batch in by_length(sentences):
            batch = torch.from_numpy(batch)
            states = [net.encode(batch[:, :, :COLUMNS]) for net in nets]
            heads = sum(net.arcs(high).log_softmax(2) for net, (_, high) in zip(nets, states)).argmax(2)
            relations = sum(net.relation(high, heads).log_softmax(2) for net, (_, high) in zip(nets, states))
            parts = sum(net.parts(low).log_softmax(2) for net, (low, _) in zip(nets, states))
            yield places, batch, torch.stack([heads, relations.argmax(2), parts.argmax(2)], 2)


def measure(nets, sentences, mark):
    """Shares of right heads, right heads with right relations, and right parts, marks left out; no tree is asked for."""
    right = torch.zeros(3)
    total = 0
    for _, batch, found in read(nets, sentences):
        counted = batch[:, :, PART] != mark
        same = (found == batch[:, :, HEAD:]) & counted[:, :, None]
        right += torch.stack([same[:, :, 0], same[:, :, 0] & same[:, :, 1], same[:, :, 2]]).sum((1, 2))
        total += int(counted.sum())
    heads, relations, parts = 100 * right / total
    return f"heads {heads:.2f}, with relations {relations:.2f}, parts {parts:.2f}"
