"""Makes the lists of org.recoupe.screen from rigour (MIT; names of Wikidata, CC0) and nicknames (Apache-2.0).

usage: python3 lists.py FOLDER_OF_RIGOUR FOLDER_OF_NICKNAMES   (unpacked wheels: rigour==1.3.0, nicknames==1.0.1)
"""
import csv
import gzip
import re
import sys
import types
import unicodedata
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "recoupe-core/src/main/resources/org/recoupe/screen"
LONGEST_GROUP = 120


def constants(path):
    stub = types.ModuleType("rigour.data.types")
    stub.OrgTypeSpec = dict
    for name in ("rigour", "rigour.data"):
        sys.modules.setdefault(name, types.ModuleType(name))
    sys.modules["rigour.data.types"] = stub
    room = {}
    exec(compile(path.read_text("utf-8"), str(path), "exec"), room)
    return room


def script(form):
    found = {unicodedata.name(c, "?").split()[0] for c in form if c.isalpha()}
    return found.pop() if len(found) == 1 else "?"


def bare(form):
    apart = unicodedata.normalize("NFKD", form.lower())
    return "".join(c for c in apart if c.isalpha() and not unicodedata.combining(c))


def reading_of_a_character(forms):
    """Readings of one Chinese character in many languages are no variants of one name."""
    for form in forms:
        if re.search(r"[姓氏⁰-₟¹²³]", form) or any("BOPOMOFO" in unicodedata.name(c, "") for c in form):
            return True
        if len(form) == 1 and "CJK" in unicodedata.name(form, ""):
            return True
    return False


def groups(rigour, nicknames):
    seen = {}
    for line in (rigour / "rigour/data/names/persons.txt").open(encoding="utf-8"):
        forms = [f.strip() for f in line.split("=>")[0].split(",")]
        if reading_of_a_character(forms):
            continue
        kept = {}
        for form in forms:
            if 2 < len(form) and re.fullmatch(r"[^\W\d_]+(?:['’ʼ-]?[^\W\d_]+)*", form) and script(form) == "LATIN":
                kept.setdefault(bare(form), form)
        if 1 < len(kept) <= LONGEST_GROUP:
            seen.setdefault(tuple(sorted(kept)), None)
    everyone = list(seen)
    contained = set()
    by_form = {}
    for i, group in enumerate(everyone):
        for form in group:
            by_form.setdefault(form, []).append(i)
    for i, group in enumerate(everyone):
        rarest = min(group, key=lambda f: len(by_form[f]))
        if any(j != i and set(group) < set(everyone[j]) for j in by_form[rarest]):
            contained.add(i)
    kept = [g for i, g in enumerate(everyone) if i not in contained]
    short = {}
    for row in csv.DictReader((nicknames / "nicknames/names.csv").open(encoding="utf-8")):
        short.setdefault(bare(row["name1"]), set()).add(bare(row["name2"]))
    return sorted(kept), sorted((a, *sorted(b)) for a, b in short.items())


def write(name, head, rows, packed=False):
    text = "".join("# " + line + "\n" for line in head) + "".join("\t".join(r) + "\n" for r in rows)
    if packed:
        (OUT / (name + ".gz")).write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))
    else:
        (OUT / name).write_text(text, "utf-8")
    print(name, len(rows), len(text))


def main():
    rigour, nicknames = Path(sys.argv[1]), Path(sys.argv[2])
    names, short = groups(rigour, nicknames)
    write("name-groups.tsv", ["forms of one name in Latin letters, a group a line",
          "made by tools/screening/lists.py from the names of Wikidata (CC0) as gathered in rigour 1.3.0 (MIT)"], names, True)
    write("nicknames.tsv", ["a name and its short forms",
          "made by tools/screening/lists.py from nicknames 1.0.1 (Apache-2.0)"], short)
    types_ = constants(rigour / "rigour/data/names/org_types.py")["ORG_TYPES"]
    rows = []
    for spec in types_:
        kind = spec.get("compare") or spec.get("display") or ""
        forms = sorted({" ".join(a.split()) for a in [spec.get("display", ""), *spec["aliases"]] if a.strip()})
        rows.append((spec.get("generic") or "", kind, ";".join(f for f in forms if ";" not in f)))
    write("legal-forms.tsv", ["legal forms of companies: family (LLC, JSC …), form, ways to write it",
          "made by tools/screening/lists.py from rigour 1.3.0 (MIT); companies of one family may be one in translation"],
          sorted(rows))
    data = constants(rigour / "rigour/data/names/data.py")
    rows = []
    for sign, forms in sorted(data["ORG_SYMBOLS"].items()):
        sign = "CO" if sign == "CORP" else sign
        single = sorted({f.lower() for f in forms if " " not in f.strip()})
        if single:
            rows.append((sign, ";".join(single)))
    write("company-words.tsv", ["words that many organisations bear in their names, in several languages: sign, words",
          "made by tools/screening/lists.py from rigour 1.3.0 (MIT)"], rows)


main()
