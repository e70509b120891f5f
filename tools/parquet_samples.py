#!/usr/bin/env python3
"""Makes the small Parquet files of the tests of intake, in the shapes that data sets have (needs pyarrow).

    python3 tools/parquet_samples.py recoupe-core/src/test/resources/org/recoupe/intake/parquet
"""
import datetime
import pathlib
import sys

import pyarrow as pa
import pyarrow.parquet as pq

OUT = pathlib.Path(sys.argv[1])
OUT.mkdir(parents=True, exist_ok=True)
TEXTS = [
    "Le pont de Vernaz a rouvert lundi matin, après huit mois de travaux.\n« Tout est prêt », a dit la maire, Odile Barrat.",
    "La bibliothèque de Sainte-Orbane fermera le samedi à partir du 4 mai, a annoncé la mairie.",
    "Deux cents habitants ont défilé à Ferrolles contre la carrière. Le préfet recevra leurs délégués jeudi.",
    "Le budget du canton a été voté par onze voix contre neuf.",
    "Une panne a privé d'eau quatre cents foyers du Haut-Lignon pendant la nuit de mardi à mercredi.",
]
NUMBERS = range(len(TEXTS))


def write(name, columns, **how):
    pq.write_table(pa.table(columns), OUT / name, row_group_size=2, **how)


# FineWeb: flat columns, snappy pages, the date is the day of the crawl
write("fineweb.parquet", {
    "text": TEXTS,
    "id": [f"<urn:uuid:{n}>" for n in NUMBERS],
    "dump": ["CC-MAIN-2024-18"] * 5,
    "url": [f"https://gazette.exemple/articles/{n}" for n in NUMBERS],
    "date": ["2024-04-13T02:11:44Z"] * 5,
    "file_path": ["s3://commoncrawl/x.warc.gz"] * 5,
    "language": ["fr"] * 5,
    "language_score": [0.98] * 5,
    "token_count": [31, 20, 25, 12, 22],
}, compression="snappy")

# news data sets: days as times, authors as a list, an outlet inside a group, zstd, pages of the second kind
write("news.parquet", {
    "maintext": TEXTS,
    "title": ["Le pont rouvre", "Plus de samedi", "Contre la carrière", None, "Sans eau"],
    "date_publish": pa.array([datetime.datetime(2024, 4, 8 + n, 6, 30) for n in NUMBERS], pa.timestamp("us", tz="UTC")),
    "authors": [["Line Cassan", "Théo Marchal"], [], None, ["Line Cassan"], [None, "Aude Périer"]],
    "source": [{"name": "La Gazette du Lignon", "rank": n} for n in NUMBERS],
    "url": [f"https://lignon.exemple/{n}" for n in NUMBERS],
    "image": [b"\xff\xd8\xff" * 9] * 5,
}, compression="zstd", data_page_version="2.0", use_dictionary=False,
    column_encoding={"maintext": "DELTA_BYTE_ARRAY", "url": "DELTA_LENGTH_BYTE_ARRAY"})

# pages as bytes, days as days, gzip
write("pages.parquet", {
    "HTML": pa.array([f"<html><head><title>T</title></head><body><p>{t}</p></body></html>".encode("cp1252") for t in TEXTS], pa.binary()),
    "URL": [f"https://courrier.exemple/{n}" for n in NUMBERS],
    "date": pa.array([datetime.date(2024, 4, 8 + n) for n in NUMBERS], pa.date32()),
}, compression="gzip")

# plain pages, rows without a text among them, an old form of times
write("plain.parquet", {
    "text": [TEXTS[0], None, "", TEXTS[3], TEXTS[4]],
    "published": pa.array([datetime.datetime(2024, 4, 8 + n, 6, 30) for n in NUMBERS], pa.timestamp("ns")),
}, compression="none", use_deprecated_int96_timestamps=True)

write("lz4.parquet", {"content": TEXTS, "headline": ["T"] * 5}, compression="lz4")
write("brotli.parquet", {"content": TEXTS}, compression="brotli")
write("figures.parquet", {"x": [1.5] * 5, "y": [2] * 5}, compression="snappy")
# more rows than the size of the file would let one expect: one text said a hundred thousand times
pq.write_table(pa.table({"text": [TEXTS[0] * 20] * 100_000}), OUT / "bomb.parquet", compression="zstd")
