namespace Shared.Incidents;

/// <summary>What an official has typed and not sent yet; one for each official and subject. Nobody else sees it.</summary>
public sealed class Draft
{
    /// <summary>The longest content, in UTF-16 units, inclusive.</summary>
    public const int Longest = 50_000;

    /// <summary>The longest subject, inclusive.</summary>
    public const int LongestSubject = 60;

    /// <summary>Of a call that is being written down.</summary>
    public const string Call = "call";

    /// <summary>Days after its last change for which it is kept: it holds personal data.</summary>
    public const int DaysKept = 30;

    private Draft()
    {
    }

    public Guid OfficialId { get; private set; }

    /// <summary>What is being written: <see cref="Call"/> or <see cref="ReplyTo"/>.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>As its screen writes it, at most 50,000 characters.</summary>
    public string Content { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    /// <summary>Of a reply to an incident.</summary>
    public static string ReplyTo(Guid incidentId) => $"reply:{incidentId:N}";

    /// <param name="subject">1 to 60 characters.</param>
    /// <param name="now">UTC.</param>
    public static Draft Begin(Guid officialId, string subject, DateTime now) => new() { OfficialId = officialId, Subject = subject, StartedAt = now, UpdatedAt = now };

    /// <param name="content">At most 50,000 characters.</param>
    /// <param name="now">UTC.</param>
    public void Write(string content, DateTime now) => (Content, UpdatedAt) = (content, now);
}
