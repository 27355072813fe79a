using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Portal;

/// <summary>What portals and requesters may know of the help desk.</summary>
public sealed class PublicIncidentQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, HelpDeskBook book)
{
    /// <summary>The categories that portals may offer. From memory.</summary>
    public async Task<IReadOnlyList<CategoryResponse>> CategoriesAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsPortal, cancellation);
        return PublicCategories.Of((await book.GetAsync(cancellation)).Categories);
    }

    /// <summary>How an incident stands; null for an unknown number and for a wrong code alike. Three statements at most.</summary>
    /// <param name="actor">A portal, or the application on behalf of whoever asks on its page.</param>
    public async Task<RequesterView?> StatusAsync(Actor actor, string? number, string? code, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, actor.Kind == ActorKind.Portal ? Permission.ActAsPortal : Permission.ActAsSystem, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        if (await RequesterAccess.OpenAsync(data.Incidents.AsNoTracking(), data, number, code, cancellation) is not { Incident: var incident }) return null;
        var entries = await data.TimelineEntries.AsNoTracking().Where(entry => entry.IncidentId == incident.Id && entry.IsPublic).OrderBy(entry => entry.Number).ToListAsync(cancellation);
        var mayAnswer = incident.State is IncidentState.Resolved or IncidentState.Closed && !await data.SatisfactionAnswers.AnyAsync(answer => answer.IncidentId == incident.Id, cancellation);
        return new(
            new IncidentStatusResponse(
                incident.Number, PublicCategories.NameOf(incident.Kind), incident.Title, incident.State.ToString(), incident.WaitingFor?.ToString(), incident.CreatedAt,
                [.. Standing(entries).Select(Told).OfType<IncidentEventResponse>()]),
            mayAnswer);
    }

    /// <summary>Without the answers that were taken back before they left: nobody was told them.</summary>
    private static List<TimelineEntry> Standing(List<TimelineEntry> entries)
    {
        var taken = entries.Where(entry => entry.Changes.Any(change => change is { Field: Incident.TakenBack, After: nameof(TakenBackAnswer.NotSent) }))
            .Select(back => entries.FindLast(entry => entry.Number < back.Number && entry.Kind == EntryKind.PublicReply)).ToHashSet();
        return [.. entries.Where(entry => !taken.Contains(entry))];
    }

    /// <summary>Names of officials and teams, and what else changed along with the status, are not for outside.</summary>
    private static IncidentEventResponse? Told(TimelineEntry entry)
    {
        var status = entry.Changes.FirstOrDefault(change => change.Field == nameof(Incident.State))?.After ?? (entry.Changes.Any(change => change.Field == "Created") ? nameof(IncidentState.New) : null);
        return status is null && entry.Text.Length == 0 ? null : new(entry.At, entry.Kind.ToString(), entry.AuthorKind.ToString(), entry.Text.Length == 0 ? null : entry.Text, status);
    }
}

/// <summary>What the requester sees.</summary>
/// <param name="MayAnswer">It has ended and nobody said yet how it went.</param>
public sealed record RequesterView(IncidentStatusResponse Status, bool MayAnswer);
