"""outlets.tsv from source/outlets.txt; titles that are common words need their capital and article, which the forms carry."""
import re
from common import *
import people


def main():
    rows, seen, keys = [], {}, people.doubtful()
    for name, others, domains, country, owner in source("outlets.txt"):
        plain = re.sub(r"\s*\([^)]*\)$", "", name)
        forms = [f for f in dict.fromkeys([plain] + [f for f in others.split(";") if f and "." not in f]) if f != name]
        rows.append((name, ";".join(forms), domains, country, owner, ";".join(people.weak([name] + forms, keys))))
        for d in domains.split(";"):
            if d in seen and d:
                print("domain twice:", d, name, seen[d])
            seen[d] = name
    write("outlets.tsv", ["name, other forms, domains, country, owner or group, weak forms (those with a qualifier share their title with another)",
                          "made by tools/gazetteer/outlets.py from tools/source/outlets.txt"], rows)


if __name__ == "__main__":
    main()
