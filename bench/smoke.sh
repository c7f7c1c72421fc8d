#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a benchmark once, quickly, and fails unless it comes to its end, measures all it promises and prints rows of a
# table and nothing else.
#   bench/smoke.sh PROGRAM [ARGUMENTS]
set -eu
options="--benchmark_repetitions=1 --benchmark_min_time=0.001"
case "$1" in *.sh) options="" ;; esac
table="$("$@" $options)"
echo "$table"
[ -n "$table" ]
if grep -v '^|.*|$' <<<"$table"; then echo "These lines are no rows of the table."; exit 1; fi
# Graphviz may not be there; everything else is.
if grep 'not measured' <<<"$table" | grep -v 'dot is not installed'; then exit 1; fi
