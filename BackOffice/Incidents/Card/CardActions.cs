using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Card;

/// <summary>What can be done next with an incident, besides answering.</summary>
public enum CardAction
{
    AssignMe = 1,
    Start = 2,
    Resume = 3,
    Wait = 4,
    Assign = 5,
    Reopen = 6,
    Close = 7,
    Cancel = 8,
}

public static class CardActions
{
    /// <summary>In the order of the buttons; the first one is the next step.</summary>
    public static IReadOnlyList<CardAction> Of(IncidentView view, Guid officialId) => view.State switch
    {
        IncidentState.New or IncidentState.Assigned => [CardAction.Start, .. Mine(view, officialId), CardAction.Wait, CardAction.Assign, CardAction.Cancel],
        IncidentState.InProgress => [CardAction.Wait, .. Mine(view, officialId), CardAction.Assign, CardAction.Cancel],
        IncidentState.Waiting => [CardAction.Resume, CardAction.Wait, .. Mine(view, officialId), CardAction.Assign, CardAction.Cancel],
        IncidentState.Resolved => [CardAction.Reopen, CardAction.Close],
        IncidentState.Closed or IncidentState.Cancelled or IncidentState.Merged => [],
    };

    private static CardAction[] Mine(IncidentView view, Guid officialId) => view.AssigneeId == officialId ? [] : [CardAction.AssignMe];
}

/// <summary>What is asked in a dialog.</summary>
public enum CardDialog
{
    Assign = 1,
    Wait = 2,
    Cancel = 3,
    Priority = 4,
    Category = 5,
    Correct = 6,
    Requester = 7,
    Affected = 8,
    Code = 9,
}
