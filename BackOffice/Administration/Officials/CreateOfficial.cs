using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Security.Account;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

public sealed record CreateOfficialRequest(string? UserName, string? DisplayName, string? Office, string? Post, string? Email, IReadOnlyCollection<Role>? Roles);

/// <param name="ProvisionalPassword">To be shown once and handed over; it must be changed at the first sign-in.</param>
public sealed record IssuedPassword(Guid OfficialId, string ProvisionalPassword);

/// <summary>Makes an account for an official. Nobody chooses the first password: it is drawn, and its owner changes it.</summary>
public sealed class CreateOfficial(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOfficials;

    public bool NeedsFreshSignIn => true;

    public Task<Result<IssuedPassword>> ExecuteAsync(CreateOfficialRequest request, Actor actor, CancellationToken cancellation)
    {
        var password = OfficialPasswords.Provisional();
        var hash = OfficialPasswords.Hash(password);
        return operations.RunAsync<IssuedPassword>(
            this,
            actor,
            async operation =>
            {
                var wrong = Check(request);
                if (wrong.Count > 0) return wrong;
                var official = OfficialAccounts.Make(request.UserName!.Trim(), request.DisplayName!.Trim(), hash, operation.Now);
                (official.Office, official.Post, official.MustChangePassword) = (request.Office.OrNull(), request.Post.OrNull(), true);
                official.SetEmail(OfficialRules.ReadEmail(request.Email));
                operation.Data.Users.Add(official);
                OfficialAccounts.SetRoles(operation.Data, official.Id, [], request.Roles!);
                operation.Record(nameof(Official), official.Id, null, OfficialAccounts.Named(request.Roles!));
                await operation.CommitAsync();
                return new IssuedPassword(official.Id, password);
            },
            cancellation);
    }

    private static List<Refusal> Check(CreateOfficialRequest request)
    {
        List<Refusal> wrong = OfficialRules.CheckUserName(request.UserName?.Trim()) is { } name ? [name] : [];
        wrong.AddRange(OfficialRules.Check(request.DisplayName, request.Office, request.Post, request.Email, request.Roles));
        return wrong;
    }
}
