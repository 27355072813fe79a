using Shared.Security;

namespace BackOffice.Administration.Officials;

/// <summary>What an administrator types about an official.</summary>
public sealed class OfficialForm
{
    public string? UserName { get; set; }

    public string? DisplayName { get; set; }

    public string? Office { get; set; }

    public string? Post { get; set; }

    public string? Email { get; set; }

    public HashSet<Role> Roles { get; init; } = [];

    public static OfficialForm From(OfficialCard card) => new()
    {
        UserName = card.UserName,
        DisplayName = card.DisplayName,
        Office = card.Office,
        Post = card.Post,
        Email = card.Email,
        Roles = [.. card.Roles],
    };

    public void Set(Role role, bool given)
    {
        if (given) Roles.Add(role);
        else Roles.Remove(role);
    }
}
