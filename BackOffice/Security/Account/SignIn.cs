using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Security.Account;

/// <param name="ReplacedSession">The session that this browser still had.</param>
public sealed record SignInRequest(string? UserName, string? Password, Guid? ReplacedSession = null);

/// <param name="LastAccess">The sign-in before this one, UTC.</param>
/// <param name="MustChangePassword">Nothing else can be done before.</param>
public sealed record SignedIn(Guid OfficialId, Guid SessionId, string DisplayName, DateTime? LastAccess, bool MustChangePassword);

/// <summary>Opens a session for a user name and a password. Every attempt is audited; the audit never holds what was typed.</summary>
public sealed class SignIn(Operations operations, IDbContextFactory<BackOfficeDbContext> contexts) : IUseCase
{
    private const int LongestName = 256;

    public Permission Needs => Permission.ActAsSystem;

    public async Task<Result<SignedIn>> ExecuteAsync(SignInRequest request, Actor actor, CancellationToken cancellation)
    {
        var name = Official.Normalize(request.UserName is { Length: <= LongestName } typed ? typed : "");
        var hash = await HashOfAsync(name, cancellation);
        var matches = OfficialPasswords.Matches(hash, request.Password);
        return await operations.RunAsync<SignedIn>(
            this,
            actor,
            async operation =>
            {
                var official = await operation.Data.Users.SingleOrDefaultAsync(row => row.NormalizedUserName == name, cancellation);
                // a password that was changed while it was being compared is not taken
                return official is not null && Refuse(official, matches && official.PasswordHash == hash, operation.Now) is null
                    ? await OpenAsync(operation, official, request.ReplacedSession)
                    : await RefuseAsync(operation, official);
            },
            cancellation);
    }

    private async Task<string?> HashOfAsync(string name, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Users.Where(row => row.NormalizedUserName == name).Select(row => row.PasswordHash).SingleOrDefaultAsync(cancellation);
    }

    private static string? Refuse(Official official, bool matches, DateTime now)
    {
        if (official.IsClosed) return "Closed";
        if (official.IsLockedAt(now)) return "Locked";
        return matches ? null : "WrongPassword";
    }

    private static async Task<Result<SignedIn>> OpenAsync(Operation operation, Official official, Guid? replaced)
    {
        var last = await operation.Data.Sessions.Where(row => row.OfficialId == official.Id).MaxAsync(row => (DateTime?)row.StartedAt, operation.Cancellation);
        if (replaced is not null) await EndAsync(operation, replaced.Value);
        var session = OfficialSession.Start(official.Id, operation.Actor.Origin, operation.Now);
        operation.Data.Sessions.Add(session);
        official.NotePassword();
        operation.Record(nameof(Official), official.Id, null, "SignedIn");
        await operation.CommitAsync();
        return new SignedIn(official.Id, session.Id, official.DisplayName, last, official.MustChangePassword);
    }

    private static Task<int> EndAsync(Operation operation, Guid session) => operation.Data.Sessions
        .Where(row => row.Id == session && row.EndedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, operation.Now), operation.Cancellation);

    private static async Task<Result<SignedIn>> RefuseAsync(Operation operation, Official? official)
    {
        var reason = official is null ? "UnknownUser" : Refuse(official, false, operation.Now);
        if (reason == "WrongPassword") official!.NoteFailure(operation.Now);
        operation.Record(nameof(Official), official?.Id ?? Guid.Empty, null, reason);
        await operation.CommitAsync();
        return SecurityRefusals.SignInRefused;
    }
}
