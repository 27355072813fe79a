using System.Collections.Concurrent;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>What a mailbox does.</summary>
public enum MailboxState
{
    /// <summary>Nothing was heard of it yet.</summary>
    Starting = 1,

    Reading = 2,

    /// <summary>It cannot be read now; it is tried again.</summary>
    Failed = 3,
}

/// <summary>Why a mailbox cannot be read.</summary>
public enum MailboxFault
{
    /// <summary>Its server refuses user and password, or the token.</summary>
    Credentials = 1,

    Unreachable = 2,

    /// <summary>Nobody vouches for the certificate of its server.</summary>
    Certificate = 3,

    /// <summary>Its server does not speak TLS there.</summary>
    NoTls = 4,

    FolderMissing = 5,

    /// <summary>The file of its token cannot be read.</summary>
    TokenFile = 6,

    /// <summary>The connection broke.</summary>
    Dropped = 7,

    /// <summary>Node is not installed.</summary>
    NoNode = 8,

    /// <summary>The companion's packages are not installed.</summary>
    NoPackages = 9,

    /// <summary>The companion ended; it is started again.</summary>
    CompanionEnded = 10,
}

/// <param name="Name">In the settings.</param>
/// <param name="Waiting">Mails at the server that are not done.</param>
/// <param name="SucceededAt">When it last answered, UTC; null when it has not since the start.</param>
/// <param name="FailedAt">When it last failed, UTC; null when it has not since the start.</param>
public sealed record MailboxStanding(string Name, MailboxState State, int Waiting, DateTime? SucceededAt, DateTime? FailedAt, MailboxFault? Fault)
{
    public static MailboxStanding Unknown(string name) => new(name, MailboxState.Starting, 0, null, null, null);
}

/// <summary>How the mailboxes of this process stand.</summary>
public sealed class MailboxBoard(MailSettings settings, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, MailboxStanding> standings = new(settings.Mailboxes.Select(mailbox => KeyValuePair.Create(mailbox.Name, MailboxStanding.Unknown(mailbox.Name))));

    public event Action? Changed;

    /// <summary>In the order of the settings.</summary>
    public IReadOnlyList<MailboxStanding> Standings => [.. settings.Mailboxes.Select(mailbox => standings[mailbox.Name])];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public void Read(string mailbox, int waiting) => Change(mailbox, standing => standing with { State = MailboxState.Reading, Waiting = waiting, SucceededAt = Now });

    public void Fail(string mailbox, MailboxFault fault) => Change(mailbox, standing => standing with { State = MailboxState.Failed, Fault = fault, FailedAt = Now });

    public void FailAll(MailboxFault fault)
    {
        foreach (var mailbox in settings.Mailboxes) Fail(mailbox.Name, fault);
    }

    private void Change(string mailbox, Func<MailboxStanding, MailboxStanding> change)
    {
        if (!standings.TryGetValue(mailbox, out var standing)) return;
        standings[mailbox] = change(standing);
        Changed?.Invoke();
    }
}
