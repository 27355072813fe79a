using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Security.Account;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

/// <summary>What every way of making or changing an account shares: the screen of officials, the first administrator of the command line and the demo town.</summary>
public static class OfficialAccounts
{
    private static readonly Guid AdministratorRole = SecurityMapping.IdOf(Role.Administrator);

    /// <summary>Adds an account with its roles to a context; the caller saves. Who typed the data was told what is wrong with them before.</summary>
    public static async Task<Official> AddAsync(
        BackOfficeDbContext data, string userName, string displayName, string? office, IEnumerable<Role> roles, string password, DateTime now)
    {
        var official = Make(userName, displayName, OfficialPasswords.Hash(password), now);
        official.Office = office;
        await data.Users.AddAsync(official);
        SetRoles(data, official.Id, [], [.. roles]);
        return official;
    }

    /// <summary>An account without roles whose password was hashed before, outside of any transaction.</summary>
    internal static Official Make(string userName, string displayName, string passwordHash, DateTime now)
    {
        var official = new Official { Id = Ids.New(now), UserName = userName, NormalizedUserName = Official.Normalize(userName), DisplayName = displayName };
        official.SetPassword(passwordHash, mustChange: false);
        return official;
    }

    /// <summary>Makes the rows of an official's roles those that are given.</summary>
    internal static void SetRoles(BackOfficeDbContext data, Guid official, IReadOnlyList<IdentityUserRole<Guid>> present, IReadOnlyCollection<Role> roles)
    {
        var wanted = roles.Select(SecurityMapping.IdOf).ToHashSet();
        data.UserRoles.RemoveRange(present.Where(link => !wanted.Contains(link.RoleId)));
        data.UserRoles.AddRange(roles.Distinct().Where(role => present.All(link => link.RoleId != SecurityMapping.IdOf(role))).Select(role => Link(official, role)));
    }

    /// <summary>Refuses what would leave the town hall without an administrator who can sign in.</summary>
    /// <remarks>Two administrators who take the role from each other at once are kept apart by the concurrency stamp, which is set on every one that is left.</remarks>
    internal static async Task<Refusal?> RefuseLastAsync(Operation operation, Guid official)
    {
        var others = await operation.Data.Users
            .Where(row => row.Id != official && !row.IsClosed && operation.Data.UserRoles.Any(link => link.UserId == row.Id && link.RoleId == AdministratorRole))
            .OrderBy(row => row.Id).Take(1).ToListAsync(operation.Cancellation);
        others.ForEach(row => row.NoteChange());
        return others.Count == 0 ? AdministrationRefusals.LastAdministrator : null;
    }

    internal static bool IsAdministrator(IEnumerable<IdentityUserRole<Guid>> links) => links.Any(link => link.RoleId == AdministratorRole);

    /// <summary>Ends every open session of an official.</summary>
    internal static Task<int> EndSessionsAsync(Operation operation, Guid official) => operation.Data.Sessions
        .Where(row => row.OfficialId == official && row.EndedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, operation.Now), operation.Cancellation);

    /// <summary>Roles as the audit names them.</summary>
    internal static string Named(IEnumerable<Role> roles) => string.Join(',', roles.Distinct().Order());

    internal static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IdentityUserRole<Guid> Link(Guid official, Role role) => new() { UserId = official, RoleId = SecurityMapping.IdOf(role) };
}
