#!/usr/bin/env bash
# Builds 2, 20 and 200 copies of the shipped reports, each under a number of its own, and prints seconds, reports a second
# and the ratio to the smallest run: linear growth keeps the seconds a report the same.
#   bench/throughput.sh [JOBS]     (as many jobs as processors unless told)
set -euo pipefail
cd "$(dirname "$0")/.."
jobs=${1:-$(getconf _NPROCESSORS_ONLN)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./sanad --version >/dev/null

copies() { # makes so many report folders, the shipped texts in turn with other job numbers
    mkdir -p "$work/$1"
    local i=0 source number
    while [ "$i" -lt "$1" ]; do
        for source in V.24-13453 V.24-13352; do
            [ "$i" -lt "$1" ] || break
            number=$(printf 'V.99-%05d' "$i")
            mkdir -p "$work/$1/$number"
            sed "s/$source/$number/" "reports/$source/text.ar.txt" >"$work/$1/$number/text.ar.txt"
            i=$((i + 1))
        done
    done
}
echo "processors: $(getconf _NPROCESSORS_ONLN), jobs: $jobs"
for count in 2 20 200; do
    copies "$count"
    start=$(date +%s%N)
    SANAD_JAVA_OPTS="-Xmx8g -Xlog:gc:file=$work/gc.log" \
        ./sanad build --reports "$work/$count" --out "$work/data" --jobs "$jobs" >"$work/log" || { tail -3 "$work/log" >&2; exit 1; }
    end=$(date +%s%N)
    facts=$(awk '/ facts: /{sum += $1} END {print sum}' "$work/log")
    peak=$(grep -oE '[0-9]+M->' "$work/gc.log" | tr -d 'M>-' | sort -n | tail -1)
    awk -v n="$count" -v ms=$(((end - start) / 1000000)) -v facts="$facts" -v peak="${peak:-0}" \
        'BEGIN {printf "%d reports: %.1f s, %.2f s a report, %d facts a second, peak heap %d MiB\n", n, ms / 1000, ms / 1000 / n, facts * 1000 / ms, peak}'
done
