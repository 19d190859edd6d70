#!/usr/bin/env bash
# Builds the fuzz targets with clang and runs each for some seconds: tests/fuzz/run.sh SECONDS
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
seconds=${1:-60}
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
for target in document import; do
    corpus=build-fuzz/corpus-$target
    mkdir -p "$corpus"
    case $target in
    document) cp resources/samples/vlsi.json resources/samples/cpre.json "$corpus" ;;
    import) find tests/data -name '*.csv' -size -64k -exec cp {} "$corpus" \; ;;
    esac
    build-fuzz/tests/fuzz/concordat_${target}_fuzz -max_total_time="$seconds" -timeout=20 \
        -rss_limit_mb=4096 -print_final_stats=1 "$corpus"
done
