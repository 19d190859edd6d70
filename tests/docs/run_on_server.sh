#!/usr/bin/env bash
# Runs the examples of a page on the server of with_postgres.sh instead of the one they name.
set -euo pipefail
python=$1 runner=$2 program=$3 page=$4
exec "$python" -B "$runner" --program "$program" --with server \
    --replace "postgresql://anna@db.example.org/consortia=$CONCORDAT_TEST_POSTGRES" "$page"
