#!/usr/bin/env bash
# Makes dist/concordat_<version>_<architecture>.deb.
#
#   packaging/build_deb.sh [BUILD]    BUILD: a finished build folder; without it one is built here
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."

build=${1:-}
if [ -z "$build" ]; then
    build=build
    cmake --preset release >/dev/null
    cmake --build --preset release --target concordat concordat_installed_files
fi
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-Concordat maintainers} <${DEBEMAIL:-maintainers@concordat.invalid}>"
# The same sources make the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/concordat
umask 022
mkdir -p "$root/DEBIAN"
cmake --install "$build" --prefix "$root/usr" --strip >/dev/null

# What dpkg-shlibdeps asks for is the source package's control file.
mkdir -p "$work/debian"
printf 'Source: concordat\n\nPackage: concordat\nArchitecture: any\n' >"$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O "$root/usr/bin/concordat" |
    sed -n 's/^shlibs:Depends=//p')
# What is loaded only when it is needed, so that it is not among those.
loaded=
for library in soci_postgresql Clp qpdf zip gvc cgraph; do
    package=$(dpkg-query -S "$(readlink -f "/usr/lib/$(gcc -print-multiarch)/lib$library.so")" |
        cut -d: -f1)
    loaded="$loaded, $package"
done

documents=$root/usr/share/doc/concordat
year=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y)
cat >"$documents/copyright" <<TEXT
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Concordat

Files: *
Copyright: $year The Concordat contributors
License: GPL-3.0-or-later
 This program is free software: you can redistribute it and/or modify it under the terms of the
 GNU General Public License as published by the Free Software Foundation, either version 3 of the
 License, or (at your option) any later version.
 .
 This program is distributed in the hope that it will be useful, but without any warranty; without
 even the implied warranty of merchantability or fitness for a particular purpose. See the GNU
 General Public License for more details.
 .
 On Debian systems the full text is in /usr/share/common-licenses/GPL-3.

Files: usr/share/metainfo/*
Copyright: $year The Concordat contributors
License: CC0-1.0
 To the extent possible under law, the contributors have waived all rights to this file.
 .
 On Debian systems the full text is in /usr/share/common-licenses/CC0-1.0.
TEXT

# CHANGELOG.md in the form that Debian's tools read: the points of the topmost release.
{
    printf 'concordat (%s) bookworm; urgency=medium\n\n' "$version"
    awk '/^## /{releases++} releases == 1 && /^- /{print "* " substr($0, 3)}' CHANGELOG.md |
        fold -s -w 74 | sed 's/ *$//; s/^\*/  */; s/^[^ ]/    &/'
    printf '\n -- %s  %s\n' "$maintainer" "$(date -u -R -d "@$SOURCE_DATE_EPOCH")"
} | gzip -9n >"$documents/changelog.gz"
gzip -9n "$root/usr/share/man/man1/concordat.1"

size=$(du -k -s --exclude=DEBIAN "$root" | cut -f1)
cat >"$root/DEBIAN/control" <<TEXT
Package: concordat
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $size
Depends: $libraries$loaded, hicolor-icon-theme, shared-mime-info, tzdata
Recommends: pandoc, qt6-translations-l10n, fonts-inter, fonts-noto-core, fonts-noto-cjk, fonts-symbola
Suggests: postgresql-client
Section: science
Priority: optional
Description: design and govern innovation consortia
 Concordat keeps research and innovation consortia in one place: who takes
 part, what each brings, who decides, what was agreed, and what came of it.
 .
 It imports published project data and tables of partners, drafts the charter
 from what is recorded, and shows how the conditions of a consortium carry
 through its mechanisms to its outcomes. Every edit is stored at once in a file
 or on a PostgreSQL server, and can be undone after a restart. The same program
 answers on the command line.
TEXT
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"

mkdir -p dist
package=dist/concordat_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null

lintian --fail-on error --tag-display-limit 0 --suppress-tags initial-upload-closes-no-bugs \
    --allow-root "$package"
printf '%s\n' "$package"
