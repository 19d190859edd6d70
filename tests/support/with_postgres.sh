#!/usr/bin/env bash
# Runs a command with a PostgreSQL of its own on loopback; its address is in CONCORDAT_TEST_POSTGRES.
set -euo pipefail
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "with_postgres.sh: no PostgreSQL server programs found; install the package postgresql" >&2; exit 1; }
folder=$(mktemp -d /tmp/concordat-postgres-XXXXXX)
as_server=()
if [ "$(id -u)" = 0 ]; then
    # The server refuses to run as root.
    chown postgres "$folder"
    as_server=(runuser -u postgres --)
fi
stop() {
    "${as_server[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
"${as_server[@]}" "$bin/initdb" -D "$folder/data" -U concordat --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
for attempt in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if "${as_server[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='$folder' -c fsync=off" start >/dev/null; then
        break
    fi
    [ "$attempt" = 5 ] && { cat "$folder/log" >&2; exit 1; }
done
cd - >/dev/null
CONCORDAT_TEST_POSTGRES="postgresql://concordat@127.0.0.1:$port/postgres" "$@"
