using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;

namespace Shared.Incidents;

/// <summary>What an incident should say instead of what was written down.</summary>
/// <param name="Category">The one it has, for its form and its entities.</param>
/// <param name="Title">1 to 200 characters.</param>
public sealed record Correction(EffectiveCategory Category, string? Title)
{
    public Guid? RequesterId { get; init; }

    public Guid? AffectedPersonId { get; init; }

    public Guid? EntityId { get; init; }

    /// <summary>At most 200 characters.</summary>
    public string? Procedure { get; init; }

    public IReadOnlyList<FormValue> Fields { get; init; } = [];

    /// <summary>Names of the new ones, for the timeline.</summary>
    public CorrectionNames Names { get; init; } = new(null, null, null);

    /// <summary>Everything that is wrong, each of its field; empty when all is right. A form that stays as it was is not asked again: its category may have another one by now.</summary>
    internal List<Refusal> Check(IncidentKind kind, IReadOnlyList<FormValue> former)
    {
        List<Refusal> refusals = [];
        if (string.IsNullOrWhiteSpace(PlainText.Line(Title))) refusals.Add(IncidentRefusals.TitleMissing);
        else if (Title!.Length > IncidentLimits.Title) refusals.Add(IncidentRefusals.TitleTooLong);
        if (Procedure?.Length > IncidentLimits.Reason) refusals.Add(IncidentRefusals.ReasonTooLong.For(nameof(Procedure)));
        if (!Category.IsFor(EntityId)) refusals.Add(IncidentRefusals.CategoryNotForEntity.For(nameof(Incident.EntityId)));
        if (!Fields.SequenceEqual(former)) refusals.AddRange(IncidentChecks.Form(Category.Fields.Value, kind, Fields));
        return refusals;
    }
}

/// <summary>How the timeline names who and what an incident is about.</summary>
public sealed record CorrectionNames(string? Requester, string? AffectedPerson, string? Entity);
