using System.Collections.Concurrent;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Security;

/// <summary>Decides whether an actor may. Commands always ask the database; reads may rely on an answer a few seconds old, which a change of roles in this process throws away.</summary>
public sealed class OfficialAccess(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock)
{
    /// <summary>How long a read relies on the last answer: a role withdrawn by another process takes this long at most.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, (Standing Standing, DateTime ReadAt)> standings = [];

    /// <summary>For commands, inside their transaction.</summary>
    internal async Task<(Standing? Standing, Refusal? Refusal)> JudgeAsync(
        BackOfficeDbContext data, Actor actor, IUseCase useCase, DateTime now, CancellationToken cancellation)
    {
        if (actor.Kind != ActorKind.Official) return (null, RefuseMachine(actor.Kind, useCase.Needs));
        var standing = await ReadAsync(data, actor, cancellation);
        return (standing, standing is null ? Refusal.SessionEnded : standing.Refuse(useCase.Needs, useCase.NeedsFreshSignIn, now, useCase is IWorksWhileLocked));
    }

    /// <summary>For reads.</summary>
    /// <exception cref="AccessRefusedException">The actor may not.</exception>
    public async Task DemandAsync(Actor actor, Permission permission, CancellationToken cancellation)
    {
        var refusal = actor.Kind == ActorKind.Official
            ? (await StandingAsync(actor, cancellation))?.Refuse(permission, needsFresh: false, Now) ?? (IsKnown(actor) ? null : Refusal.SessionEnded)
            : RefuseMachine(actor.Kind, permission);
        if (refusal is not null) throw new AccessRefusedException(refusal);
    }

    /// <summary>What the official is worth now; null when the session is unknown.</summary>
    public async Task<Standing?> StandingAsync(Actor actor, CancellationToken cancellation)
    {
        var session = actor.SessionId ?? Guid.Empty;
        if (standings.TryGetValue(session, out var known) && Now - known.ReadAt < Memory) return known.Standing;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var standing = await ReadAsync(data, actor, cancellation);
        if (standing is null) standings.TryRemove(session, out _);
        else standings[session] = (standing, Now);
        return standing;
    }

    /// <summary>Something changed for one session, or for all when it is null: open circuits look again at once.</summary>
    public event Action<Guid?>? Forgotten;

    /// <summary>Roles, an account or several sessions changed.</summary>
    public void Forget()
    {
        standings.Clear();
        Forgotten?.Invoke(null);
    }

    /// <summary>One session was unlocked or ended.</summary>
    public void ForgetSession(Guid? session)
    {
        Drop(session);
        if (session is not null) Forgotten?.Invoke(session);
    }

    /// <summary>The next question about this session is put to the database.</summary>
    internal void Drop(Guid? session) => standings.TryRemove(session ?? Guid.Empty, out _);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private bool IsKnown(Actor actor) => standings.ContainsKey(actor.SessionId ?? Guid.Empty);

    private static Refusal? RefuseMachine(ActorKind kind, Permission permission) =>
        (kind, permission) is (ActorKind.Portal, Permission.ActAsPortal) or (ActorKind.System, Permission.ActAsSystem) ? null : Refusal.Forbidden;

    private static async Task<Standing?> ReadAsync(BackOfficeDbContext data, Actor actor, CancellationToken cancellation)
    {
        var row = await data.Sessions.AsNoTracking().AsSingleQuery()
            .Where(session => session.Id == actor.SessionId && session.OfficialId == actor.Id)
            .Join(data.Users, session => session.OfficialId, official => official.Id, (session, official) => new
            {
                Session = session,
                official.IsClosed,
                official.MustChangePassword,
                official.Office,
                official.DisplayName,
                official.Post,
                Roles = data.UserRoles.Where(role => role.UserId == official.Id)
                    .Join(data.Roles, link => link.RoleId, role => role.Id, (link, role) => role.Name!).ToList(),
                Teams = data.TeamMembers.Where(member => member.OfficialId == official.Id).Select(member => member.TeamId).ToList(),
                Entities = data.EntityOfficials.Where(link => link.OfficialId == official.Id).Select(link => link.EntityId).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);
        return row is null ? null : new(row.Session, row.IsClosed, row.MustChangePassword, row.Office, [.. row.Roles.Select(Enum.Parse<Role>)])
        {
            DisplayName = row.DisplayName,
            Post = row.Post,
            Teams = row.Teams,
            Entities = row.Entities,
        };
    }
}
