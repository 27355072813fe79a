using System.Text.RegularExpressions;
using Shared.Administration;
using Shared.Common;
using Shared.Persons;

namespace Shared.Security;

/// <summary>What the account of an official must look like.</summary>
public static partial class OfficialRules
{
    /// <summary>Characters, inclusive.</summary>
    public const int LongestUserName = 64;

    /// <summary>Characters, inclusive.</summary>
    public const int LongestDisplayName = 100;

    /// <summary>Characters, inclusive.</summary>
    public const int LongestOffice = 80;

    /// <summary>Characters, inclusive.</summary>
    public const int LongestPost = 120;

    /// <summary>Everything that is wrong with a user name: 3 to 64 letters, digits, dots, hyphens and underscores, or an e-mail address.</summary>
    public static Refusal? CheckUserName(string? userName) =>
        userName is { Length: <= LongestUserName } && UserName().IsMatch(userName) ? null : AdministrationRefusals.UserNameInvalid;

    /// <summary>Everything that is wrong with what an administrator typed about an official; the fields are named as in the requests.</summary>
    public static IReadOnlyList<Refusal> Check(string? displayName, string? office, string? post, string? email, IReadOnlyCollection<Role>? roles)
    {
        List<Refusal> refusals = [];
        if (string.IsNullOrWhiteSpace(displayName)) refusals.Add(AdministrationRefusals.DisplayNameMissing);
        AddTooLong(refusals, displayName, LongestDisplayName, "DisplayName");
        AddTooLong(refusals, office, LongestOffice, "Office");
        AddTooLong(refusals, post, LongestPost, "Post");
        if (!string.IsNullOrWhiteSpace(email) && ReadEmail(email) is null) refusals.Add(AdministrationRefusals.EmailInvalid);
        if (roles is not { Count: > 0 } || !roles.All(Enum.IsDefined)) refusals.Add(AdministrationRefusals.RoleMissing);
        return refusals;
    }

    /// <summary>An address as it is kept; null when nothing was typed or it cannot be one.</summary>
    public static string? ReadEmail(string? typed) => EmailAddress.Parse(typed) is { IsDone: true, Value: var address } ? address.Value : null;

    private static void AddTooLong(List<Refusal> refusals, string? text, int longest, string field)
    {
        if (text?.Trim().Length > longest) refusals.Add(AdministrationRefusals.TextTooLong.For(field).With($"{longest}"));
    }

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._@-]{2,}\z")]
    private static partial Regex UserName();
}
