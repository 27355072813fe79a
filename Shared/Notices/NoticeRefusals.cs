using Shared.Common;

namespace Shared.Notices;

/// <summary>Why a notice is not sent again.</summary>
public static class NoticeRefusals
{
    public static readonly Refusal CannotResend = new("Notices.CannotResend");
    public static readonly Refusal SecretErased = new("Notices.SecretErased");
    public static readonly Refusal CannotSettle = new("Notices.CannotSettle");

    /// <summary>A new mobile is proved by a code before anything is sent to it.</summary>
    public static readonly Refusal MobileNeedsCode = new("Notices.MobileNeedsCode");

    /// <summary>It is the address to which it was not sent.</summary>
    public static readonly Refusal SameAddress = new("Notices.SameAddress", "Address");

    public static readonly Refusal NoAddress = new("Notices.NoAddress");
}
