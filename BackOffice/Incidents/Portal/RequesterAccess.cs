using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Portal;

/// <summary>An incident opened with its number and code.</summary>
internal sealed record RequesterAccess(Incident Incident, Requester? Requester)
{
    private const int LongestNumber = 20;

    /// <summary>Who writes in its timeline.</summary>
    public EntryAuthor Author => new(EntryAuthorKind.Requester, Requester?.Id, Requester?.Name ?? "");

    /// <summary>In the one form in which numbers are kept.</summary>
    public static string NumberOf(string? typed) => typed is { Length: <= 2 * LongestNumber } ? typed.Trim().ToUpperInvariant() : "";

    /// <summary>Null for an unknown number and for a wrong code alike, after the same work. One statement.</summary>
    public static async Task<RequesterAccess?> OpenAsync(IQueryable<Incident> incidents, BackOfficeDbContext data, string? number, string? code, CancellationToken cancellation)
    {
        var wanted = NumberOf(number);
        var found = await (
            from incident in incidents
            where incident.Number == wanted
            join requester in data.Requesters on incident.RequesterId equals requester.Id into requesters
            from requester in requesters.DefaultIfEmpty()
            select new { Incident = incident, Requester = requester }).SingleOrDefaultAsync(cancellation);
        var isRight = AccessCode.Matches(found?.Incident.AccessCodeHash, code is { Length: <= 2 * LongestNumber } ? code : null, found?.Incident.Id ?? Guid.Empty);
        return isRight && found is not null ? new(found.Incident, found.Requester) : null;
    }
}
