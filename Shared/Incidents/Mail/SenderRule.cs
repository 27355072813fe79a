using Shared.Common;

namespace Shared.Incidents.Mail;

/// <summary>What somebody decided of a sender once and for all.</summary>
public sealed class SenderRule : IVersioned
{
    private SenderRule()
    {
    }

    /// <summary>An address, or a whole domain with its @ sign; in lower case.</summary>
    public string Sender { get; private set; } = "";

    public SenderRuleKind Kind { get; private set; }

    public DateTime AddedAt { get; private set; }

    public Guid AddedBy { get; private set; }

    public long Version { get; private set; }

    /// <param name="sender">At most 254 characters.</param>
    public static SenderRule Add(string sender, SenderRuleKind kind, Guid by, DateTime now) => new() { Sender = sender, Kind = kind, AddedBy = by, AddedAt = now };

    /// <summary>It was decided anew.</summary>
    public void Change(SenderRuleKind kind, Guid by, DateTime now) => (Kind, AddedBy, AddedAt) = (kind, by, now);
}
