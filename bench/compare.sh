#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whole commands, from start to exit, against Graphviz and a bare window, in turn. Prints rows of bench/report's table.
#   bench/compare.sh BUILD-FOLDER [ROUNDS [STATEMENTS]]
set -eu
build="$(cd "$1" && pwd)"
rounds="${2:-15}"
statements="${3:-100000}"
lab="$build/app/handlelab"
welcome="$(dirname "$(readlink -f "$0")")/../resources/lessons/00-welcome.lab.md"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

for count in 100 1000; do
    "$build/bench/write_text" entries "$count" >"$work/$count.lab.md"
    "$build/bench/write_text" dot "$count" >"$work/$count.dot"
done
"$build/bench/write_text" calls "$statements" >"$work/calls.lab.md"

# row WHAT TARGET SUBJECT BASELINE: the ratio of times.
row() {
    set -- "$1" "$2" $("$build/bench/stop_watch" "$rounds" "$3" "$4")
    verdict="$(awk -v ratio="$5" -v target="$2" 'BEGIN { print (ratio <= target ? "reached" : "missed") }')"
    echo "| $1 | $3 ms | $4 ms | $5 x | $2 x | $verdict |"
    memory="$6 $7 $8"
}

set -- $("$build/bench/stop_watch" "$rounds" "$lab run $work/calls.lab.md" -)
verdict="$(awk -v time="$1" 'BEGIN { print (time <= 500 ? "reached" : "missed") }')"
echo "| run of $statements statements, whole command | $1 ms | | | 500 ms | $verdict |"

if command -v dot >/dev/null; then
    row "SVG of 100 entries, whole command / dot" 1 "$lab render $work/100.lab.md -o $work/a.svg" "dot -Tsvg -o $work/b.svg $work/100.dot"
    row "SVG of 1 000 entries, whole command / dot" 0.3 "$lab render $work/1000.lab.md -o $work/a.svg" "dot -Tsvg -o $work/b.svg $work/1000.dot"
    row "PNG at scale 2 of 100 entries / dot at 192 dpi" 0.75 "$lab render $work/100.lab.md --scale 2 -o $work/a.png" "dot -Tpng -Gdpi=192 -o $work/b.png $work/100.dot"
    row "PDF of 100 entries / dot" 0.9 "$lab render $work/100.lab.md -o $work/a.pdf" "dot -Tpdf -o $work/b.pdf $work/100.dot"
else
    echo "| SVG, PNG, PDF against Graphviz | not measured: dot is not installed | | | | |"
fi

row "window with the welcome lesson, start to saved picture / a bare window" 1.2 "$lab window $welcome -o $work/w.png" "$build/bench/bare_window $work/b.png"
set -- $memory
verdict="$(awk -v ratio="$3" 'BEGIN { print (ratio <= 1.4 ? "reached" : "missed") }')"
echo "| the same, peak memory | $1 MiB | $2 MiB | $3 x | 1.4 x | $verdict |"
