using Shared.Offices;

namespace BackOffice.Offices.Holidays;

/// <summary>A holiday as it is typed.</summary>
public sealed class HolidayForm
{
    public Guid? Id { get; private init; }

    public long Version { get; private init; }

    public DateOnly? Date { get; set; }

    public string? Name { get; set; }

    public HolidayScope Scope { get; set; } = HolidayScope.Local;

    /// <summary>Only at the office from which it is entered.</summary>
    public bool IsOfOneOffice { get; set; }

    public static HolidayForm New(Guid? officeId) => new() { IsOfOneOffice = officeId is not null };

    public static HolidayForm Of(HolidayRow row) => new() { Id = row.Id, Version = row.Version, Date = row.Date, Name = row.Name, Scope = row.Scope, IsOfOneOffice = row.OfficeId is not null };
}
