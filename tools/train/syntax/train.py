"""Trains on the sentences in a folder, in three stages: train.py STAGE FOLDER VECTORS SEED.

`teach`: a large network learns from the treebanks, and is kept as `teacher.SEED`.
`annotate`: what all teachers together make of news that nobody has annotated is kept as `annotated`.
`ship`: the small network that ships learns from both (Kim and Rush 2016), and is written."""

import glob
import json
import os
import pickle
import sys
import time

import torch

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))

from data import load
from export import export, rounded, write_check
from learn import learn
from measure import measure, read
from net import Net, Shape
from vectors import word_vectors

TEACHER = Shape(word=100, form=48, state=160, arc=128, relation=96)
TEACHER_DROPOUT = 0.3
TEACHER_EPOCHS = 12
DROPOUT = 0.1
EPOCHS = 12
CHECKED = 40


class Training:
    def __init__(self, folder, vectors, seed, progress):
        self.folder, self.seed, self.progress = folder, seed, progress
        with open(os.path.join(folder, "tables.json"), encoding="utf8") as file:
            self.tables = json.load(file)
        self.vectors = lambda size: word_vectors(folder, vectors, size)
        self.dev = load(folder, "dev")

    def measure(self, nets):
        return measure(nets, self.dev, self.tables["parts"].index("PUNCT"))

    def learn(self, *how, **more):
        return learn(self.folder, self.tables, self.vectors, *how, self.seed, self.dev, self.progress, **more)

    def teach(self):
        net = self.learn(TEACHER, TEACHER_DROPOUT, TEACHER_EPOCHS)
        torch.save(net.state_dict(), os.path.join(self.folder, f"teacher.{self.seed}"))

    def annotate(self):
        sizes = self.tables["rows"], len(self.tables["relations"]), len(self.tables["parts"])
        teachers = []
        for file in sorted(glob.glob(os.path.join(self.folder, "teacher.*"))):
            teachers.append(Net(*sizes, TEACHER, 0))
            teachers[-1].load_state_dict(torch.load(file))
        self.progress(f"{len(teachers)} teachers together: {self.measure(teachers)}")
        sentences = load(self.folder, "news")
        gold = [None] * len(sentences)
        for places, _, found in read(teachers, sentences):
            for place, own in zip(places, found.numpy().astype("uint16")):
                gold[place] = own
        with open(os.path.join(self.folder, "annotated"), "wb") as file:
            pickle.dump(gold, file)
        self.progress(f"{len(gold)} sentences annotated, {sum(map(len, gold))} tokens")

    def ship(self):
        with open(os.path.join(self.folder, "annotated"), "rb") as file:
            annotated = pickle.load(file)
        net = self.learn(Shape(**self.tables["shape"]), DROPOUT, EPOCHS, annotated=annotated)
        net = rounded(net, self.tables["steps"])
        self.progress(f"rounded: {self.measure([net])}")
        export(net, self.folder)
        write_check(net, self.dev[:CHECKED], self.folder)


if __name__ == "__main__":
    torch.set_num_threads(1)
    began = time.time()
    stage, folder, vectors, seed = sys.argv[1:5]

    def progress(line):
        print(f"{stage} {seed}, {time.time() - began:.0f} s  {line}", flush=True)

    training = Training(folder, vectors, int(seed), progress)
    {"teach": training.teach, "annotate": training.annotate, "ship": training.ship}[stage]()
