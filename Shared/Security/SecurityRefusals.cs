using Shared.Common;

namespace Shared.Security;

/// <summary>Why a sign-in or a password is refused.</summary>
public static class SecurityRefusals
{
    /// <summary>One answer for an unknown user, a wrong password, a closed and a locked account: it tells nobody which accounts exist.</summary>
    public static readonly Refusal SignInRefused = new("Security.SignInRefused");

    /// <summary>The password of the official who is signed in is wrong, or the account is locked.</summary>
    public static readonly Refusal PasswordWrong = new("Security.PasswordWrong", "Password");

    /// <summary>The password is provisional and must be changed before anything else.</summary>
    public static readonly Refusal PasswordChangeNeeded = new("Security.PasswordChangeNeeded");

    /// <summary>Both times another new password was typed.</summary>
    public static readonly Refusal RepeatDiffers = new("Security.RepeatDiffers", "Repeat");

    /// <summary>The new password is shorter than <see cref="PasswordRules.MinLength"/> or longer than <see cref="PasswordRules.MaxLength"/>.</summary>
    public static readonly Refusal NewPasswordLength = new("Security.NewPasswordLength", "NewPassword");

    /// <summary>The new password is the old one.</summary>
    public static readonly Refusal NewPasswordSame = new("Security.NewPasswordSame", "NewPassword");

    /// <summary>The new password holds the user name or repeats very few characters.</summary>
    public static readonly Refusal NewPasswordGuessable = new("Security.NewPasswordGuessable", "NewPassword");
}
