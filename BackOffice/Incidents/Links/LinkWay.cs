using BackOffice.Incidents.Card;
using BackOffice.Incidents.Sides;
using Shared.Incidents;

namespace BackOffice.Incidents.Links;

/// <summary>What an official can do with two incidents.</summary>
public enum LinkWay
{
    Related = 1,
    Duplicate = 2,

    /// <summary>This one goes on in the other.</summary>
    Merge = 3,

    /// <summary>This one is a case of the other, which is major.</summary>
    Child = 4,
}

internal static class LinkWays
{
    /// <summary>What can be done with these two.</summary>
    public static IEnumerable<LinkWay> Of(IncidentView view, IncidentSides sides, TargetRow target)
    {
        yield return LinkWay.Related;
        yield return LinkWay.Duplicate;
        var isTargetLive = target.State is not (IncidentState.Closed or IncidentState.Cancelled or IncidentState.Merged);
        if (!view.IsLive || !isTargetLive) yield break;
        yield return LinkWay.Merge;
        if (target.IsMajor && !sides.IsMajor && sides.Parent is null) yield return LinkWay.Child;
    }
}
