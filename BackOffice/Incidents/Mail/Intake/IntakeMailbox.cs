using BackOffice.Notices.Channels;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>What becomes of the mail of one mailbox.</summary>
/// <param name="Name">In the settings.</param>
/// <param name="Address">To which people write, and to which they answer.</param>
/// <param name="Category">Code of the category that its incidents get.</param>
/// <param name="Entity">Name or DIR3 code of the local entity that its incidents belong to; null for the town hall itself.</param>
public sealed record IntakeMailbox(string Name, string Address, string Category, string? Entity = null);

/// <summary>The mailboxes that are read; none when nothing is configured.</summary>
public sealed record IntakeMailboxes(IReadOnlyList<IntakeMailbox> All)
{
    public static readonly IntakeMailboxes None = new([]);

    public IntakeMailbox? Find(string name) => All.FirstOrDefault(mailbox => mailbox.Name == name);

    /// <summary>Where an answer goes; null for a mailbox that is no longer read.</summary>
    public string? AddressOf(string? name) => name is null ? null : Find(name)?.Address;

    /// <summary>Every address of ours, in lower case.</summary>
    public IReadOnlySet<string> OwnWith(NoticeSettings notices) => All.Select(mailbox => mailbox.Address).Append(notices.Smtp.From).Select(SenderAddress.Of).Where(address => address.Length > 0).ToHashSet();
}
