"""Trains on the sentences in a folder and writes the network there: train.py FOLDER VECTORS EPOCHS."""

import json
import os
import sys
import time

import torch

sys.path.append(os.path.join(os.path.dirname(__file__), ".."))

from data import load
from export import export, rounded, write_check
from learn import learn
from measure import measure
from net import Shape
from vectors import word_vectors

SEED = 1
CHECKED = 40

if __name__ == "__main__":
    torch.set_num_threads(1)
    began = time.time()
    folder, vectors, epochs = sys.argv[1:4]

    def progress(line):
        print(f"{time.time() - began:.0f} s  {line}", flush=True)

    with open(os.path.join(folder, "tables.json"), encoding="utf8") as file:
        tables = json.load(file)
    dev = load(folder, "dev")
    first = lambda size: word_vectors(folder, vectors, size)
    net = rounded(learn(folder, tables, first, Shape(**tables["shape"]), int(epochs), SEED, dev, progress))
    progress(f"rounded: {measure(net, dev, tables['parts'].index('PUNCT'))}")
    export(net, folder)
    write_check(net, dev[:CHECKED], folder)
