using BackOffice.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Incidents.Links;

/// <summary>Moves what lies beside an incident to another one, however much it is, in one command that both engines understand. What the other one has already stays where it is, so that nothing is lost.</summary>
internal static class Belongings
{
    public static Task MoveAsync(BackOfficeDbContext data, Guid source, Guid target, CancellationToken cancellation) => data.Database.ExecuteSqlAsync(
        $"""
        UPDATE "Attachments" SET "IncidentId" = {target} WHERE "IncidentId" = {source};
        UPDATE "RemoteSessions" SET "IncidentId" = {target} WHERE "IncidentId" = {source};
        UPDATE "IncidentWatchers" SET "IncidentId" = {target} WHERE "IncidentId" = {source} AND "OfficialId" NOT IN (SELECT "w"."OfficialId" FROM "IncidentWatchers" AS "w" WHERE "w"."IncidentId" = {target});
        UPDATE "IncidentTags" SET "IncidentId" = {target} WHERE "IncidentId" = {source} AND "Tag" NOT IN (SELECT "t"."Tag" FROM "IncidentTags" AS "t" WHERE "t"."IncidentId" = {target});
        UPDATE "IncidentLinks" SET "FromId" = {target} WHERE "FromId" = {source} AND "ToId" <> {target} AND "ToId" NOT IN (SELECT "l"."ToId" FROM "IncidentLinks" AS "l" WHERE "l"."FromId" = {target}) AND "ToId" NOT IN (SELECT "m"."FromId" FROM "IncidentLinks" AS "m" WHERE "m"."ToId" = {target});
        UPDATE "IncidentLinks" SET "ToId" = {target} WHERE "ToId" = {source} AND "FromId" <> {target} AND "FromId" NOT IN (SELECT "n"."ToId" FROM "IncidentLinks" AS "n" WHERE "n"."FromId" = {target}) AND "FromId" NOT IN (SELECT "o"."FromId" FROM "IncidentLinks" AS "o" WHERE "o"."ToId" = {target});
        UPDATE "Incidents" SET "ParentId" = {target}, "Version" = "Version" + 1 WHERE "ParentId" = {source} AND "Id" <> {target};
        """,
        cancellation);
}
