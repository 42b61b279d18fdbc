#!/usr/bin/env bash
# Times `sanad build` over the shipped reports against a bare start of the same program, in turn, and prints each run and
# the ratio of the medians. The heap is held to 512 MiB: a build that needs more fails.
#   bench/end-to-end.sh [RUNS]     (5 runs unless told; at least 3)
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
./sanad --version >/dev/null

seconds() { # runs a command and prints its wall seconds
    local start end
    start=$(date +%s%N)
    "$@" >"$out/log" 2>&1 || { cat "$out/log" >&2; exit 1; }
    end=$(date +%s%N)
    echo $(((end - start) / 1000000)) | awk '{printf "%.2f", $1 / 1000}'
}
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

echo "processors: $(getconf _NPROCESSORS_ONLN), runs: $runs, heap: 512 MiB"
for run in $(seq "$runs"); do
    start=$(SANAD_JAVA_OPTS=-Xmx512m seconds ./sanad query)
    build=$(SANAD_JAVA_OPTS=-Xmx512m seconds ./sanad build --out "$out/data")
    echo "$start" >>"$out/start"
    echo "$build" >>"$out/build"
    echo "run $run: start ${start} s, build and check ${build} s"
done
start=$(median <"$out/start")
build=$(median <"$out/build")
echo "median: start ${start} s, build and check ${build} s, ratio $(awk "BEGIN {printf \"%.1f\", $build / $start}")"
sha256sum "$out/data/dataset.nq" | cut -d' ' -f1 | sed 's/^/dataset: /'
