using BackOffice.Data;
using BackOffice.Security;
using BackOffice.Security.Account;
using Microsoft.AspNetCore.Identity;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

/// <summary>Makes accounts: for the screen of officials, the first administrator of the command line and the demo town.</summary>
public static class OfficialAccounts
{
    /// <summary>Adds an account with its roles to a context; the caller saves. Who typed the data was told what is wrong with them before.</summary>
    public static async Task<Official> AddAsync(
        BackOfficeDbContext data, string userName, string displayName, string? office, IEnumerable<Role> roles, string password, DateTime now)
    {
        var official = new Official { Id = Ids.New(now), UserName = userName, NormalizedUserName = Official.Normalize(userName), DisplayName = displayName, Office = office };
        official.SetPassword(OfficialPasswords.Hash(password), mustChange: false);
        await data.Users.AddAsync(official);
        await data.UserRoles.AddRangeAsync(roles.Distinct().Select(role => new IdentityUserRole<Guid> { UserId = official.Id, RoleId = SecurityMapping.IdOf(role) }));
        return official;
    }
}
