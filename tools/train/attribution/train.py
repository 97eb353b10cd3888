"""Trains on the features in a folder, in three stages: train.py STAGE FOLDER VECTORS SEED.

`teach`: a large network learns from the articles, and is kept as `teacher.SEED`.
`annotate`: what all teachers together make of news that nobody has annotated is kept as `annotated`.
`ship`: the small network that ships learns from both (Kim and Rush 2016, Hinton and others 2015), and is written."""

import glob
import json
import os
import pickle
import sys
import time

import torch

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))

from annotate import annotate
from certainty import fit_certainty
from data import LABELS, cue_rates, load, set_targets
from export import export, rounded, write_check
from learn import PROPOSED, learn
from measure import measure
from net import Net
from vectors import word_vectors

SHIPPED_SHAPE = (48, (1, 2, 4)), (40, (1, 2, 4, 8))
TEACHER_SHAPE = (96, (1, 2, 4, 8)), (96, (1, 2, 4, 8))
TEACHER_EPOCHS = 8
EPOCHS = 10
BESIDE = 3
"""Articles without annotation with every two that have one."""
HELD_OUT = 21
"""Each so manieth article is held out, to choose and to fit certainty by."""
SHIPPED = 0.3
"""What ships proposes from here on."""
CHECKED = 5


class Training:
    def __init__(self, folder, vectors, seed, progress):
        self.folder, self.seed, self.progress = folder, seed, progress
        with open(os.path.join(folder, "tables.json"), encoding="utf8") as file:
            self.rows = json.load(file)["rows"]
        self.vectors = lambda size: word_vectors(folder, vectors, size)

    def learn(self, shape, epochs, **more):
        articles = load(self.folder, "train")
        rates = cue_rates(articles, self.rows[0])
        set_targets(articles, rates)
        self.held_out = articles[::HELD_OUT]
        known = [a for i, a in enumerate(articles) if i % HELD_OUT]
        given = (known, rates, epochs, self.seed, self.progress, self.held_out)
        return learn(self.folder, shape, self.rows, self.vectors, *given, **more)

    def teach(self):
        net = self.learn(TEACHER_SHAPE, TEACHER_EPOCHS)
        torch.save(net.state_dict(), os.path.join(self.folder, f"teacher.{self.seed}"))

    def annotate(self):
        teachers = []
        for file in sorted(glob.glob(os.path.join(self.folder, "teacher.*"))):
            teachers.append(Net(self.rows, LABELS, TEACHER_SHAPE))
            teachers[-1].load_state_dict(torch.load(file))
        held_out = load(self.folder, "train")[::HELD_OUT]
        self.progress(f"{len(teachers)} teachers together: {measure(teachers, held_out, PROPOSED)}")
        articles = load(self.folder, "unlabelled")
        annotate(teachers, articles)
        with open(os.path.join(self.folder, "annotated"), "wb") as file:
            pickle.dump([(a.cues, a.anchors, a.roles) for a in articles], file)
        self.progress(f"{len(articles)} articles annotated, {sum(len(a.anchors) for a in articles)} anchors")

    def ship(self):
        others = load(self.folder, "unlabelled")
        with open(os.path.join(self.folder, "annotated"), "rb") as file:
            for article, targets in zip(others, pickle.load(file)):
                article.cues, article.anchors, article.roles = targets
        net = rounded(self.learn(SHIPPED_SHAPE, EPOCHS, more=others, beside=BESIDE))
        export(net, fit_certainty(net, self.held_out, SHIPPED), self.folder)
        write_check(net, load(self.folder, "dev")[:CHECKED], SHIPPED, self.folder)


if __name__ == "__main__":
    torch.set_num_threads(1)
    began = time.time()
    stage, folder, vectors, seed = sys.argv[1:5]

    def progress(line):
        print(f"{stage} {seed}, {time.time() - began:.0f} s  {line}", flush=True)

    training = Training(folder, vectors, int(seed), progress)
    {"teach": training.teach, "annotate": training.annotate, "ship": training.ship}[stage]()
