#!/usr/bin/env bash
# Every ratio in one run on this machine: tests/bench/run.sh BUILD_FOLDER
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
exec python3 "$here/ratios.py" "$(readlink -f "$1")"
