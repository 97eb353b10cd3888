"""Articles laid one behind the other, and the windows of some anchors likewise."""

import numpy as np
import torch

from net import GAP


class Batch:
    """Articles in one sequence, `GAP` empty tokens before each and behind the last."""

    def __init__(self, articles):
        self.articles = articles
        total = sum(len(a.columns) + GAP for a in articles) + GAP
        columns = np.zeros((total, articles[0].columns.shape[1]), np.int64)
        mask = np.zeros(total, np.float32)
        self.offsets, at = [], GAP
        for article in articles:
            columns[at : at + len(article.columns)] = article.columns
            mask[at : at + len(article.columns)] = 1
            self.offsets.append(at)
            at += len(article.columns) + GAP
        self.columns, self.mask = torch.from_numpy(columns), torch.from_numpy(mask)

    def cue_targets(self):
        targets = torch.zeros(len(self.mask))
        for article, offset in zip(self.articles, self.offsets):
            targets[offset : offset + len(article.cues)] = torch.from_numpy(article.cues)
        return targets

    def role_targets(self):
        targets = torch.zeros(len(self.mask), 3)
        for article, offset in zip(self.articles, self.offsets):
            targets[offset : offset + len(article.roles)] = torch.from_numpy(article.roles)
        return targets

    def owners(self, positions):
        """(article, token) of each position."""
        which = np.searchsorted(self.offsets, positions, side="right") - 1
        return [(self.articles[w], int(p) - self.offsets[w], self.offsets[w]) for w, p in zip(which, positions)]


class Windows:
    """Windows of anchors in one sequence with gaps, and the places of each window side by side."""

    def __init__(self, batch, positions):
        owners = batch.owners(positions)
        spans = [article.window[at] for article, at, _ in owners]
        lengths = np.array([last - first for first, last in spans])
        total = int((lengths + GAP).sum()) + GAP
        places, window = np.zeros(total, np.int64), np.zeros(total, np.int64)
        side, mask = np.zeros(total, np.int64), np.zeros(total, np.float32)
        rows = np.zeros((len(owners), lengths.max()), np.int64)
        inside = np.arange(lengths.max())[None] < lengths[:, None]
        anchors, at = np.zeros(len(owners), np.int64), GAP
        for i, ((article, anchor, offset), (first, last)) in enumerate(zip(owners, spans)):
            here = slice(at, at + last - first)
            places[here] = np.arange(offset + first, offset + last)
            window[here] = i
            side[here] = np.sign(article.sentence[first:last] - article.sentence[anchor]) % 3
            mask[here] = 1
            rows[i, : lengths[i]] = np.arange(at, at + lengths[i])
            anchors[i] = at + anchor - first
            at += lengths[i] + GAP
        places[mask == 0] = positions[0]
        self.owners, self.spans, self.lengths = owners, spans, lengths
        self.positions = torch.as_tensor(np.asarray(positions))
        as_tensors = map(torch.from_numpy, (places, window, side, mask, rows, inside, anchors))
        self.places, self.window, self.side, self.mask, self.rows, self.inside, self.anchors = as_tensors

    def run(self, net, states):
        """Scores of labels (windows × positions × labels), and of the relation and of speech."""
        inner = net.window(states, self.positions, self.places, self.window, self.side, self.mask)
        wide = inner[self.rows].masked_fill(~self.inside[:, :, None], 0).max(1)[0]
        judged = net.judge(net.drop(torch.cat([states[self.positions], inner[self.anchors], wide], 1)))
        return net.labels(net.drop(inner))[self.rows], judged
