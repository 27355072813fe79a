using BackOffice.Incidents.Card.Work;

namespace BackOffice.Incidents.Card.Dialogs;

internal static class Corrections
{
    /// <summary>A correction that changes nothing yet.</summary>
    public static CorrectIncidentRequest Unchanged(this IncidentView view, long version) => new(view.Id, version)
    {
        Title = view.Title,
        Requester = view.RequesterId is { } requester ? new(RequesterId: requester) : null,
        AffectedPersonId = view.AffectedPersonId,
        EntityId = view.EntityId,
        Procedure = view.Procedure,
        Fields = view.Fields,
    };
}
