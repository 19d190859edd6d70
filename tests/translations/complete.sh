#!/usr/bin/env bash
# Fails when a text of the sources has no finished translation: complete.sh LUPDATE
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$here"/../../translations/*.ts "$folder"
"$here/../../translations/collect.sh" "$1" "$folder" 2>/dev/null
unfinished=$(grep -h -B4 'type="unfinished"' "$folder"/*.ts | grep '<source>' || true)
if [ -n "$unfinished" ] || grep -q 'type="unfinished"' "$folder"/*.ts; then
    echo "Texts without a finished translation (run the target update_texts and translate them):"
    echo "$unfinished"
    exit 1
fi
