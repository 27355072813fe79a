using Shared.Common;

namespace Shared.Security;

/// <summary>What the password of an official must be: long, not composed (NIST SP 800-63B-4, 3.1.1.2).</summary>
public static class PasswordRules
{
    /// <summary>Characters, inclusive.</summary>
    public const int MinLength = 15;

    /// <summary>Characters, inclusive.</summary>
    public const int MaxLength = 256;

    private const int FewestDifferent = 6;
    private const int ShortestName = 4;

    /// <summary>Why a password cannot be taken; null when it can.</summary>
    /// <param name="password">As typed.</param>
    /// <param name="userName">Of the account; must not be part of the password when it has four characters or more.</param>
    public static Refusal? Check(string? password, string? userName)
    {
        if (password is not { Length: >= MinLength and <= MaxLength }) return SecurityRefusals.NewPasswordLength.With($"{MinLength}");
        var holdsName = userName is { Length: >= ShortestName } && password.Contains(userName, StringComparison.OrdinalIgnoreCase);
        return holdsName || password.Distinct().Count() < FewestDifferent ? SecurityRefusals.NewPasswordGuessable : null;
    }
}
