"""French plural and feminine of adjectives and trades, by rule."""

def feminine(m):
    for end, f in (("ien", "ienne"), ("éen", "éenne"), ("yen", "yenne"), ("oen", "oenne")):
        if m.endswith(end):
            return m[: -len(end)] + f
    return m if m.endswith("e") else m + "e"


def plural(form):
    if form.endswith(("s", "x", "z")):
        return form
    if form.endswith("al"):
        return form[:-2] + "aux"
    if form.endswith(("eau", "eu")):
        return form + "x"
    return form + "s"


def four(pair):
    """masculine, feminine, masculine plural, feminine plural of 'm/f' or 'm/f/mp/fp'."""
    parts = pair.split("/")
    m, f = parts[0], parts[1]
    return (m, f, parts[2], parts[3]) if len(parts) == 4 else (m, f, plural(m), plural(f))


def forms(pair):
    """(form, gender, number) without doubles: a form of both genders is 'e'; singular wins over an equal plural."""
    m, f, mp, fp = four(pair)
    out = [(m, "e" if m == f else "m", "s")]
    if f != m:
        out.append((f, "f", "s"))
    if mp != m:
        out.append((mp, "e" if mp == fp else "m", "p"))
    if fp not in (f, mp):
        out.append((fp, "f", "p"))
    return out
