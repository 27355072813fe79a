#!/usr/bin/env bash
# Everything that must hold before a change is taken. Needs the .NET SDK; installs the rest on Debian.
# The last line is always "N passed, N failed"; a check that is not a test counts as one failure.
set -uo pipefail
cd "$(dirname "$0")/.."

export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export PATH="$PATH:/usr/share/dotnet:$HOME/.dotnet"

work=$(mktemp -d "${TMPDIR:-/tmp}/backoffice-run-XXXXXX")
export TMPDIR="$work"
# mail servers of the tests deliver into it as nobody
chmod 711 "$work"
trap 'rm -rf "$work"' EXIT

started=$SECONDS
passed=0
failed=0

finish() {
    echo "total: $((SECONDS - started)) s"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
    exit $?
}

# step NAME COMMAND…: says how long it took; output only matters when it fails
step() {
    local name=$1 begin=$SECONDS
    shift
    if "$@" >"$work/step.log" 2>&1; then
        echo "ok    $name ($((SECONDS - begin)) s)"
        return 0
    fi
    echo "FAIL  $name ($((SECONDS - begin)) s)"
    tail -n 60 "$work/step.log" | sed 's/^/      /'
    failed=$((failed + 1))
    return 1
}

install_missing() {
    local missing=()
    command -v chromium >/dev/null || missing+=(chromium)
    command -v pdftotext >/dev/null || missing+=(poppler-utils)
    /usr/bin/python3 -c 'import icalendar' 2>/dev/null || missing+=(python3-icalendar)
    [ -x /usr/sbin/postfix ] || missing+=(postfix)
    [ -x /usr/sbin/saslpasswd2 ] || missing+=(sasl2-bin)
    dpkg -s libsasl2-modules >/dev/null 2>&1 || missing+=(libsasl2-modules)
    dpkg -s fonts-liberation >/dev/null 2>&1 || dpkg -s fonts-liberation2 >/dev/null 2>&1 || missing+=(fonts-liberation)
    [ -x /usr/sbin/dovecot ] || missing+=(dovecot-imapd)
    command -v node >/dev/null || missing+=(nodejs)
    command -v npm >/dev/null || missing+=(npm)
    [ ${#missing[@]} -eq 0 ] && return 0
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

# the program that reads mailboxes; without it the application runs, but reads no mail
install_companion() {
    (cd BackOffice/Incidents/Mail/Companion && npm ci --no-audit --no-fund)
}

restore() {
    dotnet tool restore && dotnet restore BackOffice.sln --locked-mode
}

model_is_migrated() {
    dotnet ef migrations has-pending-model-changes --no-build --project BackOffice --context "$1"
}

# a line for each test that failed, the one that failed first at the end, where it is seen before anything else
failures() {
    /usr/bin/python3 - "$1" <<'PYTHON'
import sys, xml.etree.ElementTree as tree
name = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"
failed = [one for one in tree.parse(sys.argv[1]).iter(name + "UnitTestResult") if one.get("outcome") != "Passed"]
for one in sorted(failed, key=lambda result: result.get("endTime", ""), reverse=True):
    said = " ".join((one.findtext(f".//{name}Message") or "").split())
    print(f"FAIL  {one.get('testName')[:150]} ({one.get('outcome')}, {one.get('duration')}, {one.get('endTime', '')[11:19]}): {said[:500]}")
PYTHON
}

run_tests() {
    local begin=$SECONDS trx="$work/results/results.trx" code=0
    dotnet test BackOffice.Tests --no-build --results-directory "$work/results" --logger "trx;LogFileName=results.trx" \
        --blame-hang-timeout 10min --blame-hang-dump-type none >"$work/tests.log" 2>&1 || code=$?
    local total=0 bad=0
    if [ -f "$trx" ]; then
        total=$(grep -o '<UnitTestResult ' "$trx" | wc -l)
        passed=$(grep -o '<UnitTestResult [^>]*outcome="Passed"' "$trx" | wc -l)
        bad=$((total - passed))
    fi
    if [ "$code" -ne 0 ] || [ "$bad" -gt 0 ] || [ "$total" -eq 0 ]; then
        grep -v '^\s*\(Passed\|Results File\|Test Run\|Total tests\|Passed:\|Failed:\)' "$work/tests.log" | tail -n 400
        [ -f "$trx" ] && failures "$trx"
        # a run that died says nothing of the tests it did not reach
        [ "$bad" -eq 0 ] && bad=1
        echo "FAIL  tests ($((SECONDS - begin)) s)"
    else
        echo "ok    tests ($((SECONDS - begin)) s)"
    fi
    failed=$((failed + bad))
}

step "packages of the system" install_missing || finish
step "restore, locked" restore || finish
step "packages of the mail companion, locked" install_companion || finish
step "build, warnings are errors" dotnet build BackOffice.sln --no-restore -v q || finish
step "format: whitespace" dotnet format whitespace . --folder --verify-no-changes --exclude '**/obj/**' '**/bin/**'
step "format: style" dotnet format style BackOffice.sln --no-restore --verify-no-changes --severity error
step "model is migrated: SQLite" model_is_migrated SqliteBackOfficeDbContext
step "model is migrated: SQL Server" model_is_migrated SqlServerBackOfficeDbContext
run_tests
finish
