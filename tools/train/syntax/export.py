"""Writes a network as one file of 32-bit numbers, and the name and the shape of each of its parts as JSON."""

import json
import os

import numpy as np
import torch

from data import COLUMNS


def rounded(net, table_steps):
    """The network with each row of its layers rounded to bytes, and of its tables to so many steps, as it ships."""
    with torch.no_grad():
        for name, value in net.named_parameters():
            if value.ndim < 2:
                continue
            steps = table_steps if name.startswith("tables.") else 127
            scale = value.abs().max(1, keepdim=True)[0] / steps
            value.copy_(torch.round(value / scale.clamp(min=1e-12)) * scale)
    return net


def export(net, folder):
    parts, numbers = [], []
    for name, value in net.state_dict().items():
        parts.append({"name": name, "shape": value.shape})
        numbers.append(value.detach().numpy().astype(np.float32).ravel())
    np.concatenate(numbers).tofile(os.path.join(folder, "net.numbers"))
    with open(os.path.join(folder, "net.json"), "w", encoding="utf8") as file:
        json.dump(parts, file)


def write_check(net, sentences, folder):
    """Scores of arcs, and the likeliest relation to the best head and part of speech, for comparison with the extension."""
    net.eval()
    found = []
    with torch.no_grad():
        for sentence in sentences:
            low, states = net.encode(torch.from_numpy(sentence[None, :, :COLUMNS].astype(np.int64)))
            arcs = net.arcs(states)
            heads = arcs.argmax(2)
            own = {"relations": net.relation(states, heads).argmax(2), "parts": net.parts(low).argmax(2)}
            found.append({"arcs": arcs[0].tolist()} | {name: value[0].tolist() for name, value in own.items()})
    with open(os.path.join(folder, "check.json"), "w", encoding="utf8") as file:
        json.dump(found, file)
