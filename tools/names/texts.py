#!/usr/bin/env python3
"""Gathers the plain texts the name model learns from: texts.py SHARED OUT.jsonl

Press, BBC Afrique (MasakhaNEWS) and Wikinews under SHARED/data/press. Left out: every article that any gold file
names, and every article that shares more than three tenths of its 5-word shingles with one of those. Articles with
characters outside the BMP are left out too, so that offsets mean the same in every tool.
"""
import csv, glob, html, json, pathlib, re, sys
csv.field_size_limit(10**9)
shared, target = pathlib.Path(sys.argv[1]), sys.argv[2]
press = [json.loads(line) for line in open(shared / "data/press/dev.jsonl")]
ids = {a["id"] for a in press}
gold = {i for f in (shared / "gold").glob("*.json*") for i in re.findall(r"[0-9a-f]{12}", f.read_text())} & ids

def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i:i + 5]) for i in range(len(words) - 4)}

kept_back = set().union(*(shingles(a["text"]) for a in press if a["id"] in gold))
out, seen = [], set()
for a in press:
    own = shingles(a["text"])
    if a["id"] in gold or a["id"] in seen or own and len(own & kept_back) > .3 * len(own): continue
    seen.add(a["id"]); out.append((a["id"], a["text"]))
for part in ("dev", "test"):
    for n, r in enumerate(csv.DictReader(open(shared / f"data/press/masakhanews-fra/{part}.tsv"), delimiter="\t")):
        out.append((f"masakha-{part}-{n}", r["text"]))
clean = lambda x: re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", x))).strip()
for n, path in enumerate(sorted(glob.glob(str(shared / "data/press/wikinews-fr-100/documents/*")))):
    page = open(path, encoding="utf-8", errors="replace").read()
    out.append((f"wikinews-{n}", "\n".join(map(clean, re.findall(r"<p[^>]*>(.*?)</p>", page, re.S)))))
with open(target, "w") as f:
    for i, text in out:
        if all(ord(c) < 0x10000 for c in text):
            f.write(json.dumps({"id": i, "text": text}, ensure_ascii=False) + "\n")
print(len(out), "texts,", sum(len(t.split()) for _, t in out), "words; gold articles kept back:", len(gold))
