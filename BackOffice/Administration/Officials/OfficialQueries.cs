using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Administration.Officials;

/// <param name="LastAccess">The latest sign-in, UTC.</param>
public sealed record OfficialRow(
    Guid Id, string UserName, string DisplayName, string? Office, IReadOnlyList<Role> Roles, bool IsClosed, bool IsLocked, bool MustChangePassword, DateTime? LastAccess);

/// <param name="Stamp">To be handed back with a change.</param>
public sealed record OfficialCard(
    Guid Id, string UserName, string DisplayName, string? Office, string? Post, string? Email, IReadOnlyList<Role> Roles, bool IsClosed, bool IsLocked,
    bool MustChangePassword, int OpenSessions, string? Stamp);

/// <summary>The officials of the town hall, for administrators.</summary>
public sealed class OfficialQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    /// <summary>More than any county council has; the list has no pages.</summary>
    private const int Most = 500;

    public async Task<IReadOnlyList<OfficialRow>> ListAsync(Actor actor, bool withClosed, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOfficials, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = await data.Users.AsNoTracking().Where(row => withClosed || !row.IsClosed).OrderBy(row => row.DisplayName).ThenBy(row => row.Id).Take(Most)
            .Select(row => new
            {
                Official = row,
                Roles = data.UserRoles.Where(link => link.UserId == row.Id).Join(data.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
                LastAccess = data.Sessions.Where(session => session.OfficialId == row.Id).Max(session => (DateTime?)session.StartedAt),
            })
            .ToListAsync(cancellation);
        var now = Now;
        return [.. rows.Select(row => new OfficialRow(
            row.Official.Id, row.Official.UserName!, row.Official.DisplayName, row.Official.Office, RolesOf(row.Roles), row.Official.IsClosed,
            row.Official.IsLockedAt(now), row.Official.MustChangePassword, row.LastAccess))];
    }

    public async Task<OfficialCard?> CardAsync(Actor actor, Guid officialId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOfficials, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var (now, oldest) = (Now, Now - SessionRules.Absolute);
        var row = await data.Users.AsNoTracking().Where(row => row.Id == officialId)
            .Select(row => new
            {
                Official = row,
                Roles = data.UserRoles.Where(link => link.UserId == row.Id).Join(data.Roles, link => link.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
                Sessions = data.Sessions.Count(session => session.OfficialId == row.Id && session.EndedAt == null && session.StartedAt > oldest),
            })
            .SingleOrDefaultAsync(cancellation);
        return row is null ? null : new(
            row.Official.Id, row.Official.UserName!, row.Official.DisplayName, row.Official.Office, row.Official.Post, row.Official.Email, RolesOf(row.Roles),
            row.Official.IsClosed, row.Official.IsLockedAt(now), row.Official.MustChangePassword, row.Sessions, row.Official.ConcurrencyStamp);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static IReadOnlyList<Role> RolesOf(IEnumerable<string> names) => [.. names.Select(Enum.Parse<Role>).Order()];
}
