"""organisations.tsv from source/organisations.txt and org-heads.tsv from source/org-heads.txt."""
from common import *
import people


def main():
    rows, kind, keys = [], "", people.doubtful()
    for line in open(os.path.join(SOURCE, "organisations.txt"), encoding="utf-8"):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            kind = line.strip("[]")
            continue
        cells = line.split("|")
        country = ""
        if len(cells) == 3:
            country, cells = cells[0], cells[1:]
        name, forms = cells[0], [f for f in cells[1].split(";") if f]
        plain = name.split(" (")[0]
        if plain != name:
            # A qualifier tells apart what shares a name; the bare name is a form only where no other has it.
            forms = [plain] + forms if kind in ("party",) else forms
        rows.append((name, ";".join(dict.fromkeys(forms)), kind, country, ";".join(people.weak([name] + forms, keys))))
    write("organisations.tsv", ["name (a qualifier in brackets where the bare name is a word or another's), other forms, kind, country, weak forms",
                                "made by tools/gazetteer/organisations.py from tools/source/organisations.txt"], rows)
    write("org-heads.tsv", ["head noun of names of organisations, gender, alone where it names the body without a complement, kind"],
          [tuple(r) for r in source("org-heads.txt")])


if __name__ == "__main__":
    main()
