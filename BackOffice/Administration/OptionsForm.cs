using System.Globalization;
using Shared.Administration;
using Shared.Keys;

namespace BackOffice.Administration;

/// <summary>What is typed in <i>Opciones generales</i>, kept as typed while it cannot be read.</summary>
public sealed class OptionsForm(GeneralOptions options)
{
    public string? TownHallName { get; set; } = options.TownHallName;

    public string? Dir3 { get; set; } = options.Dir3;

    public string? Town { get; set; } = options.Town;

    public string? PortalUrl { get; set; } = options.PortalUrl;

    public string? InternalMailbox { get; set; } = options.InternalMailbox;

    public KeyDelivery KeyDelivery { get; set; } = options.KeyDelivery;

    public KeyPolicy KeyPolicy { get; set; } = options.KeyPolicy;

    public string? KeyAuthorisation { get; set; } = options.KeyAuthorisation;

    public DateOnly? KeyClosingDate { get; set; } = options.KeyClosingDate;

    public bool UsesPhone { get; set; } = options.UsesPhone;

    public bool UsesVisits { get; set; } = options.UsesVisits;

    public bool UsesCertificates { get; set; } = options.UsesCertificates;

    public string? KeyHours { get; set; } = Text(options.KeyHours);

    public string? CoolingDays { get; set; } = Text(options.CoolingDays);

    public string? ResetsPerDayAlone { get; set; } = Text(options.ResetsPerDayAlone);

    public bool SecondOfficialWhenSame { get; set; } = options.SecondOfficialWhenSame;

    public AppointmentPolicyForm Appointments { get; } = new(options.Appointments);

    public string? SedeUrl { get; set; } = options.Records.SedeUrl;

    public string? CsvPrefix { get; set; } = options.Records.CsvPrefix;

    public string? RepudiationLine { get; set; } = options.Records.RepudiationLine;

    public string? Information { get; set; } = options.Records.Information;

    public long Version { get; } = options.Version;

    public GeneralOptionsValues Values => new()
    {
        TownHallName = TownHallName,
        Dir3 = Dir3,
        Town = Town,
        PortalUrl = PortalUrl,
        InternalMailbox = InternalMailbox,
        KeyDelivery = KeyDelivery,
        KeyPolicy = KeyPolicy,
        KeyAuthorisation = KeyAuthorisation,
        KeyClosingDate = KeyClosingDate,
        UsesPhone = UsesPhone,
        UsesVisits = UsesVisits,
        UsesCertificates = UsesCertificates,
        KeyHours = Number(KeyHours),
        CoolingDays = Number(CoolingDays),
        ResetsPerDayAlone = Number(ResetsPerDayAlone),
        SecondOfficialWhenSame = SecondOfficialWhenSame,
        Appointments = Appointments.Values,
        Records = new(SedeUrl, CsvPrefix, RepudiationLine, Information),
    };

    /// <summary>Takes over what I changed since I read; the rest stays as somebody else has just stored it.</summary>
    /// <returns>The fields that both of us changed, with what the other wrote; null where nothing is written but chosen.</returns>
    public IReadOnlyList<(string Field, string? Theirs)> TakeOver(OptionsForm mine, OptionsForm read)
    {
        List<(string, string?)> both = [];
        foreach (var property in typeof(OptionsForm).GetProperties().Where(property => property.CanWrite))
        {
            TakeOver(property.Name, property.GetValue(mine), property.GetValue(read), property.GetValue(this), value => property.SetValue(this, value), both);
        }

        foreach (var field in AppointmentPolicyForm.Fields)
        {
            TakeOver(field, mine.Appointments[field], read.Appointments[field], Appointments[field], value => Appointments[field] = (string?)value, both);
        }

        return both;
    }

    private static void TakeOver(string field, object? mine, object? read, object? theirs, Action<object?> set, List<(string, string?)> both)
    {
        if (Equals(mine, read)) return;
        if (!Equals(theirs, read) && !Equals(theirs, mine)) both.Add((field, theirs as string));
        set(mine);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is no number is out of every range and is refused as such.</summary>
    private static int Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
