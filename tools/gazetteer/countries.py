"""countries.tsv, demonyms.tsv and metonyms.tsv from source/countries.txt, capitals.txt, seats.txt, regions-adjectives.txt, CLDR, GeoNames."""
from common import *
from french import forms
import topo

PAST = {"SUHH": ("Soviet Union;Unión Soviética;Sowjetunion", "Moscou", 61.0, 90.0), "YUCS": ("Yugoslavia;Jugoslawien", "Belgrade", 44.0, 19.5),
        "CSHH": ("Czechoslovakia;Checoslovaquia;Tschechoslowakei", "Prague", 49.5, 17.0), "DDDE": ("East Germany;GDR;DDR", "Berlin-Est", 52.3, 12.8)}
NATIONS = {"GB-ENG": ("England;Inglaterra", "Londres", 52.5, -1.5), "GB-SCT": ("Scotland;Escocia;Schottland", "Édimbourg", 56.8, -4.2),
           "GB-WLS": ("Wales;Gales", "Cardiff", 52.3, -3.7), "GB-NIR": ("Northern Ireland;Irlanda del Norte;Nordirland", "Belfast", 54.6, -6.7)}
NAMES = {"SUHH": "Union soviétique", "YUCS": "Yougoslavie", "CSHH": "Tchécoslovaquie", "DDDE": "RDA", "GB-ENG": "Angleterre",
         "GB-SCT": "Écosse", "GB-WLS": "Pays de Galles", "GB-NIR": "Irlande du Nord", "MM": "Birmanie", "HK": "Hong Kong", "MO": "Macao",
         "PS": "Palestine", "VA": "Vatican", "CD": "République démocratique du Congo", "CG": "Congo-Brazzaville", "XK": "Kosovo",
         "FK": "Malouines", "CZ": "République tchèque", "KG": "Kirghizistan", "AE": "Émirats arabes unis", "TL": "Timor oriental", "SZ": "Eswatini",
         "CV": "Cap-Vert", "GB": "Royaume-Uni", "AX": "Åland", "FO": "Féroé", "RE": "La Réunion", "MU": "île Maurice", "BN": "Brunei"}
KNOWN_IN_PROSE = {"Man", "RF", "US", "Réunion", "Maurice", "Grenade", "Salomon", "Saba", "Grand-Duché", "Formose", "Hexagone", "Jamahiriya"}


def locale(lang):
    names = _locale(lang)
    return {k: v.replace("’", "'") for k, v in names.items()}


def _locale(lang):
    return npm("cldr-localenames-full", "main", lang, "territories.json")["main"][lang]["localeDisplayNames"]["territories"]


def preposition(name, article, given):
    if given:
        return given
    vowel = fold(name)[:1] in "aeiouh" and not name.startswith(("Haut", "Honduras", "Hond"))
    return {"la": "en", "l'": "en", "les": "aux", "": "à"}.get(article) or ("en" if vowel else "au")



KNOWN = {r[0] for r in source("countries.txt")}


def numeric():
    codes = {}
    for code, row in npm("cldr-core", "supplemental", "codeMappings.json")["supplemental"]["codeMappings"].items():
        if "_numeric" in row and len(code) == 2 and code in KNOWN:
            codes[row["_numeric"]] = code
    return codes


def capital_fix(code, names, cities):
    best = None
    for c in cities.get(code, ()):
        if fold(c["name"]) in names and (best is None or c["population"] > best["population"]):
            best = c
    return best


def main():
    fr, en, es, de = (locale(l) for l in ("fr", "en", "es", "de"))
    gfr = french_geonames()
    geo = geonames("countries.json")
    cities = {}
    for c in geonames("cities500.json").values():
        cities.setdefault(c["countrycode"], []).append(c)
    capitals = {r[0]: r for r in source("capitals.txt")}
    num = numeric()
    where = {}
    for n, name, polygons in topo.countries():
        code = num.get(n) or {"Kosovo": "XK"}.get(name)
        if code and polygons:
            where[code] = topo.middle(polygons)
    # Cut by the antimeridian, their outline has no middle.
    where.update({"RU": (96.0, 61.5), "FJ": (178.0, -17.8)})
    rows, demonyms, metonyms = [], [], []
    source_rows = source("countries.txt")
    for r in source_rows:
        code, art, m, f, prefix, official, others, more = (r + [""] * 8)[:8]
        article, _, prep = art.partition(":")
        name = NAMES.get(code) or fr.get(code)
        alts = [a for a in others.split(";") if a]
        alts += [v for k, v in fr.items() if k.startswith(code + "-alt") and "variant" not in k]
        if code in fr:
            alts.append(fr[code])
        capital, cfix = "", None
        if code in PAST or code in NATIONS:
            foreign, capital, lat, lon = (PAST.get(code) or NATIONS[code])
            foreign = foreign.split(";")
        else:
            foreign = []
            for names in (en, es, de):
                foreign += [v for k, v in names.items() if k == code or (k.startswith(code + "-alt") and len(v) > 2)]
            cap = capitals.get(code)
            english = (cap and cap[3]) or geo.get(code, {}).get("capital", "").strip()
            cfix = capital_fix(code, {fold(english)}, cities) or (cap and cap[1] and capital_fix(code, {fold(cap[1])}, cities))
            capital = cap[1] if cap else gfr.get(str(cfix["geonameid"]), english) if cfix else english
            if code in where:
                lon, lat = where[code]
            elif cfix:
                lat, lon = cfix["latitude"], cfix["longitude"]
            elif cities.get(code):
                c = max(cities[code], key=lambda c: c["population"])
                lat, lon = c["latitude"], c["longitude"]
            else:
                lat, lon = {"AQ": (-80, 20), "BV": (-54.42, 3.36), "HM": (-53.1, 73.5), "IO": (-6.34, 71.88), "GS": (-54.4, -36.6), "TF": (-49.3, 69.2),
                            "UM": (19.28, 166.65), "TK": (-9.2, -171.85), "BQ": (12.18, -68.24), "CP": (10.3, -109.22), "AX": (60.2, 20.0),
                            "SJ": (78.0, 16.0)}[code]
        official = official or name
        fren = []
        for a in [name] + alts:
            for v in (a, a.replace("É", "E") if a.startswith("É") else a):
                if v not in fren and v not in (name,) and ";" not in v:
                    fren.append(v)
        foreign = [x for x in dict.fromkeys(foreign) if x not in fren and x != name and x != official and ";" not in x]
        rows.append((code, name, article, preposition(name, article, prep), official, ";".join(fren), ";".join(foreign), capital, "%.3f" % lat, "%.3f" % lon))

        pairs = ([m + "/" + f] if m else []) + [p for p in more.split(";") if p]
        for pair in pairs:
            for form, g, n in forms(pair):
                demonyms.append((form, pair.split("/")[0], g, n, code, name))
        if prefix:
            demonyms.append((prefix, m, "prefix", "", code, name))
        if capital and code not in NATIONS and code not in PAST and code not in ("HK", "MO") and is_state(code):
            cap = capitals.get(code)
            also = [x for x in (cap[2].split(";") if cap else []) if x]
            metonyms.append((capital, "capital", "gouvernement : " + name, code, ";".join(also)))
    for r in source("regions-adjectives.txt"):
        for pair in r[2].split(";"):
            for form, g, n in forms(pair):
                demonyms.append((form, pair.split("/")[0], g, n, r[1], r[0]))
    for r in source("seats.txt"):
        metonyms.append((r[0], "seat", r[1], r[2], r[3]))
    uniq = list(dict.fromkeys(demonyms))
    write("countries.tsv", ["code, usual name, article, preposition, official name, other French forms, English Spanish German forms, capital, latitude, longitude",
                            "made by tools/gazetteer/countries.py from tools/source/countries.txt, CLDR (Unicode-3.0), GeoNames (CC BY 4.0), Natural Earth"], rows)
    write("demonyms.tsv", ["form, masculine singular, gender (m f e: either; prefix: first part of a compound), number (s p), country, what it is the adjective of",
                           "made by tools/gazetteer/countries.py from tools/source/countries.txt and regions-adjectives.txt"], uniq)
    write("metonyms.tsv", ["form, kind (capital, seat), what it stands for, country, other forms",
                           "made by tools/gazetteer/countries.py from tools/source/capitals.txt and seats.txt"], metonyms)


# Territories without a government of their own abroad give no metonym.
DEPENDENT = set("AI AS AW AX BL BM BQ BV CC CP CW CX FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT AQ EH".split())


def is_state(code):
    return code not in DEPENDENT


if __name__ == "__main__":
    main()
