using System.Text.RegularExpressions;

namespace Shared.Incidents.Mail;

/// <summary>What an incident is called after the subject of a mail.</summary>
public static partial class MailTitle
{
    /// <summary>Without what mail programs put before it, nor our own reference; at most 200 characters, empty for none.</summary>
    public static string Of(string subject) => MailText.Cut(Forwarded().Replace(Reference().Replace(subject, " "), "").Trim(), IncidentLimits.Title);

    [GeneratedRegex(@"\s*\[INC-[0-9]{4}-[0-9]{6,9}-[0-9A-F]{8}\]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(\s*(re|rv|fw|fwd|aw|wg|tr|erant|bl)\s*(\[[0-9]+\])?\s*:)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Forwarded();
}
