using System.Globalization;
using Shared.Offices;

namespace BackOffice.Offices;

/// <summary>What is typed about an office, kept as typed while it cannot be read.</summary>
public sealed class OfficeForm
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? ZoneId { get; set; } = OfficeZone.Mainland;

    public string? SlotMinutes { get; set; } = "10";

    public OfficeValues Values => new(Name, Address, Phone, ZoneId, int.TryParse(SlotMinutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0);

    public static OfficeForm Of(Office office) => new()
    {
        Name = office.Name,
        Address = office.Address,
        Phone = office.Phone,
        ZoneId = office.ZoneId,
        SlotMinutes = office.SlotMinutes.ToString(CultureInfo.InvariantCulture),
    };
}
