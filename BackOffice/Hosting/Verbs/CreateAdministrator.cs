using BackOffice.Administration.Officials;
using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Security.Account;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Hosting.Verbs;

/// <summary>An account of the command line: a new installation has no official who could make one.</summary>
/// <param name="UserName">3–60 letters, digits, dots, hyphens, underscores or at signs.</param>
/// <param name="Password">At least 15 characters.</param>
public sealed record CreateAdministratorRequest(string UserName, string DisplayName, string Password);

public sealed class CreateAdministrator(Operations operations) : IUseCase
{
    /// <summary>NIST SP 800-63B-4: a password that is the only factor.</summary>
    public const int ShortestPassword = 15;

    private const int LongestPassword = 200;

    public Permission Needs => Permission.ActAsSystem;

    public Task<Result<Guid>> ExecuteAsync(CreateAdministratorRequest request, Actor actor, CancellationToken cancellation)
    {
        var hash = OfficialPasswords.Hash(request.Password ?? "");
        return operations.RunAsync<Guid>(
            this,
            actor,
            async operation =>
            {
                var refusals = Check(request).ToList();
                if (refusals.Count > 0) return refusals;
                var official = OfficialAccounts.Make(request.UserName, request.DisplayName.Trim(), hash, operation.Now);
                operation.Data.Users.Add(official);
                OfficialAccounts.SetRoles(operation.Data, official.Id, [], [Role.Administrator]);
                operation.Record(nameof(Official), official.Id, null);
                await operation.CommitAsync();
                return official.Id;
            },
            cancellation);
    }

    private static IEnumerable<Refusal> Check(CreateAdministratorRequest request)
    {
        if (request.UserName.Length is < 3 or > 60 || !request.UserName.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_' or '@')) yield return AdministrationRefusals.UserNameInvalid;
        if (string.IsNullOrWhiteSpace(request.DisplayName)) yield return AdministrationRefusals.DisplayNameMissing;
        if (request.DisplayName.Length > 100) yield return AdministrationRefusals.TextTooLong.For(nameof(request.DisplayName));
        if (request.Password.Length is < ShortestPassword or > LongestPassword) yield return AdministrationRefusals.PasswordTooShort;
    }
}
