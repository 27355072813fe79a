using Shared.Offices;

namespace BackOffice.Offices.Hours;

/// <summary>Opening hours as they are typed.</summary>
public sealed class HoursForm
{
    private const string UsualDesks = "1";

    public Guid? Id { get; private init; }

    public long Version { get; private init; }

    public string? Name { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public List<BandForm> Bands { get; } = [];

    /// <summary>The bands that can be read.</summary>
    public IReadOnlyList<OpeningBand> ReadBands => [.. Bands.Select(band => band.Read()).OfType<OpeningBand>()];

    public OpeningHoursValues Values => new(Name, ValidFrom ?? DateOnly.MinValue, ValidTo, ReadBands);

    public static HoursForm Of(OpeningHours hours)
    {
        var form = new HoursForm { Id = hours.Id, Version = hours.Version, Name = hours.Name, ValidFrom = hours.ValidFrom, ValidTo = hours.ValidTo };
        form.Bands.AddRange(hours.Bands.Select(BandForm.Of));
        return form;
    }

    /// <summary>Monday to Friday from nine to two, to be changed.</summary>
    public static HoursForm New(string name, DateOnly from)
    {
        var form = new HoursForm { Name = name, ValidFrom = from };
        for (var day = DayOfWeek.Monday; day <= DayOfWeek.Friday; day++) form.Bands.Add(new() { Day = day, From = "9:00", To = "14:00", Desks = UsualDesks, PublicDesks = UsualDesks });
        return form;
    }

    /// <summary>Another stretch: the afternoon of the last day.</summary>
    public void Add()
    {
        var day = Bands.Count == 0 ? DayOfWeek.Monday : Bands[^1].Day;
        Bands.Add(new() { Day = day, From = "16:30", To = "19:00", Desks = Bands.LastOrDefault()?.Desks ?? UsualDesks, PublicDesks = Bands.LastOrDefault()?.PublicDesks ?? UsualDesks });
    }

    /// <summary>The same stretch on the following day.</summary>
    public void Repeat(BandForm band) => Bands.Insert(Bands.IndexOf(band) + 1, band.CopyTo((DayOfWeek)(((int)band.Day + 1) % 7)));
}
