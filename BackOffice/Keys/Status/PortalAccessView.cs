using BackOffice.Keys.Issuing;
using Shared.Administration;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Keys.Status;

/// <summary>What <i>Datos extra</i> shows of a person.</summary>
public sealed class PortalAccessView
{
    private readonly KeyFile file;

    internal PortalAccessView(KeyFile file, IReadOnlyList<KeyRow> keys, GeneralOptions options, Guid officialId, DateTime now)
    {
        this.file = file;
        (Keys, KeyHours, Delivery) = (keys, options.KeyHours, options.KeyDelivery);
        Unmet = KeyGate.Unmet(file.Person, file.Access, file.HasOpenDifferences, options, now);
        IsCoolingDown = file.Person.IsCoolingDown(options.CoolingDays, now);
        if (Unmet.Count == 0) Rule = KeyGate.SecondOfficial(file.Person, file.Access!, file.RecentResets, file.RegisteredBy, officialId, options, now);
    }

    public Guid PersonId => file.Person.Id;

    public string FullName => file.Person.Name.Full;

    public string? MaskedDocument => file.Person.CurrentDocument is { } document ? DocumentNumber.Mask(document.Value) : null;

    public string? MaskedMobile => file.Person.Mobile is { } mobile ? MobilePhone.Restore(mobile).Masked : null;

    public string? MaskedEmail => file.Person.Email is { } email ? EmailAddress.Restore(email).Masked : null;

    public DateTime? MobileValidatedAt => file.Person.MobileValidatedAt;

    public DateTime? ContactChangedAt => file.Person.ContactChangedAt;

    public bool IsCoolingDown { get; }

    /// <summary>Whether the person lives in a province where B@k and B@kQ are issued.</summary>
    public bool UsesBak => file.Person.Address.PostalCode is { Length: 5 } code && code[..2] is "01" or "20" or "48";

    /// <summary>Null until the first registration.</summary>
    public PortalAccess? Access => file.Access;

    public string? VerifiedByName => file.VerifiedByName;

    public Guid? OpenRegistrationId => file.OpenRegistration?.Id;

    /// <summary>The last twenty, newest first.</summary>
    public IReadOnlyList<KeyRow> Keys { get; }

    public KeyRow? InUse => At(OperativeKey.InUse);

    public KeyRow? OnItsWay => At(OperativeKey.OnItsWay);

    /// <summary>A request that a second official must answer.</summary>
    public KeyRow? Waiting => At(OperativeKey.Waiting);

    public IReadOnlyList<KeyCondition> Unmet { get; }

    /// <summary>Why a reset by this official would wait for a second one.</summary>
    public SecondOfficialRule? Rule { get; }

    public KeyDelivery Delivery { get; }

    public int KeyHours { get; }

    /// <summary>What the dialog proposes: a first key for whoever never had one.</summary>
    public ResetReason LikelyReason => Keys.Any(key => key.ActivatedAt is not null) ? ResetReason.Lost : ResetReason.FirstKey;

    private KeyRow? At(int slot) => Keys.FirstOrDefault(key => key.Slot == slot);
}

/// <summary>A key ever asked for, as the history shows it; without its secret.</summary>
public sealed record KeyRow
{
    public required Guid Id { get; init; }
    public required long Version { get; init; }
    public required KeyState State { get; init; }
    public required int? Slot { get; init; }
    public required ResetReason Reason { get; init; }
    public required DateTime RequestedAt { get; init; }
    public required Guid RequestedById { get; init; }
    public required string? RequestedBy { get; init; }
    public required SecondOfficialRule? Rule { get; init; }
    public required string? SecondOfficial { get; init; }
    public required DateTime? SentAt { get; init; }
    public required DateTime? ProvisionalUntil { get; init; }
    public required DateTime? FirstUsedAt { get; init; }
    public required DateTime? ActivatedAt { get; init; }
    public required DateTime? LastUsedAt { get; init; }
    public required DateTime? EndsAt { get; init; }
    public required DateTime? EndedAt { get; init; }
    public required KeyEnd? EndReason { get; init; }
    public required IReadOnlyList<KeyMessage> Messages { get; init; }

    /// <summary>Whether a message that carried it, or part of it, will never arrive.</summary>
    public bool CouldNotBeSent => State == KeyState.Requested && Messages.Any(message => message.State is NoticeState.Failed or NoticeState.Expired);
}

/// <summary>A message that carries a key or half of one.</summary>
public sealed record KeyMessage(NoticeChannel Channel, NoticeState State, DateTime? SentAt);

/// <summary>A reset that waits for a second official.</summary>
public sealed record WaitingReset(Guid KeyId, long Version, Guid PersonId, string FullName, ResetReason Reason, SecondOfficialRule Rule, DateTime RequestedAt, Guid RequestedById, string? RequestedBy);
