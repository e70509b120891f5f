"""functions.tsv and civilities.tsv from source/functions.txt, portfolios.txt, civilities.txt."""
from common import *
from french import plural


def head_plural(form):
    head, plus, rest = form.partition("+")
    return plural(head) + agreed(rest)


def agreed(rest):
    """A complement of adjectives agrees; one that begins with a preposition or a capital stays."""
    words = rest.split(" ")
    out, stop = [], False
    for w in words:
        stop = stop or w in PREPOSITIONS or w[:2] in ("d'", "l'") or w[:1].isupper() or not w.islower() and w != ""
        out.append(w if stop or not w else plural(w))
    return " ".join(out)


PREPOSITIONS = {"de", "du", "des", "à", "au", "aux", "en", "par", "la", "le", "les", "et", "d'office"}


def forms(entry):
    parts = entry.split("/")
    m, f = parts[0], parts[1] if len(parts) > 1 else parts[0]
    if len(parts) == 4:
        mp, fp = parts[2], parts[3]
    else:
        mp, fp = head_plural(m), head_plural(f)
    m, f = m.replace("+", ""), f.replace("+", "")
    out = [(m, m, "e" if m == f else "m", "s")]
    if f != m:
        out.append((f, m, "f", "s"))
    if mp != m:
        out.append((mp, m, "e" if mp == fp else "m", "p"))
    if fp not in (mp, f):
        out.append((fp, m, "f", "p"))
    return out


def main():
    rows, seen, domain = [], set(), ""
    lines = [l.rstrip("\n") for l in open(os.path.join(SOURCE, "functions.txt"), encoding="utf-8")]
    entries = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            domain = line.strip("[]")
        else:
            entries.append((line, domain))
    for (portfolio,) in source("portfolios.txt"):
        for who in ("ministre+ %s/ministre+ %s", "ex-ministre+ %s/ex-ministre+ %s", "vice-ministre+ %s/vice-ministre+ %s"):
            entries.append((who % (portfolio, portfolio), "government"))
    for entry, domain in entries:
        for row in forms(entry):
            if (row[0], row[2], row[3]) not in seen:
                seen.add((row[0], row[2], row[3]))
                rows.append(row + (domain,))
    write("functions.tsv", ["form, masculine singular, gender (m f e: either), number (s p), domain",
                            "made by tools/gazetteer/functions.py from tools/source/functions.txt and portfolios.txt"], rows)
    write("civilities.tsv", ["form of address, full word, gender (m f e: either), number (s p)"], [tuple(r) for r in source("civilities.txt")])


if __name__ == "__main__":
    main()
