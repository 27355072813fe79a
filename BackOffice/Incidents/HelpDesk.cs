using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents;

/// <summary>What the help desk is set up with, as it is now; archived things too, because old incidents name them.</summary>
public sealed class HelpDesk(IReadOnlyCollection<Category> categories, IReadOnlyCollection<Team> teams, IReadOnlyCollection<LocalEntity> entities, IReadOnlyCollection<SupportLine> lines)
{
    public CategoryTree Categories { get; } = new(categories);

    public IReadOnlyDictionary<Guid, Team> Teams { get; } = teams.OrderBy(team => team.Name, StringComparer.CurrentCulture).ToDictionary(team => team.Id);

    public IReadOnlyDictionary<Guid, LocalEntity> Entities { get; } = entities.OrderBy(entity => entity.Name, StringComparer.CurrentCulture).ToDictionary(entity => entity.Id);

    public IReadOnlyDictionary<Guid, SupportLine> Lines { get; } = lines.OrderBy(line => line.Position).ToDictionary(line => line.Id);

    /// <summary>Everybody of the house by name, closed accounts too: whom old incidents name.</summary>
    public required IReadOnlyDictionary<Guid, HelpDeskOfficial> Officials { get; init; }

    /// <summary>Those who lead a team and have an open account, by name.</summary>
    public IReadOnlyList<HelpDeskOfficial> LeadsOf(Guid? teamId) => teamId is not { } id || Teams.GetValueOrDefault(id) is not { } team ? []
        : [.. team.Members.Where(member => member.IsLead).Select(member => Officials.GetValueOrDefault(member.OfficialId)).OfType<HelpDeskOfficial>().Where(official => !official.IsClosed).OrderBy(official => official.Name, StringComparer.CurrentCulture)];

    /// <summary>By its name or its code of the directory; null for none, an unknown and an archived one.</summary>
    public LocalEntity? EntityOf(string? nameOrCode) => nameOrCode is null ? null : Entities.Values.FirstOrDefault(entity => !entity.IsArchived && (entity.Name == nameOrCode || entity.Dir3 == nameOrCode));

    /// <summary>What an official may see.</summary>
    public IncidentScope ScopeOf(Standing? standing, Guid officialId)
    {
        if (standing is null) return IncidentScope.Whole;
        var hidden = standing.Roles.Contains(Role.Supervisor) ? [] : Teams.Values.Where(team => team.IsReserved && !standing.Teams.Contains(team.Id)).Select(team => team.Id);
        return new(officialId, standing.Teams, [.. hidden], standing.Entities);
    }

    /// <summary>Whose an incident is, with names for its timeline.</summary>
    public Assignment AssignmentOf(Guid? teamId, Guid? officialId) => new(
        teamId, teamId is { } team ? Teams.GetValueOrDefault(team)?.Name : null, officialId, officialId is { } official ? Officials.GetValueOrDefault(official)?.Name : null);
}

/// <summary>An official as incidents name them.</summary>
/// <param name="CanWork">Whether incidents can be given to them: an open account with a role that works on incidents.</param>
/// <param name="Email">Where the house writes to them; null when it does not.</param>
public sealed record HelpDeskOfficial(Guid Id, string Name, bool IsClosed, bool CanWork, string? Email)
{
    private static readonly List<Guid> Workers = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Of(role).Contains(Permission.WorkIncidents)).Select(SecurityMapping.IdOf)];

    /// <summary>By name.</summary>
    internal static IQueryable<HelpDeskOfficial> Of(BackOfficeDbContext data) =>
        from official in data.Users.AsNoTracking()
        orderby official.DisplayName
        select new HelpDeskOfficial(official.Id, official.DisplayName, official.IsClosed, !official.IsClosed && data.UserRoles.Any(link => link.UserId == official.Id && Workers.Contains(link.RoleId)), official.Email);
}

/// <summary>Keeps <see cref="HelpDesk"/> in memory. A change in this process is seen at once, one of another process within a minute.</summary>
public sealed class HelpDeskBook : IDisposable
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly IDbContextFactory<BackOfficeDbContext> contexts;
    private readonly CommittedChanges changes;
    private readonly OfficialAccess access;
    private readonly TimeProvider clock;
    private volatile Reading? last;
    private int forgotten;

    public HelpDeskBook(IDbContextFactory<BackOfficeDbContext> contexts, CommittedChanges changes, OfficialAccess access, TimeProvider clock)
    {
        (this.contexts, this.changes, this.access, this.clock) = (contexts, changes, access, clock);
        changes.ReferenceChanged += Forget;
        access.Forgotten += ForgetOfficials;
    }

    public async ValueTask<HelpDesk> GetAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (last is { } reading && now - reading.At < Memory) return reading.Desk;
        var before = Volatile.Read(ref forgotten);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var desk = new HelpDesk(
            await data.Categories.AsNoTracking().ToListAsync(cancellation),
            await data.Teams.AsNoTracking().Include(team => team.Members).ToListAsync(cancellation),
            await data.LocalEntities.AsNoTracking().ToListAsync(cancellation),
            await data.SupportLines.AsNoTracking().ToListAsync(cancellation))
        {
            Officials = await HelpDeskOfficial.Of(data).ToDictionaryAsync(official => official.Id, cancellation),
        };
        last = new(desk, now);
        // what was read before a change is not kept after it
        if (Volatile.Read(ref forgotten) != before) last = null;
        return desk;
    }

    public void Dispose()
    {
        changes.ReferenceChanged -= Forget;
        access.Forgotten -= ForgetOfficials;
    }

    private void Forget()
    {
        Interlocked.Increment(ref forgotten);
        last = null;
    }

    private void ForgetOfficials(Guid? session)
    {
        if (session is null) Forget();
    }

    private sealed record Reading(HelpDesk Desk, DateTimeOffset At);
}
