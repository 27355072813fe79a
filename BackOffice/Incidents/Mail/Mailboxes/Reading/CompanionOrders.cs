namespace BackOffice.Incidents.Mail.Mailboxes.Reading;

/// <summary>What the companion is told first: what to read, and what no mail may exceed.</summary>
internal sealed record CompanionConfiguration(IEnumerable<CompanionAccount> Mailboxes, CompanionLimits Limits, CompanionPace Pace)
{
    public static CompanionConfiguration Of(MailSettings settings) => new(settings.Mailboxes.Select(CompanionAccount.Of), new(), CompanionPace.Of(settings.Pace));

    // the generated text would carry what opens the mailboxes
    public override string ToString() => nameof(CompanionConfiguration);
}

internal sealed record CompanionAccount(string Name, string Host, int Port, string Security, string User, string? Password, string? AccessToken, string? AccessTokenFile)
{
    public required string Folder { get; init; }

    public required string DoneFolder { get; init; }

    public string? TrustedCertificate { get; init; }

    public static CompanionAccount Of(MailboxSettings settings) =>
        new(settings.Name, settings.Host, settings.Port, settings.Security.ToString(), settings.Secrets.User, settings.Secrets.Password, settings.Secrets.AccessToken, settings.Secrets.AccessTokenFile)
        {
            Folder = settings.Folder,
            DoneFolder = settings.DoneFolder,
            TrustedCertificate = settings.TrustedCertificate,
        };

    public override string ToString() => Name;
}

/// <summary>What a mail may cost; one that exceeds it is handed over as it came.</summary>
internal sealed record CompanionLimits
{
    /// <summary>Over it only the headers are fetched.</summary>
    public int Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Of the beginning of such a mail.</summary>
    public int HeaderBytes { get; init; } = 256 * 1024;

    /// <summary>Of the headers of all parts together.</summary>
    public int AllHeaderBytes { get; init; } = 2 * 1024 * 1024;

    public int Headers { get; init; } = 1_000;

    /// <summary>Multiparts within multiparts.</summary>
    public int Depth { get; init; } = 50;

    /// <summary>Mails within mails; deeper ones are files.</summary>
    public int Rfc822Depth { get; init; } = 3;

    public int Parts { get; init; } = 500;

    public int People { get; init; } = 500;

    public int References { get; init; } = 200;

    /// <summary>Of a text, in UTF-16 units.</summary>
    public int TextLength { get; init; } = 2_000_000;

    public int ParseMs { get; init; } = 60_000;

    public int ParseMegabytes { get; init; } = 512;
}

internal sealed record CompanionPace(long FirstMs, long LongestMs, long PollMs, long SteadyMs)
{
    public static CompanionPace Of(MailPace pace) =>
        new((long)pace.First.TotalMilliseconds, (long)pace.Longest.TotalMilliseconds, (long)pace.Poll.TotalMilliseconds, (long)TimeSpan.FromMinutes(1).TotalMilliseconds);
}

/// <summary>What becomes of a mail, or that all shall look now.</summary>
internal sealed record CompanionOrder(string Do, string? Ticket = null);
