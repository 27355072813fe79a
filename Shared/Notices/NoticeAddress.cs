using Shared.Persons;

namespace Shared.Notices;

/// <summary>The address of a notice as officials may see it.</summary>
public static class NoticeAddress
{
    /// <summary>"a•••@g•••.com" or "6•• ••• •78".</summary>
    /// <param name="channel">The way by which the notice goes.</param>
    /// <param name="recipient">E-mail address or E.164 number, as kept in the notice.</param>
    public static string Mask(NoticeChannel channel, string recipient) => channel switch
    {
        NoticeChannel.Email => EmailAddress.Restore(recipient).Masked,
        NoticeChannel.Sms => MobilePhone.Restore(recipient).Masked,
    };
}
