namespace Shared.Incidents.Mail;

/// <summary>Bounds of the mail that comes in (domain.md, <i>Mail intake</i>).</summary>
public static class MailLimits
{
    /// <summary>Acknowledgements to one address within an hour, inclusive.</summary>
    public const int AcknowledgedAnHour = 5;

    /// <summary>Acknowledgements to one address within 24 hours, inclusive.</summary>
    public const int AcknowledgedADay = 20;

    /// <summary>A mail to an incident that has been closed for more days than these is about something new.</summary>
    public const int DaysAfterClosing = 30;

    /// <summary>Of a whole mail: 25 MiB.</summary>
    public const long MostBytes = 25L * 1024 * 1024;

    /// <summary>A picture within the text that is smaller, in bytes, is an ornament of the signature.</summary>
    public const int SmallestPicture = 10 * 1024;

    /// <summary>Of the beginning that lists show, in UTF-16 units.</summary>
    public const int Preview = IncidentLimits.Title;

    /// <summary>People in copy who are remembered of a mail.</summary>
    public const int Copied = 50;

    /// <summary>Characters of all of them together.</summary>
    public const int CopiedLength = 4_000;

    /// <summary>Name of the header that told its class.</summary>
    public const int Sign = 40;

    /// <summary>Refused files that are named one by one.</summary>
    public const int NamedFiles = 20;

    /// <summary>Days for which a mail that is of no use can still be read.</summary>
    public const int DaysKept = 30;

    /// <summary>The most mails that are decided on at once.</summary>
    public const int Chosen = 100;
}
