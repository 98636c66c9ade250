#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Manypath authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the documentation's pictures of the window: tests/screenshots.sh TOOL FOLDER [OPTION...]
#   TOOL    manypath-screenshot of a build
#   FOLDER  where the PNG files go
#   OPTION  for the tool; --demo for a made-up computer. Without it the helper at DBUS_SYSTEM_BUS_ADDRESS is shown, such as
#           the one on the lab; --connections N waits for that many connections with traffic.
set -eu

if [ $# -lt 2 ]; then
    sed -n 's/^# \{0,1\}//; 5,9p' "$0" >&2
    exit 2
fi
tool=$1
folder=$2
shift 2
mkdir -p "$folder"

for page in connections paths; do
    "$tool" "$@" --page "$page" "$folder/$page-light.png"
    "$tool" "$@" --page "$page" --dark "$folder/$page-dark.png"
done
