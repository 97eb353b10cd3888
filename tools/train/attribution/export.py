"""Writes a network as one file of 32-bit numbers, and the name and the shape of each of its parts as JSON."""

import json
import os

import numpy as np
import torch

from measure import relations_in


def rounded(net):
    """The network with each row of its tables and layers rounded to bytes, as it ships."""
    with torch.no_grad():
        for name, value in net.named_parameters():
            if value.ndim < 2 or name == "moves":
                continue
            rows = value.reshape(len(value), -1)
            scale = rows.abs().max(1, keepdim=True)[0] / 127
            value.copy_((torch.round(rows / scale.clamp(min=1e-12)) * scale).reshape(value.shape))
    return net


def export(net, certainty, folder):
    parts, numbers = [{"name": "certainty", "shape": certainty.shape}], [certainty]
    for name, value in net.state_dict().items():
        value = value.detach().numpy().astype(np.float32)
        if value.ndim == 3:
            # Convolutions: for each output all inputs of the first place, then of the second and the third.
            value = value.transpose(0, 2, 1).reshape(len(value), -1)
        parts.append({"name": name, "shape": value.shape})
        numbers.append(value.ravel())
    np.concatenate(numbers).tofile(os.path.join(folder, "net.numbers"))
    with open(os.path.join(folder, "net.json"), "w", encoding="utf8") as file:
        json.dump(parts, file)


def write_check(net, articles, proposed, folder):
    """What the network finds in some articles, for comparison with the extension."""
    net.eval()
    with torch.no_grad():
        found = [
            [
                {"anchor": one.anchor, "score": one.score, "speech": one.speech}
                | {"source": sorted(one.source), "content": sorted(one.content)}
                for one in relations_in([net], article, proposed)
            ]
            for article in articles
        ]
    with open(os.path.join(folder, "check.json"), "w", encoding="utf8") as file:
        json.dump(found, file)
