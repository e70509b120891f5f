"""agencies.tsv from source/agencies.txt: the forms that may be something else (a word, a name, a place, a common acronym) are marked weak."""
import gzip
from common import *
import people

# Well known enough to need no cue in running text.
STRONG = set("AFP AP ATS Reuters Bloomberg Tass TASS Belga BELGA ANSA Ansa EFE Efe DPA dpa KCNA Yonhap YONHAP Kyodo KYODO Xinhua XINHUA Anadolu IRNA Irna ISNA Isna Tasnim MAP TAP APS "
             "Lusa LUSA Keystone KEYSTONE Interfax Ukrinform UKRINFORM Unian UNIAN PTI Wafa WAFA Antara Bernama Jiji Ritzau Agerpres Petra".split()) - {"Petra"}
# Acronyms that mean other things in French as often.
OTHER = set("AA ABI ABP ACI ACP ADI AGI AGP AIB AIM AIP ANA ANI ANG APA APE API APP ARI ATA ATP AVI BNA BNS BSS CNA CNS CP CNW CAPA EPA EPD ETA IAR IHA INA INS IPN IPS KAI KNA MIA MENA MANA "
            "MINA MNA NAN NNA NTB NXP OFI ONA PA PAI PAN PC PNA PPI PTA QNA RBC RFA RIA RNA RSS SANA SABA SI SID SIR SITA SPA SPS STA SUNA TNA TPS TT UNI UNB UNN UNS UPI UZA VNA VOA VU".split()) - {"UPI"}


def main():
    words, first, family = people.words(), people.first_names(), people.family_names()
    with gzip.open(os.path.join(TARGET, "place-keys.tsv.gz"), "rt", encoding="utf-8") as f:
        places = {line.split("\t", 1)[0] for line in f}
    rows = []
    for name, full, country, kind, others in source("agencies.txt"):
        forms = [f for f in dict.fromkeys([name, full] + others.split(";")) if f]
        weak = [f for f in forms if is_weak(f, words, first, family, places)]
        rows.append((name, full, country, kind, ";".join(forms[1:]) if forms[0] == name else ";".join(forms), ";".join(weak)))
    write("agencies.tsv", ["Press agencies of the world, by country: canonical name, full name, country, kind (state private cooperative religious photo historic),",
                           "other written forms, weak forms: those that mean an agency only after the word agence or in a signature",
                           "made by tools/gazetteer/agencies.py from tools/source/agencies.txt"], rows)


def is_weak(form, words, first, family, places):
    key = fold(form)
    if form in STRONG or " " in key:
        return False
    return form.upper() in OTHER or len(key) <= 2 or key in words or key in first or key in family or key in places


if __name__ == "__main__":
    main()
