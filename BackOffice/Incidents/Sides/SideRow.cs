using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.RemoteSupport;
using Shared.Persons;

namespace BackOffice.Incidents.Sides;

/// <summary>One row of what lies beside an incident, whatever it is; so that a single statement reads all of it.</summary>
internal sealed class SideRow
{
    public const int Attachment = 20;
    public const int Session = 21;
    public const int Watcher = 22;
    public const int Tag = 23;
    public const int Person = 24;

    /// <summary>A value of <see cref="IncidentRelation"/>, or one of the above.</summary>
    public int Part { get; init; }

    public Guid Id { get; init; }

    public string Text { get; init; } = "";

    public string? More { get; init; }

    public int State { get; init; }

    public long Size { get; init; }

    public DateTime At { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? EntityId { get; init; }

    public DateTime? EndedAt { get; init; }

    public string? Reason { get; init; }

    public long Version { get; init; }

    /// <summary>Of engines that differ in little else, this is what both understand. The first part gives every column its type.</summary>
    /// <param name="named">Persons whom the form names; of the first eight their names come along.</param>
    public static IQueryable<SideRow> Query(BackOfficeDbContext data, Guid incidentId, IReadOnlyList<Guid> named) => data.Database.SqlQuery<SideRow>($"""
        SELECT 20 AS "Part", "a"."Id" AS "Id", "a"."FileName" AS "Text", "o"."DisplayName" AS "More", "a"."Kind" AS "State", "a"."Length" AS "Size", "a"."AddedAt" AS "At", "i"."TeamId" AS "TeamId", "i"."EntityId" AS "EntityId", "a"."RemovedAt" AS "EndedAt", "a"."RemovalReason" AS "Reason", "a"."Version" AS "Version"
        FROM "Attachments" AS "a" INNER JOIN "Incidents" AS "i" ON "a"."IncidentId" = "i"."Id" LEFT JOIN "Officials" AS "o" ON "a"."AddedBy" = "o"."Id" WHERE "a"."IncidentId" = {incidentId}
        UNION ALL
        SELECT 21, "s"."Id", "s"."Tool", "s"."GivenBy", "s"."State", 0, "s"."AskedAt", NULL, NULL, NULL, NULL, "s"."Version" FROM "RemoteSessions" AS "s" WHERE "s"."IncidentId" = {incidentId}
        UNION ALL
        SELECT 22, "w"."OfficialId", "p"."DisplayName", NULL, 0, 0, "j"."CreatedAt", NULL, NULL, NULL, NULL, 0
        FROM "IncidentWatchers" AS "w" INNER JOIN "Officials" AS "p" ON "w"."OfficialId" = "p"."Id" INNER JOIN "Incidents" AS "j" ON "w"."IncidentId" = "j"."Id" WHERE "w"."IncidentId" = {incidentId}
        UNION ALL
        SELECT 23, "t"."IncidentId", "t"."Tag", NULL, 0, 0, "k"."CreatedAt", NULL, NULL, NULL, NULL, 0
        FROM "IncidentTags" AS "t" INNER JOIN "Incidents" AS "k" ON "t"."IncidentId" = "k"."Id" WHERE "t"."IncidentId" = {incidentId}
        UNION ALL
        SELECT CASE "l"."Kind" WHEN 1 THEN 3 WHEN 2 THEN 4 ELSE 6 END, "x"."Id", "x"."Number", "x"."Title", "x"."State", 0, "l"."At", "x"."TeamId", "x"."EntityId", NULL, NULL, 0
        FROM "IncidentLinks" AS "l" INNER JOIN "Incidents" AS "x" ON "l"."ToId" = "x"."Id" WHERE "l"."FromId" = {incidentId}
        UNION ALL
        SELECT CASE "m"."Kind" WHEN 1 THEN 3 WHEN 2 THEN 5 ELSE 7 END, "y"."Id", "y"."Number", "y"."Title", "y"."State", 0, "m"."At", "y"."TeamId", "y"."EntityId", NULL, NULL, 0
        FROM "IncidentLinks" AS "m" INNER JOIN "Incidents" AS "y" ON "m"."FromId" = "y"."Id" WHERE "m"."ToId" = {incidentId}
        UNION ALL
        SELECT 8, "z"."Id", "z"."Number", "z"."Title", "z"."State", 0, "z"."CreatedAt", "z"."TeamId", "z"."EntityId", NULL, NULL, 0 FROM "Incidents" AS "z" WHERE "z"."MergedIntoId" = {incidentId}
        UNION ALL
        SELECT 1, "q"."Id", "q"."Number", "q"."Title", "q"."State", 0, "q"."CreatedAt", "q"."TeamId", "q"."EntityId", NULL, NULL, 0
        FROM "Incidents" AS "c" INNER JOIN "Incidents" AS "q" ON "c"."ParentId" = "q"."Id" WHERE "c"."Id" = {incidentId}
        UNION ALL
        SELECT 2, "r"."Id", "r"."Number", "r"."Title", "r"."State", 0, "r"."CreatedAt", "r"."TeamId", "r"."EntityId", NULL, NULL, 0
        FROM "Incidents" AS "d" INNER JOIN "Incidents" AS "r" ON "d"."MergedIntoId" = "r"."Id" WHERE "d"."Id" = {incidentId}
        UNION ALL
        SELECT 24, "n"."Id", "n"."GivenName", "n"."FirstSurname", 0, 0, "n"."CreatedAt", NULL, NULL, NULL, "n"."SecondSurname", 0
        FROM "Persons" AS "n" WHERE "n"."Id" IN ({named.ElementAtOrDefault(0)}, {named.ElementAtOrDefault(1)}, {named.ElementAtOrDefault(2)}, {named.ElementAtOrDefault(3)},
            {named.ElementAtOrDefault(4)}, {named.ElementAtOrDefault(5)}, {named.ElementAtOrDefault(6)}, {named.ElementAtOrDefault(7)})
        """);

    public AttachmentRow ToAttachment() => new(Id, Text, (AttachmentKind)State, Size, At, More, EndedAt is not null, Reason, Version);

    public RemoteSessionRow ToSession() => new(Id, Text, More ?? "", (RemoteState)State, At, Version);

    public NamedPerson ToPerson() => new(Id, new PersonName(Text, More ?? "", Reason).Full);

    public RelatedIncident ToRelated(IncidentScope scope) => new(Id, Text, scope.Covers(TeamId, EntityId) ? More : null, (IncidentState)State, (IncidentRelation)Part);
}
