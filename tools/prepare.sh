# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./check: installs what is missing and builds one preset. Everything it says goes to
# standard error, because the results of `./run print ...` and its like go to standard output.

packages="g++ cmake ninja-build clang-format clang-tidy
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-translations-l10n libspdlog-dev libfmt-dev nlohmann-json3-dev libgtest-dev libbenchmark-dev librapidcheck-dev
    libcli11-dev fonts-inter fonts-jetbrains-mono fonts-droid-fallback
    wine wine64 g++-mingw-w64-x86-64"

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$@"; exit 2; }

missing_packages() {
    # One line for each package that is fully installed; what is left over is missing.
    local installed name
    installed=" $(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' $packages 2>/dev/null | sed -n 's/^ii *//p' | tr '\n' ' ') "
    for name in $packages; do
        case "$installed" in *" $name "*) ;; *) printf '%s ' "$name" ;; esac
    done
}

install_missing() {
    local missing root_command=""
    command -v dpkg-query >/dev/null ||
        give_up "This is not a Debian system. Please install by hand what $root/tools/prepare.sh lists, then build with cmake --preset release."
    missing="$(missing_packages)"
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null ||
            give_up "These packages are missing and only root can install them: apt-get install $missing"
        root_command="sudo"
    fi
    say "Installing: $missing"
    $root_command apt-get update -qq >&2 ||
        say "The list of packages could not be refreshed (no network?); trying with the one that is there."
    # $root_command env, because sudo drops variables that are set before it.
    $root_command env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2 ||
        give_up "apt-get could not install: $missing- check the network and the package sources, then start again."
}

# build PRESET TARGET: configures when needed, builds, and is silent when there was nothing to do.
build() {
    local folder="$root/build/$1"
    # What the presets say is kept in the cache, so it is made anew when they have changed.
    if [ ! -f "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/CMakeCache.txt" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        # --fresh: a folder that was moved or only half configured is of no use.
        (cd "$root" && cmake --fresh --preset "$1" >&2) || give_up "Configuring the preset $1 failed; the reason stands above."
    fi
    [ -f "$folder/.ninja_log" ] || say "Building HandleLab ($1); the first time takes some minutes."
    (
        set -o pipefail
        cmake --build "$folder" --target "$2" 2>&1 | sed -u '/^ninja: no work to do/d; /Re-checking globbed directories/d' >&2
    ) || give_up "Building failed; the reason stands above."
}
