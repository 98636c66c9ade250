# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./run and ./test: installs the packages that packages.txt names for PURPOSE... and that are missing.
# Call: install_packages PURPOSE...

install_packages() {
    local list=${BASH_SOURCE[0]%/*}/packages.txt purpose name missing=() as_root=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian system: the packages in packaging/packages.txt are yours to install." >&2
        return 0
    fi
    while read -r purpose name; do
        [[ " $* " == *" $purpose "* ]] || continue
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed* ]] || missing+=("$name")
    done < <(grep -v '^#' "$list")
    ((${#missing[@]})) || return 0

    echo "Installing from Debian: ${missing[*]}"
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "There is no sudo. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y)
    # The lists of packages may be missing, or too old to name files that are still there.
    if ! apt-get -q -s install --no-install-recommends "${missing[@]}" >/dev/null 2>&1; then
        "${as_root[@]}" update || return 1
    fi
    "${as_root[@]}" install --no-install-recommends "${missing[@]}" && return 0
    "${as_root[@]}" update && "${as_root[@]}" install --no-install-recommends "${missing[@]}" && return 0
    echo "apt-get could not install: ${missing[*]}" >&2
    return 1
}
