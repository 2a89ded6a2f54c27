# Sourced by mvnw. Points JAVA_HOME at a JDK 21 or newer, because the desk does not build on an older one
# and many machines still answer 'java' with 17. Looked at in this order: JAVA_HOME, the PATH, the newest
# in the places where Debian, Fedora, macOS and SDKMAN put theirs.

desk_jdk_version() { # DIR -> its feature version, 0 where there is no JDK
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  desk_v=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p')
  echo "${desk_v:-0}"
}

desk_find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && [ "$(desk_jdk_version "$JAVA_HOME")" -ge 21 ]; then return 0; fi
  desk_javac=$(command -v javac 2>/dev/null || :)
  if [ -n "$desk_javac" ]; then
    desk_home=$(dirname "$(dirname "$(readlink -f "$desk_javac" 2>/dev/null || echo "$desk_javac")")")
    if [ "$(desk_jdk_version "$desk_home")" -ge 21 ]; then JAVA_HOME=$desk_home; export JAVA_HOME; return 0; fi
  fi
  desk_best=20 desk_home=
  set +f
  for desk_dir in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    desk_found=$(desk_jdk_version "$desk_dir")
    if [ "$desk_found" -gt "$desk_best" ]; then desk_best=$desk_found desk_home=$desk_dir; fi
  done
  set -f
  if [ -z "$desk_home" ]; then
    echo "Partner Desk needs a JDK 21 or newer and found none: install one, for example 'apt-get install openjdk-21-jdk' or Temurin 25, or point JAVA_HOME at it." >&2
    return 1
  fi
  JAVA_HOME=$desk_home
  export JAVA_HOME
}

desk_find_jdk || exit 1
