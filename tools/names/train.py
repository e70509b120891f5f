#!/usr/bin/env python3
"""Trains the name model: examples of WriteNameExamples -> names.model (format: org.recoupe.read.name.Weights).

usage: train.py EXAMPLES.tsv NAMES.model [C2 [ITERATIONS [MINFREQ [KEEP]]]]
needs: pip install python-crfsuite (CRFsuite, BSD)
"""
import struct, sys
from collections import Counter
import pycrfsuite

def export(target, keep):
    """TARGET.crfsuite -> TARGET: the features with the largest weights, two bytes a weight"""
    tagger = pycrfsuite.Tagger(); tagger.open(target + ".crfsuite")
    info = tagger.info()
    labels = sorted(info.labels)
    index = {l: i for i, l in enumerate(labels)}
    rows = {}
    for (attr, label), w in info.state_features.items():
        rows.setdefault(attr, [0.0] * len(labels))[index[label]] = w
    top = sorted(rows, key=lambda a: (-max(map(abs, rows[a])), a))[:keep]
    scale = max(abs(w) for a in top for w in rows[a]) / 32767
    least = 0.004  # weights that small change no label
    cut = [(int(a, 16), [round(w / scale) if abs(w) > least else 0 for w in rows[a]]) for a in top]
    cut = sorted((k, r) for k, r in cut if any(r))
    with open(target, "wb") as out:
        out.write(struct.pack(">ib", 0x524E4D31, len(labels)))
        for l in labels:
            b = l.encode(); out.write(struct.pack(">h", len(b)) + b)
        for a in labels:
            for b in labels:
                out.write(struct.pack(">f", info.transitions.get((a, b), 0.0)))
        out.write(struct.pack(">fi", scale, len(cut)))
        for k, r in cut:
            mask = sum(1 << i for i, w in enumerate(r) if w)
            out.write(struct.pack(">IH", k, mask) + struct.pack(">%dh" % sum(map(bool, r)), *[w for w in r if w]))
    print(len(rows), "weighted features,", len(cut), "kept")

examples, target = sys.argv[1], sys.argv[2]
c2, iterations, minfreq, keep = (float(x) for x in (sys.argv[3:] + ["0.6", "14", "3", "400000"][len(sys.argv) - 3:]))

count = Counter()
for line in open(examples):
    count.update(line.rstrip("\n").split("\t")[1:])
known = {k for k, n in count.items() if n >= minfreq}
print(len(count), "features,", len(known), "seen often enough", flush=True)

trainer = pycrfsuite.Trainer(algorithm="l2sgd", verbose=True)
trainer.set_params({"c2": c2, "max_iterations": int(iterations), "feature.possible_transitions": True})
xs, ys, n, empty = [], [], 0, 0  # of the sentences without names every third is enough
for line in open(examples):
    row = line.rstrip("\n").split("\t")
    if len(row) < 2:
        empty += set(ys) == {"O"}
        if xs and (set(ys) != {"O"} or empty % 3 == 0):
            trainer.append(xs, ys); n += 1
        xs, ys = [], []
    else:
        ys.append(row[0]); xs.append([f for f in row[1:] if f in known])
print(n, "sentences", flush=True)
del count
trainer.train(target + ".crfsuite")
export(target, int(keep))
