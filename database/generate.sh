#!/usr/bin/env bash
# Writes schema.sql of both engines anew from the migrations. Run it after adding a migration and commit what it wrote.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet tool restore >/dev/null
dotnet build BackOffice -v q --nologo

script() {
    dotnet ef migrations script --no-build --project BackOffice --context "$1" --output "$2" "${@:3}" >/dev/null
    # the tool writes a byte order mark and the line ends of the machine
    sed -i -e '1s/^\xEF\xBB\xBF//' -e 's/\r$//' "$2"
    echo "$2"
}

script SqlServerBackOfficeDbContext database/sqlserver/schema.sql --idempotent
script SqliteBackOfficeDbContext database/sqlite/schema.sql
