using System.Data.Common;
using System.Text.RegularExpressions;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Tests.Database;

/// <summary>How SQLite would run a statement, and what of that grows with the registry.</summary>
internal static partial class QueryPlan
{
    /// <summary>Tables that grow with the town or with the years.</summary>
    public static readonly string[] Big =
        ["Persons", "IdentityDocuments", "PersonTerms", "PortalAccesses", "Registrations", "Verifications", "VerificationRecords", "RecordFiles", "OperativeKeys", "OutboxMessages", "AuditEntries", "ContactCodes", "Incidents", "TimelineEntries", "Requesters", "RequesterTerms", "Attachments"];

    /// <summary>A big table read from end to end; an index in the wanted order that a limit stops is no such reading.</summary>
    public static IReadOnlyList<string> Scans(BackOfficeDbContext data, string statement)
    {
        if (!statement.Contains("SELECT", StringComparison.OrdinalIgnoreCase)) return [];
        // nothing can match: no row is read
        if (statement.TrimEnd().EndsWith("WHERE 0", StringComparison.Ordinal)) return [];
        var tables = Named().Matches(statement).ToLookup(match => match.Groups["alias"].Success ? match.Groups["alias"].Value : match.Groups["table"].Value, match => match.Groups["table"].Value);
        var lines = Lines(data, statement);
        var isStopped = statement.Contains("LIMIT", StringComparison.Ordinal) && !Window().IsMatch(statement) && !lines.Any(line => line.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        return [.. lines.Select(line => (Line: line, Scan: Scan().Match(line))).Where(row => row.Scan.Success)
            .Select(row => (row.Line, Table: tables[row.Scan.Groups["alias"].Value].FirstOrDefault() ?? row.Scan.Groups["alias"].Value))
            .Where(row => Big.Contains(row.Table) && !(isStopped && row.Line.Contains("USING", StringComparison.Ordinal)))
            .Select(row => $"SCAN {row.Table}").Distinct()];
    }

    public static IReadOnlyList<string> Lines(BackOfficeDbContext data, string statement)
    {
        data.Database.OpenConnection();
        using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (var name in Parameter().Matches(statement).Select(match => match.Value).Distinct()) Bind(command, name);
        using var reader = command.ExecuteReader();
        List<string> lines = [];
        while (reader.Read()) lines.Add(reader.GetString(3));
        return lines;
    }

    /// <summary>The plan does not depend on the values.</summary>
    private static void Bind(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, DBNull.Value);
        command.Parameters.Add(parameter);
    }

    [GeneratedRegex("(?:FROM|JOIN|UPDATE) \"(?<table>\\w+)\"(?: AS \"(?<alias>\\w+)\")?")]
    private static partial Regex Named();

    [GeneratedRegex(@"^SCAN (?<alias>\w+)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"\bOVER\s*\(")]
    private static partial Regex Window();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
