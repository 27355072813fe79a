using Shared.Common;

namespace Shared.Notices;

/// <summary>Why a notice is not sent again.</summary>
public static class NoticeRefusals
{
    public static readonly Refusal CannotResend = new("Notices.CannotResend");
    public static readonly Refusal SecretErased = new("Notices.SecretErased");
    public static readonly Refusal NoAddress = new("Notices.NoAddress");
}
