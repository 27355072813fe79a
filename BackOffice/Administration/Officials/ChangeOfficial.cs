using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

/// <param name="Stamp">Of the account when the screen read it.</param>
public sealed record ChangeOfficialRequest(
    Guid OfficialId, string? Stamp, string? DisplayName, string? Office, string? Post, string? Email, IReadOnlyCollection<Role>? Roles, bool IsClosed);

/// <summary>Changes what an official is called and may do, and closes or opens the account again. It holds at the official's next action, in open pages too.</summary>
public sealed class ChangeOfficial(Operations operations, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.ManageOfficials;

    public bool NeedsFreshSignIn => true;

    public async Task<Result> ExecuteAsync(ChangeOfficialRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync(this, actor, operation => ChangeAsync(operation, request), cancellation);
        if (result.IsDone) access.Forget();
        return result;
    }

    private static async Task<Result> ChangeAsync(Operation operation, ChangeOfficialRequest request)
    {
        var wrong = OfficialRules.Check(request.DisplayName, request.Office, request.Post, request.Email, request.Roles);
        if (wrong.Count > 0) return Result.From(wrong);
        var official = await operation.Data.Users.SingleOrDefaultAsync(row => row.Id == request.OfficialId, operation.Cancellation);
        if (official is null) return Refusal.NotFound;
        if (official.ConcurrencyStamp != request.Stamp) return Refusal.Conflict;
        if (request.IsClosed && official.Id == operation.Actor.Id) return AdministrationRefusals.NotYourself;
        var links = await operation.Data.UserRoles.Where(link => link.UserId == official.Id).ToListAsync(operation.Cancellation);
        var staysAdministrator = !request.IsClosed && request.Roles!.Contains(Role.Administrator);
        if (!official.IsClosed && OfficialAccounts.IsAdministrator(links) && !staysAdministrator
            && await OfficialAccounts.RefuseLastAsync(operation, official.Id) is { } last) return last;

        (official.DisplayName, official.Office, official.Post, official.IsClosed) = (request.DisplayName!.Trim(), request.Office.OrNull(), request.Post.OrNull(), request.IsClosed);
        official.SetEmail(OfficialRules.ReadEmail(request.Email));
        official.NoteChange();
        OfficialAccounts.SetRoles(operation.Data, official.Id, links, request.Roles!);
        operation.Record(nameof(Official), official.Id, null, OfficialAccounts.Named(request.Roles!));
        await operation.CommitAsync();
        return Result.Done;
    }
}
