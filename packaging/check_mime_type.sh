#!/usr/bin/env bash
# The description of the file type is well-formed and valid, and a real workspace is known by its
# content, whatever it is called.
set -euo pipefail
program=$1
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

xmllint --noout --nonet "$here/concordat-mime.xml"
mkdir -p "$folder/data/mime/packages"
cp "$here/concordat-mime.xml" "$folder/data/mime/packages/concordat.xml"
cp /usr/share/mime/packages/freedesktop.org.xml "$folder/data/mime/packages/"
# It tells of mistakes on standard error, but not by its status.
mistakes=$(update-mime-database "$folder/data/mime" 2>&1)
if grep -q concordat <<<"$mistakes"; then
    printf '%s\n' "$mistakes"
    exit 1
fi
"$program" new "$folder/renamed.bin" --name Trial >/dev/null
id=$(od -An -c -j68 -N4 "$folder/renamed.bin" | tr -d ' ')
grep -q "offset=\"68\" value=\"$id\"" "$here/concordat-mime.xml" || {
    echo "the application id of a workspace is $id; the description says otherwise"
    exit 1
}
grep -q 'application/vnd.concordat.workspace+sqlite3' "$folder/data/mime/globs2"
