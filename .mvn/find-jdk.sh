# Sourced by ./photofinish and ./mvnw: find_jdk prints the home of a JDK 25 or newer, or fails.
# shellcheck shell=bash

# The feature version of the JDK at a home, 0 when there is none with a compiler.
jdk_version() {
  local home=$1 version=
  if [ ! -x "$home/bin/java" ] || [ ! -x "$home/bin/javac" ]; then echo 0; return; fi
  if [ -r "$home/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  fi
  if [ -z "$version" ]; then
    version=$("$home/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  echo "${version:-0}"
}

# What the user chose comes first, whatever newer one it is.
jdks_chosen() {
  local java
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  if java=$(readlink -f "$(command -v java)" 2>/dev/null); then
    # On macOS /usr/bin/java is no JDK but asks for one.
    case $java in /usr/bin/java) ;; *) echo "${java%/bin/java}" ;; esac
  fi
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25+ 2>/dev/null
  return 0
}

jdks_installed() {
  local home
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -x "$home/bin/javac" ] && echo "$home"
  done
  return 0
}

find_jdk() {
  local home newer=
  while IFS= read -r home; do
    if [ "$(jdk_version "$home")" -ge 25 ]; then echo "$home"; return 0; fi
  done < <(jdks_chosen)
  while IFS= read -r home; do
    case $(jdk_version "$home") in
      25) echo "$home"; return 0 ;;
      2[6-9] | [3-9]?) newer=$home ;;
    esac
  done < <(jdks_installed)
  [ -n "$newer" ] && echo "$newer"
}
