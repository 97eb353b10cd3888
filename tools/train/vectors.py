"""First vectors of the words: the principal components of vectors made from unlabelled news."""

import json
import os

import numpy as np

DIMENSIONS = 100
SIZE = 0.25


def word_vectors(folder, source, size):
    """A row for each word of the vocabulary, 0 where nothing is known of it; row 0 is no word."""
    with open(source + ".words.txt", encoding="utf8", errors="replace") as file:
        places = {}
        for place, word in enumerate(file.read().split("\n")):
            places.setdefault(word, place)
    known = np.fromfile(source + ".i8", np.int8).reshape(-1, DIMENSIONS).astype(np.float32)
    known -= known.mean(0)
    _, axes = np.linalg.eigh(known.T @ known)
    known = known @ axes[:, ::-1][:, :size].astype(np.float32)
    known *= SIZE / known.std()
    with open(os.path.join(folder, "vocabulary.json"), encoding="utf8") as file:
        words = json.load(file)
    table = np.zeros((len(words) + 1, size), np.float32)
    for row, word in enumerate(words):
        for form in (word, word.capitalize(), word.upper(), word.replace("'", "’"), "“" if word == '"' else word):
            if places.get(form, len(known)) < len(known):
                table[row + 1, : known.shape[1]] = known[places[form]]
                break
    return table
