#!/usr/bin/env bash
# Populates 2, 20 and 200 copies of the shipped reports in one warm process, each under a number of its own, and prints
# seconds, reports a second of a core, facts a second and the peak of the heap: linear growth keeps the rates the same.
#   bench/throughput.sh [JOBS]     (1 job unless told; several share the processors)
set -euo pipefail
cd "$(dirname "$0")/.."
# The launcher finds a JDK and builds what is missing; the JDK tells where it lies.
java_home=$(SANAD_JAVA_OPTS=-XshowSettings:properties ./sanad --version 2>&1 | sed -n 's/^ *java.home = //p')
exec "$java_home/bin/java" -Xmx2g -XX:+UseSerialGC -Xmn1g -cp "target/sanad.jar:target/lib/*" bench/Throughput.java "${1:-1}"
