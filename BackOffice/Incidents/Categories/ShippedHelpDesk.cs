using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Shared.Calendars;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Categories;

/// <summary>The teams, lines and categories that come with the application, from <c>database/seed/help-desk.json</c>; part of the migrations. Their ids follow from their codes.</summary>
public static class ShippedHelpDesk
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true, Converters = { new JsonStringEnumConverter() } };

    private static readonly Lazy<JsonObject> File = new(() =>
    {
        using var stream = typeof(ShippedHelpDesk).Assembly.GetManifestResourceStream("help-desk.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    });

    public static Guid TeamId(string code) => IdOf("team", code);

    public static Guid LineId(string code) => IdOf("line", code);

    public static Guid CategoryId(string code) => IdOf("category", code);

    internal static void Seed(EntityTypeBuilder<Team> team) => team.HasData(List("teams").Select(row => new
    {
        Id = TeamId(Text(row, "code")),
        Name = Text(row, "name"),
        IsReserved = (bool?)row["reserved"] ?? false,
        IsArchived = false,
        Version = 0L,
    }));

    internal static void Seed(EntityTypeBuilder<SupportLine> line) => line.HasData(List("lines").Select((row, position) => new
    {
        Id = LineId(Text(row, "code")),
        Name = Text(row, "name"),
        Number = Text(row, "number"),
        NumberOutside = (string?)row["numberOutside"],
        NumberAbroad = (string?)row["numberAbroad"],
        Rule = Text(row, "rule"),
        AsksReason = (bool?)row["asksReason"] ?? false,
        CalendarId = row["calendar"] is null ? (Guid?)null : ShippedCalendars.PhoneService,
        Position = position,
        IsArchived = false,
        Version = 0L,
    }));

    internal static void Seed(EntityTypeBuilder<Category> category) => category.HasData(Branch(List("categories"), null));

    private static IEnumerable<object> Branch(IEnumerable<JsonObject> rows, Guid? parent) => rows.SelectMany((row, position) =>
    {
        var id = CategoryId(Text(row, "code"));
        var shipped = new
        {
            Id = id,
            ParentId = parent,
            Code = Text(row, "code"),
            Name = Text(row, "name"),
            Keywords = (string?)row["keywords"],
            Position = position,
            IsArchived = false,
            Settings = SettingsOf(row["settings"]?.AsObject()),
            Version = 0L,
        };
        return Branch(row["below"]?.AsArray().Select(below => below!.AsObject()) ?? [], id).Prepend(shipped);
    });

    /// <summary>Teams and service levels are named by their codes in the file.</summary>
    private static CategorySettings SettingsOf(JsonObject? row)
    {
        if (row is null) return CategorySettings.Inherited;
        var named = row.DeepClone().AsObject();
        if (named["TeamId"] is { } team) named["TeamId"] = TeamId((string)team!);
        foreach (var level in new[] { "IncidentLevelId", "RequestLevelId" })
        {
            if (named[level] is { } code) named[level] = LevelId((string)code!);
        }

        return named.Deserialize<CategorySettings>(Json)!;
    }

    private static Guid LevelId(string code) => code switch
    {
        "incidents" => ShippedServiceLevels.GeneralIncidents,
        "requests" => ShippedServiceLevels.GeneralRequests,
        "access" => ShippedServiceLevels.AccessAndKeys,
        _ => throw new FormatException($"No service level {code} is shipped."),
    };

    private static IEnumerable<JsonObject> List(string name) => File.Value[name]!.AsArray().Select(row => row!.AsObject());

    private static string Text(JsonObject row, string name) => (string)row[name]!;

    private static Guid IdOf(string kind, string code) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{code}")).AsSpan(0, 16), bigEndian: true);
}
