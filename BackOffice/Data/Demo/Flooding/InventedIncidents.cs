using System.Globalization;
using System.Text.Json;
using BackOffice.Incidents;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Data.Demo.Flooding;

/// <summary>Incidents made from their place in a row of years: old ones ended, of the last weeks many are open.</summary>
internal sealed class InventedIncidents(HelpDesk desk, IReadOnlyList<Guid> requesters, int count, DateTime now)
{
    private static readonly TimeSpan Years = TimeSpan.FromDays(3 * 365);

    private readonly EffectiveCategory[] categories = [.. desk.Categories.All.Where(category => !desk.Categories.Below(category.Category.Id).Any() && category.Fields.Value.Count == 0)];
    private readonly Guid?[] teams = [.. desk.Teams.Keys.Select(id => (Guid?)id)];
    private readonly HelpDeskOfficial[] officials = [.. desk.Officials.Values.Where(official => official.CanWork)];

    /// <param name="counters">How far each year's numbers have come; goes on with them.</param>
    public InventedIncident[] Make(int first, int size, Dictionary<string, long> counters) => [.. Enumerable.Range(first, size).Select(i => Make(i, counters))];

    private InventedIncident Make(int i, Dictionary<string, long> counters)
    {
        var random = new Random(unchecked(i * 92_821));
        var createdAt = now - Years + (Years / count * i) - TimeSpan.FromMinutes(5);
        var series = string.Create(CultureInfo.InvariantCulture, $"{IncidentLogging.Series}-{TownTime.DayOf(createdAt).Year}");
        var number = string.Create(CultureInfo.InvariantCulture, $"{series}-{counters[series] = counters.GetValueOrDefault(series) + 1:000000}");
        var category = categories[random.Next(categories.Length)];
        var state = StateOf(i, random);
        var isOpen = state <= IncidentState.Waiting;
        var official = officials.Length == 0 || state == IncidentState.New || random.Next(8) == 0 ? null : officials[random.Next(officials.Length)];
        if (official is null && state is IncidentState.Assigned or IncidentState.InProgress) state = IncidentState.New;
        DateTime? dueAt = isOpen && random.Next(4) > 0 ? now.AddMinutes(random.Next(-1_500, 8_000)) : null;
        var changedAt = isOpen ? createdAt + ((now - createdAt) * random.NextDouble()) : createdAt.AddMinutes(random.Next(20, 9_000)) is var ended && ended < now ? ended : now.AddMinutes(-1);
        var text = new InventedTexts(random);
        var incident = new InventedIncident
        {
            Id = Ids.New(createdAt),
            Number = number,
            Sequence = Incident.SequenceOf(number),
            Kind = category.Allows(IncidentKind.Incident) ? IncidentKind.Incident : IncidentKind.Request,
            Title = text.Title(),
            Description = text.Description(),
            CategoryId = category.Category.Id,
            RequesterId = random.Next(20) == 0 ? null : requesters[random.Next(requesters.Count)],
            Channel = random.Next(10) switch { < 4 => IncidentChannel.Portal, < 7 => IncidentChannel.Email, < 9 => IncidentChannel.Phone, _ => IncidentChannel.InPerson },
            State = state,
            TeamId = random.Next(10) == 0 && teams.Length > 0 ? teams[random.Next(teams.Length)] : category.TeamId.Value,
            AssigneeId = official?.Id,
            CreatedAt = createdAt,
            ChangedAt = changedAt,
            AuthorId = official?.Id ?? Guid.Empty,
            EndedAt = isOpen || state == IncidentState.Cancelled ? null : changedAt,
            ClosedAt = state is IncidentState.Closed or IncidentState.Cancelled ? changedAt : null,
            WaitingFor = state == IncidentState.Waiting ? (random.Next(2) == 0 ? WaitingReason.Requester : WaitingReason.ThirdParty) : null,
            WaitingNote = state == IncidentState.Waiting ? text.Waiting() : null,
            Priority = random.Next(40) switch { 0 => 1, < 6 => 2, < 28 => 3, _ => 4 },
            DueAt = dueAt,
            WarnAt = dueAt > now ? dueAt.Value.AddHours(-6) : null,
            Alarm = dueAt is null ? ServiceAlarm.None : dueAt <= now ? ServiceAlarm.Breached : dueAt.Value.AddHours(-6) <= now ? ServiceAlarm.Warned : ServiceAlarm.None,
            ServiceEvents = JsonSerializer.Serialize<ServiceEvent[]>([new(ServiceEventKind.Created, createdAt)]),
        };
        return incident with { Entries = text.Entries(incident, official) };
    }

    private IncidentState StateOf(int i, Random random)
    {
        var fromEnd = (count - i) / (double)count;
        if (fromEnd < 0.06 && random.Next(10) < 6) return (IncidentState)random.Next(1, 5);
        if (fromEnd < 0.08 && random.Next(10) < 7) return IncidentState.Resolved;
        return random.Next(30) == 0 ? IncidentState.Cancelled : IncidentState.Closed;
    }
}

/// <summary>One of them, as its row is written.</summary>
internal sealed record InventedIncident
{
    public required Guid Id { get; init; }
    public required string Number { get; init; }
    public required long Sequence { get; init; }
    public required IncidentKind Kind { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required Guid CategoryId { get; init; }
    public required Guid? RequesterId { get; init; }
    public required IncidentChannel Channel { get; init; }
    public required IncidentState State { get; init; }
    public required Guid? TeamId { get; init; }
    public required Guid? AssigneeId { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required DateTime ChangedAt { get; init; }
    public required Guid AuthorId { get; init; }
    public required DateTime? EndedAt { get; init; }
    public required DateTime? ClosedAt { get; init; }
    public required WaitingReason? WaitingFor { get; init; }
    public required string? WaitingNote { get; init; }
    public required int Priority { get; init; }
    public required DateTime? DueAt { get; init; }
    public required DateTime? WarnAt { get; init; }
    public required ServiceAlarm Alarm { get; init; }
    public required string ServiceEvents { get; init; }
    public IReadOnlyList<InventedEntry> Entries { get; init; } = [];
}

internal sealed record InventedEntry(Guid Id, int Number, EntryKind Kind, DateTime At, EntryAuthorKind AuthorKind, Guid? AuthorId, string AuthorName, string Text, bool IsPublic, string Changes);
