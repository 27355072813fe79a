using BackOffice.Hosting;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>The mailboxes of the settings, none when mail is not read.</summary>
/// <param name="Node">The program that runs the companion: <c>Mail:Node</c>.</param>
/// <param name="Folder">Of the companion.</param>
public sealed record MailSettings(IReadOnlyList<MailboxSettings> Mailboxes, string Node, string Folder)
{
    private const string Companion = "Incidents/Mail/Companion";

    public MailPace Pace { get; init; } = new();

    /// <exception cref="MissingSettingException">One is missing or cannot be.</exception>
    public static MailSettings Read(IConfiguration configuration, string contentRoot)
    {
        var mailboxes = configuration.GetSection("Mail:Mailboxes").GetChildren().Select(MailboxReading.Read).ToList();
        var twice = mailboxes.GroupBy(mailbox => mailbox.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new MissingSettingException("Mail:Mailboxes:Name", $"un nombre distinto para cada buzón («{twice.Key}» se repite)");
        return new(mailboxes, configuration["Mail:Node"] is { Length: > 0 } node ? node : "node", Path.Combine(contentRoot, Companion));
    }
}

/// <summary>How often what is tried again.</summary>
public sealed record MailPace
{
    /// <summary>After the first failure; doubled each time.</summary>
    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(2);

    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often a mailbox is looked into whose server does not say by itself that mail came.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>A companion of which nothing is heard for so long is ended.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(2);
}
