using System.Text.RegularExpressions;
using Shared.Appointments;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;

namespace Shared.Administration;

/// <summary>What an administrator typed in <i>Opciones generales</i>.</summary>
public sealed partial record GeneralOptionsValues
{
    public string? TownHallName { get; init; }
    public string? Dir3 { get; init; }
    public string? Town { get; init; }
    public string? PortalUrl { get; init; }
    public string? InternalMailbox { get; init; }
    public KeyDelivery KeyDelivery { get; init; } = KeyDelivery.Email;
    public KeyPolicy KeyPolicy { get; init; } = KeyPolicy.Active;
    public string? KeyAuthorisation { get; init; }
    public DateOnly? KeyClosingDate { get; init; }
    public bool UsesPhone { get; init; } = true;
    public bool UsesVisits { get; init; } = true;
    public bool UsesCertificates { get; init; }
    public int KeyHours { get; init; } = 72;
    public int CoolingDays { get; init; } = 7;
    public int ResetsPerDayAlone { get; init; } = 2;
    public bool SecondOfficialWhenSame { get; init; }
    public AppointmentPolicy Appointments { get; init; } = new();
    public RecordOptions Records { get; init; } = new();

    /// <summary>The values in force.</summary>
    public static GeneralOptionsValues Of(GeneralOptions options) => new()
    {
        TownHallName = options.TownHallName,
        Dir3 = options.Dir3,
        Town = options.Town,
        PortalUrl = options.PortalUrl,
        InternalMailbox = options.InternalMailbox,
        KeyDelivery = options.KeyDelivery,
        KeyPolicy = options.KeyPolicy,
        KeyAuthorisation = options.KeyAuthorisation,
        KeyClosingDate = options.KeyClosingDate,
        UsesPhone = options.UsesPhone,
        UsesVisits = options.UsesVisits,
        UsesCertificates = options.UsesCertificates,
        KeyHours = options.KeyHours,
        CoolingDays = options.CoolingDays,
        ResetsPerDayAlone = options.ResetsPerDayAlone,
        SecondOfficialWhenSame = options.SecondOfficialWhenSame,
        Appointments = options.Appointments,
        Records = options.Records,
    };

    /// <summary>What is wrong with the values, each said of its field.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (AdministrationRefusals.TownHallNameMissing, string.IsNullOrWhiteSpace(TownHallName) || TownHallName.Length > 120),
            (AdministrationRefusals.Dir3Invalid, !string.IsNullOrWhiteSpace(Dir3) && !Dir3Shape().IsMatch(Dir3.Trim())),
            (AdministrationRefusals.TownTooLong, Town?.Length > 60),
            (AdministrationRefusals.PortalUrlInvalid, !string.IsNullOrWhiteSpace(PortalUrl) && !IsWebAddress(PortalUrl)),
            (AdministrationRefusals.InternalMailboxInvalid, !string.IsNullOrWhiteSpace(InternalMailbox) && !EmailAddress.Parse(InternalMailbox).IsDone),
            (AdministrationRefusals.NoMethod, !UsesPhone && !UsesVisits && !UsesCertificates),
            (AdministrationRefusals.AuthorisationTooLong, KeyAuthorisation?.Length > 100),
            (AdministrationRefusals.ClosingDateMissing, KeyPolicy == KeyPolicy.Retiring && KeyClosingDate is null),
            (AdministrationRefusals.KeyHoursOutOfRange, KeyHours is < 24 or > 168),
            (AdministrationRefusals.CoolingDaysOutOfRange, CoolingDays is < 0 or > 90),
            (AdministrationRefusals.ResetsOutOfRange, ResetsPerDayAlone is < 1 or > 20),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal), .. Appointments.Check(), .. Records.Check()];
    }

    private static bool IsWebAddress(string typed) =>
        typed.Length <= 200 && Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");

    [GeneratedRegex("^[A-Za-z]{1,2}[0-9A-Za-z]{7,8}$")]
    private static partial Regex Dir3Shape();
}
