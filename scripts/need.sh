# Installs Debian packages that are missing. Sourced by the commands at the root; says what it does, and what to do when it cannot.

need() {
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "Installing: ${missing[*]}" >&2
  local sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing and only root can install them: ${missing[*]}" >&2; return 1; }
    sudo="sudo"
  fi
  export DEBIAN_FRONTEND=noninteractive
  $sudo apt-get install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 && return 0
  $sudo apt-get update >/dev/null 2>&1
  $sudo apt-get install -y --no-install-recommends "${missing[@]}" >/dev/null || {
    echo "Could not install: ${missing[*]}" >&2
    return 1
  }
}

# ICU's package carries its version in its name, so any of them will do.
need_icu() {
  dpkg-query -W -f='${Package} ${Status}\n' 'libicu[0-9]*' 2>/dev/null | grep -q 'install ok installed' && return 0
  need libicu-dev
}

need_dotnet() {
  command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: install it and try again." >&2; return 1; }
}
