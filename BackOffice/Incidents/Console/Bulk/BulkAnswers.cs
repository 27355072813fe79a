using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Notices;

namespace BackOffice.Incidents.Console.Bulk;

/// <summary>The notices of closings that are taken back: they wait while that is offered, and most have not left.</summary>
internal sealed class BulkAnswers
{
    private readonly ILookup<Guid, OutboxMessage> messages;
    private readonly List<string> told = [];

    private BulkAnswers(IEnumerable<OutboxMessage> messages) => this.messages = messages.ToLookup(message => message.IncidentId!.Value);

    /// <summary>Numbers of the incidents that were taken back although their requester has the answer.</summary>
    public IReadOnlyList<string> Told => told;

    /// <summary>Whether the change resolved it: one that was resolved before had told its requester then.</summary>
    public static bool MayHave(TakenBack row) => row.Former.State is IncidentState.New or IncidentState.Assigned or IncidentState.InProgress or IncidentState.Waiting;

    /// <summary>One statement; none for no incident.</summary>
    public static async Task<BulkAnswers> ReadAsync(Operation operation, IReadOnlyList<Guid> incidents) => new(
        incidents.Count == 0
            ? []
            : await operation.Data.OutboxMessages.Where(message => incidents.Contains(message.IncidentId!.Value) && message.Event == NoticeEvent.IncidentResolved).ToListAsync(operation.Cancellation));

    /// <summary>What became of the answer of a closed incident. What somebody is sending at this moment counts as sent.</summary>
    public TakenBackAnswer Of(Incident incident) => Of(incident.Id, incident.ClosedAt).Any(HasLeft) ? TakenBackAnswer.Sent : TakenBackAnswer.NotSent;

    /// <summary>What has not left will not.</summary>
    /// <param name="closedAt">When the closing that was taken back was, UTC.</param>
    public void TakeBack(Incident incident, DateTime? closedAt, DateTime now)
    {
        var answers = Of(incident.Id, closedAt).ToList();
        if (answers.Exists(HasLeft)) told.Add(incident.Number);
        foreach (var message in answers.Where(message => !HasLeft(message))) message.Expire(now);
    }

    private static bool HasLeft(OutboxMessage message) => message.State is NoticeState.Leased or NoticeState.Sent || message.SentAt is not null;

    // written with the closing itself, at the same instant
    private IEnumerable<OutboxMessage> Of(Guid incident, DateTime? closedAt) => messages[incident].Where(message => message.CreatedAt == closedAt);
}
