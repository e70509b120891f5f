"""Makes basemap.tsv: the outlines of the countries, from Natural Earth 1:50m (public domain) by npm's world-atlas (ISC).

One ring a line: the country's ISO 3166-1 alpha-2 code, then longitude and latitude of its first corner and the steps
to the next ones, in hundredths of a degree. Lakes and other holes are left out. RECOUPE_FETCHED names the folder that
holds the fetched packages.
"""
import os, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "gazetteer"))
from common import SHOW, npm, write
from topo import countries

HEAD = ["Outlines of the countries: code, then longitude and latitude of the first corner, then steps, in hundredths of a degree.",
        "Made by tools/show/basemap.py from Natural Earth 1:50m (public domain) by npm world-atlas."]


def codes():
    mappings = npm("cldr-core", "supplemental", "codeMappings.json")["supplemental"]["codeMappings"]
    return {m["_numeric"]: code for code, m in sorted(mappings.items(), reverse=True) if len(code) == 2 and "_numeric" in m}


def steps(ring):
    corners = []
    for lon, lat in ring:
        corner = (round(lon * 100), round(lat * 100))
        if not corners or corners[-1] != corner:
            corners.append(corner)
    if len(corners) > 1 and corners[0] == corners[-1]:
        corners.pop()
    out, x, y = [], 0, 0
    for lon, lat in corners:
        out += [lon - x, lat - y]
        x, y = lon, lat
    return out if len(corners) > 2 else []


def main():
    code = codes()
    rows = []
    for numeric, _, polygons in countries():
        for polygon in polygons:
            line = steps(polygon[0])
            if line:
                rows.append((code.get(str(numeric).zfill(3), ""), " ".join(map(str, line))))
    write("basemap.tsv", HEAD, rows, SHOW)


main()
