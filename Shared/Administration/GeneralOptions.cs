using Shared.Appointments;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Verification;

namespace Shared.Administration;

/// <summary>Opciones generales: what each town hall decides for itself. One row.</summary>
public sealed class GeneralOptions : IVersioned
{
    /// <summary>Id of the only row.</summary>
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    public string TownHallName { get; private set; } = "Ayuntamiento";

    /// <summary>Code in the directory of administrations, such as L01462508.</summary>
    public string? Dir3 { get; private set; }

    public string Town { get; private set; } = "";

    /// <summary>Address of the citizen portal that notices name.</summary>
    public string? PortalUrl { get; private set; }

    /// <summary>Mensajería interna: where internal notices go; none are sent while it is empty.</summary>
    public string? InternalMailbox { get; private set; }

    public KeyDelivery KeyDelivery { get; private set; } = KeyDelivery.Email;

    public KeyPolicy KeyPolicy { get; private set; } = KeyPolicy.Active;

    /// <summary>Reference of the State's authorisation of own keys.</summary>
    public string? KeyAuthorisation { get; private set; }

    /// <summary>Last day on which keys are issued while retiring, inclusive.</summary>
    public DateOnly? KeyClosingDate { get; private set; }

    public bool UsesPhone { get; private set; } = true;

    public bool UsesVisits { get; private set; } = true;

    public bool UsesCertificates { get; private set; }

    /// <summary>Hours a key sent may be used for the first time, 24–168.</summary>
    public int KeyHours { get; private set; } = 72;

    /// <summary>Days of the cooling period after a change of contacts, 0–90.</summary>
    public int CoolingDays { get; private set; } = 7;

    /// <summary>Resets in 24 hours that one official may do alone, 1–20; the next asks for a second official.</summary>
    public int ResetsPerDayAlone { get; private set; } = 2;

    /// <summary>Whether registering, verifying and resetting by one official asks for another. Off by default: a small town hall has one clerk at the counter.</summary>
    public bool SecondOfficialWhenSame { get; private set; }

    /// <summary>How appointments are given.</summary>
    public AppointmentPolicy Appointments { get; private set; } = new();

    /// <summary>What verification records say of the town hall.</summary>
    public RecordOptions Records { get; private set; } = new();

    public long Version { get; private set; }

    /// <summary>How long a key sent may be used for the first time.</summary>
    public TimeSpan KeyLife => TimeSpan.FromHours(KeyHours);

    /// <summary>Whether a key may be issued on a day.</summary>
    public bool IssuesOwnKeys(DateOnly on) => KeyPolicy switch
    {
        KeyPolicy.Active => true,
        KeyPolicy.Retiring => KeyClosingDate is null || on <= KeyClosingDate,
        KeyPolicy.Closed => false,
    };

    /// <summary>Whether the town hall uses a method.</summary>
    public bool Uses(VerificationMethod method) => method switch
    {
        VerificationMethod.Phone => UsesPhone,
        VerificationMethod.InPerson => UsesVisits,
        VerificationMethod.Certificate => UsesCertificates,
    };

    /// <summary>Takes new values after checking each; every wrong one is said of its field.</summary>
    public Result Change(GeneralOptionsValues values)
    {
        var refusals = values.Check();
        if (refusals.Count > 0) return Result.From(refusals);
        (TownHallName, Dir3, Town, PortalUrl) = (values.TownHallName!.Trim(), Clean(values.Dir3)?.ToUpperInvariant(), values.Town?.Trim() ?? "", Clean(values.PortalUrl));
        InternalMailbox = Clean(values.InternalMailbox) is { } mailbox ? EmailAddress.Parse(mailbox).Value.Value : null;
        (KeyDelivery, KeyPolicy, KeyAuthorisation, KeyClosingDate) = (values.KeyDelivery, values.KeyPolicy, Clean(values.KeyAuthorisation), values.KeyClosingDate);
        (UsesPhone, UsesVisits, UsesCertificates) = (values.UsesPhone, values.UsesVisits, values.UsesCertificates);
        (KeyHours, CoolingDays, ResetsPerDayAlone, SecondOfficialWhenSame) = (values.KeyHours, values.CoolingDays, values.ResetsPerDayAlone, values.SecondOfficialWhenSame);
        Appointments = values.Appointments;
        Records = values.Records.Tidy();
        return Result.Done;
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
