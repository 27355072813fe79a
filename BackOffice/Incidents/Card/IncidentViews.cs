using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Card;

internal static class IncidentViews
{
    /// <summary>What an incident says by itself, and who asks.</summary>
    public static IncidentView Of(Incident row, Requester? requester) => new()
    {
        Id = row.Id,
        Number = row.Number,
        Title = row.Title,
        Description = row.Description,
        Kind = row.Kind,
        State = row.State,
        CategoryId = row.CategoryId,
        RequesterId = row.RequesterId,
        RequesterName = requester?.Name,
        RequesterEmail = requester?.Email,
        RequesterPhone = requester?.Phone,
        RequesterPersonId = requester?.PersonId,
        AffectedPersonId = row.AffectedPersonId,
        EntityId = row.EntityId,
        Procedure = row.Procedure,
        Channel = row.Channel,
        LineId = row.LineId,
        PhoneReason = row.PhoneReason,
        Fields = row.Fields,
        TeamId = row.TeamId,
        AssigneeId = row.AssigneeId,
        Impact = row.Impact,
        Urgency = row.Urgency,
        Priority = row.Priority,
        PriorityReason = row.PriorityReason,
        Alarm = row.Alarm,
        DueAt = row.DueAt,
        ServiceEvents = row.ServiceEvents,
        WaitingFor = row.WaitingFor,
        WaitingNote = row.WaitingNote,
        CreatedAt = row.CreatedAt,
        ResolvedAt = row.ResolvedAt,
        ClosedAt = row.ClosedAt,
        HandlingMinutes = row.HandlingMinutes,
        ReopenedTimes = row.ReopenedTimes,
        IsMajor = row.IsMajor,
        LastEntry = row.LastEntry,
        Version = row.Version,
    };
}
