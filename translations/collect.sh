#!/usr/bin/env bash
# Brings the .ts files of a folder up to date with the sources: collect.sh LUPDATE FOLDER
# English holds plural forms only; everything else is English already.
set -euo pipefail
source=$(dirname "$(dirname "$(readlink -f "$0")")")
collect=("$1" -silent -no-obsolete -locations none
    -tr-function-alias 'translate+=coreText,translate+=coreTextKey'
    "$source/ui" "$source/core" "$source/app" -I "$source")
"${collect[@]}" -ts "$2/concordat_zh_CN.ts"
"${collect[@]}" -pluralonly -ts "$2/concordat_en.ts"
