using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Security.Account;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

public sealed record ResetOfficialPasswordRequest(Guid OfficialId);

/// <summary>Draws a new provisional password for an official who lost it, and ends the open sessions.</summary>
public sealed class ResetOfficialPassword(Operations operations, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.ManageOfficials;

    public bool NeedsFreshSignIn => true;

    public async Task<Result<IssuedPassword>> ExecuteAsync(ResetOfficialPasswordRequest request, Actor actor, CancellationToken cancellation)
    {
        var password = OfficialPasswords.Provisional();
        var hash = OfficialPasswords.Hash(password);
        var result = await operations.RunAsync<IssuedPassword>(
            this,
            actor,
            async operation =>
            {
                if (request.OfficialId == actor.Id) return AdministrationRefusals.NotYourself;
                var official = await operation.Data.Users.SingleOrDefaultAsync(row => row.Id == request.OfficialId, cancellation);
                if (official is null) return Refusal.NotFound;
                official.SetPassword(hash, mustChange: true);
                await OfficialAccounts.EndSessionsAsync(operation, official.Id);
                operation.Record(nameof(Official), official.Id, null);
                await operation.CommitAsync();
                return new IssuedPassword(official.Id, password);
            },
            cancellation);
        if (result.IsDone) access.Forget();
        return result;
    }
}
