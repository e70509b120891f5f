#!/usr/bin/env python3
"""Makes training labels out of two teachers: agree.py TEXTS.jsonl SPACY.tsv CORENLP.tsv OUT.jsonl

What both teachers say stands, unless a rule knows better; where they differ, the evidence of the whole article, of all
articles and of the lists of places and first names decides; what stays open is written as "unsure", and its sentence is
left out of the training. Spans follow the guidelines of the press gold: no article, no civility, no common noun before a
place; an institution is one name with its complement. The lists are those of the program; /usr/share/dict/french is
Debian's wfrench.
"""
import gzip, json, pathlib, re, sys, unicodedata
from collections import Counter, defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[2] / "recoupe-core/src/main/resources/org/recoupe"

# ---- lists
def fold(x):
    x = unicodedata.normalize("NFD", x.lower().replace("œ", "oe").replace("æ", "ae").replace("ß", "ss"))
    x = "".join(c for c in x if not unicodedata.combining(c))
    return " ".join({"st": "saint", "ste": "sainte"}.get(w, w) for w in re.findall(r"\w+", x))

def rows(path):
    opened = gzip.open(path, "rt") if path.suffix == ".gz" else open(path)
    return [l.rstrip("\n").split("\t") for l in opened if l.strip() and l[0] != "#"]

def lines(name): return [r[0] for r in rows(ROOT / "read/name" / name)]

all_places = [l.rstrip("\n").split("\t") for l in gzip.open(ROOT / "gazetteer/places.tsv.gz", "rt")]
PLACES = {}
for r in rows(ROOT / "gazetteer/place-keys.tsv.gz"):
    p = all_places[int(r[1].split(",")[0])]
    PLACES[r[0]] = (p[1], int(p[6] or 0))
GIVEN = {r[0] for r in rows(ROOT / "gazetteer/firstnames.tsv.gz")}
DEMONYMS = {fold(r[0]) for r in rows(ROOT / "gazetteer/demonyms.tsv") if r[2] != "prefix"}
SEATS = {fold(x) for r in rows(ROOT / "gazetteer/metonyms.tsv") if r[1] == "seat" for x in [r[0]] + r[4].split(";") if x}
AGENCIES = lines("signature-agencies.txt")
NO_NAMES = {fold(x) for x in lines("no-names-fr.txt")}
PLATFORMS = set(lines("platforms.txt"))
BODIES = [r[1] for r in rows(ROOT / "read/name/bodies-fr.tsv") if r[0] == "placed"]
DICTIONARY = {w.strip() for w in open("/usr/share/dict/french") if w[:1].islower()}

# ---- shapes
CAP = r"[A-ZÀ-ÖØ-Þ]"
WORD = CAP + r"\w*(?:[-'’]\w+)*"
OF = r"(?:de la |de l['’]|du |des |de |d['’])"
ADJECTIVE = r"(?: [a-zéèê]+(?:ale|al|aire|ière|ive|if|ique|elle|el|aise|ais|oise|ois|ienne|ien|aine|ain|éen|and|ol))?"
FIELD = (r"[\w-]+(?: (?:étrangères?|intérieure?s?|extérieures?|publi(?:cs?|ques?)|sociales?|nationale?|numériques?|supérieure?"
         r"|locales?|économiques?|écologique|solidaire|religieuses?|civile|fédérales))?")
BODY = re.compile(r"(?<![\w-])(?:" + "|".join(f"[{b[0]}{b[0].upper()}]{b[1:]}" for b in BODIES) + ")" + ADJECTIVE + " " + OF
                  + "(?:la |les )?" + WORD + "(?:(?:[ -]|-(?:et|sur|en|de|la|le|les|du)-)" + WORD + ")*")
MINISTRY = re.compile(r"(?<![\w-])[Mm]inistère" + ADJECTIVE + " " + OF + FIELD + "(?:, " + OF + FIELD + ")?(?: et " + OF + FIELD + ")?")
BORDER_POLICE = re.compile(r"(?<![\w-])[Pp]olice aux frontières")
SIGNATURE = re.compile(r"\((" + "|".join(map(re.escape, AGENCIES)) + r")\s*(?:/|\)|et\b|,)", re.I)
PROSECUTOR = re.compile(r"[Pp]rocureure? (?:adjointe? )?(?:de la )?République " + OF + "(" + WORD + ")")
SEAT_PLACE = re.compile(r"(?:[àÀ] l['’]|\b[àÀ] la |\bau |\bvers l[ae' ’]+|\bprès (?:de l['’]|du )|palais (?:de l['’]|du )|\bdevant l['’ae ]+|[àÀ] )$")
ROLE = re.compile(r"^(?:[ÉE]tat |[Mm]inistres?|[Ss]ecrétaires? (?:d'[ÉE]tat|général)|[Pp]résident|[Vv]ice-président|[Pp]remi(?:er|ère) [Mm]inistre"
                  r"|[Dd]irect(?:eur|rice)|procureur|préfet|chef|maire|roi|reine|prince|député|sénat(?:eur|rice)|porte-parole)")
INHABITANTS = re.compile(CAP + r"[\w'-]*?(?:ais|aises?|ois|oises?|iens?|iennes?|ains?|aines?|éens?|éennes?|ands?|andes?|ins?|ines?|ards?|ardes?"
                         r"|ols?|oles?|iotes?|ites?|istes?|asques?|ènes?)$")
DETERMINER = re.compile(r"^(?:(?:la|le|les|l['’]|d['’]|de la|de l['’]|de|du|des|un|une|à|au|aux|en|sur|ce|cet|cette|son|sa|ses|leur|notre|et|par|pour|dans"
                        r"|avec|qu['’]|n['’]|s['’]|c['’]|j['’]|m['’])(?:\s+|(?<=['’])))+")
CIVILITY = re.compile(r"^(?:MM?\.|Mmes?|Mlle|Me|Dr|Pr|Mgr|Monsieur|Madame|Mesdames|Messieurs|Maître|Sir|Lord|Mr\.?|Mrs\.?|Ms\.?)\s+")
SMALL_WORD = re.compile(r"^[^\W\dA-ZÀ-ÖØ-Þ_]+(?:[-'’][^\W\dA-ZÀ-ÖØ-Þ_]+)*\.?\s+")
SMALL_STARTS = {"LOC": {"espace", "golfe", "mer"}, "PER": {"von", "van", "de", "ben", "bin", "al", "el", "di", "da", "dos", "della", "frère"}}
FRONT = re.compile(r"^[\s»”\"«“,;:!?()\[\]…\-–—'’./•*]+")
BACK = re.compile(r"[\s»”\"«“,;:!?()\[\]…\-–—'’/]+$")
INITIAL = re.compile(r"(?:^|[\s.\-])[A-ZÉ]\.$|\b(?:Jr|Sr|St|Inc|Corp|Ltd|Cie|Co)\.$|[A-Z]\.[A-Z]\.$")
LINKS = set("de du des d l la le les et à au aux en pour sur contre dans par".split())
TYPES = {"PERSON": "PER", "LOCATION": "LOC", "ORGANIZATION": "ORG", "PER": "PER", "LOC": "LOC", "ORG": "ORG", "MISC": "MISC"}

def key(x): return re.sub(r"\s+", " ", x.replace("’", "'"))

def trim(t, s, e):
    while True:
        before = s, e
        if m := FRONT.search(t[s:e]): s += m.end()
        if m := BACK.search(t[s:e]): e = s + m.start()
        if t[s:e].endswith(".") and not INITIAL.search(t[s:e]): e -= 1
        if (s, e) == before: return s, e

def strict(t, s, e, y):
    """the name alone, without what a teacher took in around it; None if nothing is left"""
    s, e = trim(t, s, e)
    while s < e:
        x = t[s:e]
        m = DETERMINER.match(x) or CIVILITY.match(x)
        if not m and y in SMALL_STARTS:
            m = SMALL_WORD.match(x)
            if m and m.group().strip() in SMALL_STARTS[y]: m = None
        if not m or m.end() >= len(x): break
        s, e = trim(t, s + m.end(), e)
    return (s, e, y) if re.search(CAP, t[s:e]) else None

def split(t, r):
    s, e, y = r
    m = re.search(r"\s{2,}|\n", t[s:e])
    return [(s, s + m.start(), y)] + split(t, (s + m.end(), e, y)) if m else [r]

# ---- what is known before any article is judged
texts = {a["id"]: a["text"] for a in map(json.loads, open(sys.argv[1]))}
def labels(path):
    found = {i: [] for i in texts}
    for line in open(path):
        i, s, e, y = line.rstrip("\n").split("\t")
        if i in texts and y in TYPES:
            for part in split(texts[i], (int(s), int(e), TYPES[y])):
                if r := strict(texts[i], *part): found[i].append(r)
    return found
teachers = labels(sys.argv[2]), labels(sys.argv[3])
votes = defaultdict(Counter)
for found in teachers:
    for i, names in found.items():
        for s, e, y in names: votes[key(texts[i][s:e])][y] += 1
seen, small = Counter(), Counter()
often = {k for k, c in votes.items() if sum(c.values()) >= 2}
for t in texts.values():
    t = key(t)
    words = [(m.start(), m.end()) for m in re.finditer(r"\w+|[^\w\s]", t)]
    for a, (s, _) in enumerate(words):
        for _, e in words[a:a + 8]:
            if t[s:e] in often: seen[t[s:e]] += 1
    small.update(w for w in re.findall(r"(?<!\w)[^\W\d_]+(?:-[^\W\d_]+)*", t) if w[0].islower())
def times(k): return sum(votes[k].values()) if k in votes else 0

def inhabitants(k):
    f = fold(k)
    if " " in k: return False
    if f in DEMONYMS and PLACES.get(f, ("", 0))[0] not in tuple("KRO"): return True
    return PLACES.get(f, ("", 0))[1] <= 20000 and bool(INHABITANTS.match(k)) and small[k.lower()] >= 2

def without_article(t, r):
    """« La France » loses its article, « Le Monde » keeps it"""
    s, e, y = r
    m = re.match(r"(?:La |Le |Les |L['’])(?=\S)", t[s:e])
    if not m or y == "PER": return r
    whole, rest = key(t[s:e]), key(t[s + m.end():e])
    bare = times(rest) >= times(whole) or fold(rest) in PLACES and fold(whole) not in PLACES
    return (s + m.end(), e, y) if bare else r

def acronyms(t):
    """« Fédération des pêcheurs du Nord (FPN) »: spans of long form and acronym"""
    for m in re.finditer(r"\(([A-ZÉ][A-Za-zÉ]{1,8})[),;]", t):
        letters, base = fold(m.group(1)), max(0, m.start() - 140)
        if sum(c.isupper() for c in m.group(1)) < 2: continue
        words = [(base + x.start(), base + x.end(), x.group()) for x in re.finditer(r"\w+", t[base:m.start()])]
        if not words or not re.fullmatch(r"[\s»\"”]*", t[words[-1][1]:m.start()]): continue
        best = None
        for i in range(len(words) - 1, max(-1, len(words) - 14), -1):
            if re.search(r"[.;:!?()\n]", t[words[i][0]:m.start()]): break
            if not words[i][2][0].isupper() or fold(words[i][2])[:1] != letters[0]: continue
            initials = [fold(w[2])[:1] for w in words[i:] if fold(w[2]) not in LINKS]
            rest = iter(initials)
            if all(any(c == d for d in rest) for c in letters) and len(initials) <= len(letters) + 2: best = i
        if best is not None: yield words[best][0], words[-1][1], m.start(1), m.end(1)

# ---- one article
def clash(s, e, names): return any(s < b and a < e for a, b, _ in names)

def by_rule(t, told):
    names = [(m.start(1), m.end(1), "ORG") for m in SIGNATURE.finditer(t)]
    for s, e, a, b in acronyms(t):
        types = Counter(y for x, z, y in told if x < e and s < z)
        land = types and types.most_common(1)[0][0] == "LOC" and re.match("République|Région|Zone|Territoire", t[s:e])
        names += [(s, e, "LOC" if land else "ORG"), (a, b, "LOC" if land else "ORG")]
    for s, e, y in told:
        if fold(t[s:e]) in SEATS and not clash(s, e, names):
            names.append((s, e, "LOC" if SEAT_PLACE.search(t[max(0, s - 30):s]) else "ORG"))
    names += [(m.start(1), m.end(1), "LOC") for m in PROSECUTOR.finditer(t)]
    for pattern in (BORDER_POLICE, BODY, MINISTRY):
        names += [(*trim(t, *m.span()), "ORG") for m in pattern.finditer(t)]
    return names

def judge(k, here, families):
    """type of a form in this article (O for none), and how sure"""
    if k in PLATFORMS: return "ORG", 9
    if fold(k) in NO_NAMES or inhabitants(k) or ROLE.match(k): return "O", 9
    f, one, score = fold(k), " " not in k, Counter(here[k])
    told, stood = times(k), max(seen.get(k, 1), 1)
    if told:
        for y, n in votes[k].items(): score[y] += 4 * n / max(2 * stood, told)
        score["O"] += 2 * max(0, 1 - told / max(2 * stood, told)) if stood >= 3 else .5
    if one and families[k]: score["PER"] += 4
    if one and "-" not in k and small[k.lower()] > 20: score["O"] += 3
    place = PLACES.get(f)
    score["LOC"] += 2.5 if place and (place[0] in "KOR" or place[1] >= 30000) else .7 if place else 0
    score["PER"] += 1.5 if not one and f.split(" ")[0] in GIVEN else .8 if f in GIVEN and not place else 0
    if one and k.lower() in DICTIONARY and not place and f not in GIVEN: score["O"] += 1.5
    (y, n), *rest = score.most_common(2)
    return "O" if y == "MISC" else y, n - (rest[0][1] if rest else 0)

def article(i):
    t = texts[i]
    a, b = ({without_article(t, r) for r in found[i]} for found in teachers)
    told = [r for r in (*a, *b)]
    families, here = Counter(), defaultdict(Counter)
    for s, e, y in told:
        here[key(t[s:e])][y] += 1
        words = key(t[s:e]).split(" ")
        if y == "PER" and all(w[:1].isupper() or w in SMALL_STARTS["PER"] for w in words):
            families.update(" ".join(words[j:]) for j in range(1, len(words)))
    taken = by_rule(t, told)
    candidates = defaultdict(Counter)
    for s, e, y in told: candidates[s, e][y] += 1
    scored = []
    for (s, e), types in candidates.items():
        if clash(s, e, taken): continue
        k = key(t[s:e])
        y, sure = judge(k, here, families)
        opening = s == 0 or t[max(0, s - 3):s].rstrip(" «\"“'’(")[-1:] in (".", "!", "?", ":", "»", "\n")
        agreed = next((z for z, n in types.items() if n == 2), None)
        if sure >= 9: scored.append((50, s, e, y))
        elif " " not in k and k.lower() in DICTIONARY and opening and not families[k] and fold(k) not in PLACES and times(k) < .3 * seen.get(k, 1):
            scored.append((60, s, e, "O"))
        elif agreed and agreed != "MISC":
            against = y != agreed and y in ("PER", "LOC", "ORG") and sure >= 2.5
            scored.append((10 + len(k) / 100, s, e, agreed if not against else "PER" if y == "PER" and families[k] else "?"))
        elif agreed: scored.append((9, s, e, "O" if y not in ("ORG", "PER") or sure < 2 else "?"))
        elif sum(types.values()) == 2: scored.append((6 + len(k) / 100, s, e, y if sure >= 1.2 else "?"))
        else: scored.append((2 + min(sure, 3) + len(k) / 100, s, e, y if sure >= 1 else "?"))
    for _, s, e, y in sorted(scored, key=lambda r: (-r[0], r[1])):
        if not clash(s, e, taken): taken.append((s, e, y))
    return spread(key_same_length(t), taken, families)

def key_same_length(t): return t.replace("’", "'").replace("\u00a0", " ")

def spread(t, taken, families):
    """a form that is sure somewhere in the article is the same wherever it stands"""
    sure = defaultdict(Counter)
    for s, e, y in taken:
        if y in ("PER", "LOC", "ORG"): sure[t[s:e]][y] += 1
    for k, n in families.items():
        if n > 1 and " " not in k and small[k.lower()] <= 20 and fold(k) not in NO_NAMES and not inhabitants(k): sure[k]["PER"] += 2
    for k, types in sure.items():
        y, n = types.most_common(1)[0]
        if len(k) < 3 or n < .8 * sum(types.values()) or n < 2 and " " not in k: continue
        for m in re.finditer(r"(?<![\w-])" + re.escape(k) + r"(?![\w-])", t):
            there = [r for r in taken if r[0] < m.end() and m.start() < r[1]]
            if len(there) == 1 and there[0] == (*m.span(), "?"): taken.remove(there[0])
            elif there: continue
            taken.append((*m.span(), y))
    return sorted(r for r in taken if r[2] != "O")

count = Counter()
with open(sys.argv[4], "w") as out:
    for i, t in texts.items():
        names = article(i)
        count.update(y for _, _, y in names)
        out.write(json.dumps({"id": i, "text": t, "names": [r for r in names if r[2] != "?"],
                              "unsure": [r for r in names if r[2] == "?"]}, ensure_ascii=False) + "\n")
print(dict(count))
