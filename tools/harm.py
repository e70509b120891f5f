"""What `desk/soak` and `flink/soak` do harm with: poison, and a disk that is full."""
import gzip, io, json, pathlib, random, subprocess, zipfile

chance = random.Random(7)


def bomb(kind):
    out, zeros = io.BytesIO(), bytes(1 << 20)
    with (zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED).open("a.txt", "w", force_zip64=True) if kind == "zip" else gzip.GzipFile(fileobj=out, mode="wb")) as packed:
        for _ in range(1024):
            packed.write(zeros)
    return out.getvalue()


def nested():
    inner = b"Le maire a parle."
    for level in range(30):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{level}.zip" if level else "a.txt", inner)
        inner = out.getvalue()
    return inner


def article(number, day):
    text = f"Le maire de Montbrisac a annoncé jeudi la fermeture du pont numéro {number}.\n\nUne réunion aura lieu à 18 heures, a précisé la mairie."
    return json.dumps({"id": f"clock-{number}", "outlet": "Le Fil", "date": day, "text": text}, ensure_ascii=False).encode() + b"\n"


def poisons():
    """Name and bytes of what no newsroom sends on purpose; a number keeps each apart from those before."""
    n, zipped, gzipped, deep = 0, bomb("zip"), bomb("gzip"), nested()
    while True:
        n += 1
        mark = b"%d " % n
        yield f"binary-{n}.txt", chance.randbytes(1 << 20)
        yield f"line-{n}.txt", mark + b"le pont de Montbrisac " * 100_000
        yield f"letters-{n}.txt", mark + b"a" * (8 << 20)
        yield f"deep-{n}.html", b"<html><body>" + mark + b"<div>" * 200_000 + b"Le pont a ete ferme."
        yield f"torn-{n}.html", mark + b"<html><p>Le <b>pont<table><tr><script>var a='</p><p title=\"a>b' <<>> &#xFFFFFFFF; &bogus; <!-- </html>" * 50
        yield f"deep-{n}.json", mark + b"[" * 1_000_000
        yield f"deeper-{n}.json", b'{"text":' * 100_000 + mark
        yield f"torn-{n}.jsonl", article(f"jsonl-{n}", "2024-05-02") + b'{"text": "Le pont\n' + mark + b'\n{"id": 1e999, "text": {}}\nnull\n[]\n'
        yield f"bomb-{n}.zip", zipped + mark
        yield f"bomb-{n}.txt.gz", gzipped + gzip.compress(mark)
        yield f"nested-{n}.zip", deep + mark
        yield f"torn-{n}.gz", gzip.compress(mark + chance.randbytes(5000))[:-700]
        yield f"nul-{n}.txt", mark + bytes(100_000)
        yield f"utf-{n}.txt", mark + "Le préfet a ordonné l’évacuation.\n".encode("cp1252") * 20 + b"\xff\xfe\xed\xa0\x80"
        yield f"quotes-{n}.csv", b'title,text\n"' + mark + b'Le pont,' * 100_000
        yield f"torn-{n}.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n" + mark
        yield "../../../../etc/" + "x" * 3000 + f"\n{n}.txt", mark + "Le préfet a ordonné l’évacuation du pont.".encode()
        yield f"big-{n}.txt", mark + b"x" * (70 << 20)
        yield f"empty-{n}.txt", b""
        for day in ("9999-12-31", "0001-01-01", "1840-02-30", "+12345-01-01", "2038-01-19T03:14:08Z", "tomorrow"):
            yield f"clock-{n}-{day[:4]}.jsonl", article(f"{n} {day}", day)


class Disk:
    """The file system of the store: filled to its end now and then."""

    def __init__(self, folder, size):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.ballast, self.fills = folder, folder / ".ballast", 0
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "recoupe-soak", str(folder)], capture_output=True)
        self.small = mounted.returncode == 0
        if not self.small:
            print("soak: no tmpfs could be mounted (that needs root): a full disk is not tried", flush=True)

    def fill(self):
        self.fills += 1
        try:
            with open(self.ballast, "wb", buffering=0) as ballast:
                while True:
                    ballast.write(bytes(1 << 16))
        except OSError:
            pass

    def free(self):
        self.ballast.unlink(missing_ok=True)


def slope(points):
    """Megabytes an hour, by least squares."""
    if len(points) < 3:
        return float("nan")
    middle_x, middle_y = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    return 3600 * sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)
