using Shared.Notices;

namespace Shared.Incidents.Mail;

/// <summary>To which incident a mail says it belongs.</summary>
public static class MailThread
{
    private const int MostReferences = 200;

    /// <summary>What it answers, by a Message-ID of ours, the nearest first; else what its subject names. Signed, or it does not count. Null when it begins something new.</summary>
    /// <param name="key">With which they are signed.</param>
    public static MailReference? Of(ParsedMail mail, ReadOnlySpan<byte> key)
    {
        foreach (var id in mail.References.Reverse().Take(MostReferences))
        {
            if (MailReference.ReadId(id, key) is { IncidentNumber: not null } reference) return reference;
        }

        return MailReference.ReadSubject(MailText.Begin(mail.Subject, 4096), key);
    }
}
