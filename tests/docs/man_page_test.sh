#!/usr/bin/env bash
# The manual page formats without a warning and knows every command and option of --help.
set -euo pipefail
program=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$program" man >"$folder/concordat.1"
"$root/packaging/check_man_page.sh" "$folder/concordat.1"
if grep -qP '[^\x00-\x7F]' "$folder/concordat.1"; then
    echo "the page holds characters that man(7) does not promise to show"
    exit 1
fi
LC_ALL=C.UTF-8 groff -k -man -Tascii -P-cbou "$folder/concordat.1" >"$folder/text"

failed=0
missing() {
    echo "not in the manual page: $1"
    failed=1
}
mapfile -t commands < <("$program" --help |
    sed -n '/^Subcommands:/,$s/^  \([a-z][a-z-]*\) .*/\1/p')
[ ${#commands[@]} -gt 10 ] || {
    echo "only ${#commands[@]} commands were found in --help"
    exit 1
}
for command in "${commands[@]}"; do
    grep -qE "^ +concordat $command( |\$)" "$folder/text" || missing "$command"
    while read -r option; do
        sed -n "/^   $command\$/,/^   [a-z]/p" "$folder/text" | grep -qe "$option" ||
            missing "$command $option"
    done < <("$program" "$command" --help | grep -oE '^  (-[a-z],)?--[a-z-]+' |
        grep -oE -e '--[a-z-]+' | grep -vx -e --help)
done
exit $failed
