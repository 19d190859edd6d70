#!/usr/bin/env bash
# Formats a manual page with every warning on; any warning is a failure.
set -euo pipefail
page=$1
warnings=$(LC_ALL=C.UTF-8 groff -k -man -ww -Tutf8 -z "$page" 2>&1)
if [ -n "$warnings" ]; then
    printf '%s\n' "$warnings"
    exit 1
fi
# What it formats to is a page with its parts, not an empty sheet.
text=$(LC_ALL=C.UTF-8 groff -k -man -Tascii -P-cbou "$page" 2>/dev/null)
for part in NAME SYNOPSIS OPTIONS COMMANDS 'EXIT STATUS' ENVIRONMENT FILES; do
    grep -q "^$part\$" <<<"$text" || {
        echo "the section $part is missing"
        exit 1
    }
done
