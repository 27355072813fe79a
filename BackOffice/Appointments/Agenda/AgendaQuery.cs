using BackOffice.Components;
using Microsoft.AspNetCore.Components;
using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments.Agenda;

/// <summary>What the address of the calendar says.</summary>
public abstract class AgendaQuery : ComponentBase
{
    [SupplyParameterFromQuery(Name = "sede")]
    public string? Office { get; set; }

    [SupplyParameterFromQuery(Name = "vista")]
    public string? View { get; set; }

    [SupplyParameterFromQuery(Name = "fecha")]
    public string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "puesto")]
    public string? Desk { get; set; }

    [SupplyParameterFromQuery(Name = "tipo")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "estado")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "cita")]
    public string? Open { get; set; }

    [SupplyParameterFromQuery(Name = "hora")]
    public string? Slot { get; set; }

    [SupplyParameterFromQuery(Name = "sobrecita")]
    public string? Beside { get; set; }

    /// <summary>The office asked for, or the first; its today when no day is said.</summary>
    /// <param name="now">UTC.</param>
    protected AgendaAddress AddressAt(IReadOnlyList<OfficeChoice> offices, DateTime now)
    {
        var office = offices.FirstOrDefault(row => row.Id == AddressText.Id(Office)) ?? offices[0];
        return new(office.Id, AgendaAddress.ViewOf(View), AgendaAddress.DayOf(Day, OfficeZone.DayOf(now, office.ZoneId)))
        {
            Desk = AddressText.Id(Desk),
            Kind = AgendaAddress.ValueOf<AppointmentKind>(Kind),
            State = AgendaAddress.ValueOf<AppointmentState>(State),
            Open = AddressText.Id(Open),
            Slot = SlotKey.Read(Beside ?? Slot),
            Overbooks = Beside is not null,
        };
    }
}
