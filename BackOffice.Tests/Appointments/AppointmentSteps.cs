using BackOffice.Appointments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

/// <summary>An office with its desks, open from Monday to Friday from nine to two.</summary>
internal sealed record OpenOffice(Office Office, IReadOnlyList<Desk> Desks)
{
    public Guid Id => Office.Id;

    /// <summary>The instant at which the office's clock shows a time of a day.</summary>
    public DateTime At(DateOnly day, int hour, int minute = 0) => OfficeZone.UtcOf(day, new TimeOnly(hour, minute), Office.ZoneId);
}

/// <summary>What is booked, one step a call.</summary>
internal static class AppointmentSteps
{
    /// <summary>A day after that on which the clock of the tests stands, which is a Monday.</summary>
    public static readonly DateOnly Tuesday = new(2026, 11, 24);

    public static OpenOffice OpenOffice(this Town town, int desks = 2, int publicDesks = 1, string zone = OfficeZone.Mainland)
    {
        var office = Office.Create(new($"Oficina {Guid.NewGuid():N}", "Plaza Mayor 1", null, zone, 10), town.Now).Value;
        List<Desk> row = [];
        for (var number = 1; number <= desks; number++) row.Add(Desk.Create(office.Id, $"Puesto {number}", row.Count, town.Now).Value);
        var week = Enum.GetValues<DayOfWeek>().Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(day => new OpeningBand(day, new(9, 0), new(14, 0), desks, publicDesks));
        var hours = OpeningHours.Create(office.Id, new("Habitual", new DateOnly(2026, 1, 1), null, [.. week]), town.Now).Value;
        using var data = town.Data();
        data.AddRange([office, hours, .. row]);
        data.SaveChanges();
        return new(office, row);
    }

    public static Task<Result<BookedAppointment>> BookAsync(this Town town, Guid person, OpenOffice office, DateTime at, AppointmentKind kind = AppointmentKind.Visit, Guid? desk = null, Actor? actor = null) =>
        town.Service<BookAppointment>().ExecuteAsync(new(person, office.Id, at, kind, desk), actor ?? town.ActorOf(Role.Clerk), CancellationToken.None);

    public static async Task<Appointment> BookedAsync(this Town town, OpenOffice office, DateTime at, Guid? desk = null, AppointmentKind kind = AppointmentKind.Visit) =>
        await town.AppointmentAsync((await town.BookAsync(town.EnterRegistered().Id, office, at, kind, desk)).Value.Id);

    public static Task<Result<BookedAppointment>> MoveAsync(this Town town, Appointment appointment, OpenOffice office, DateTime at, Guid? desk = null, string? reason = null, Actor? actor = null) =>
        town.Service<MoveAppointment>().ExecuteAsync(new(appointment.Id, appointment.Version, office.Id, at, desk, reason), actor ?? town.ActorOf(Role.Clerk), CancellationToken.None);

    public static Task<Result> CancelAsync(this Town town, Appointment appointment, string? reason = null, Actor? actor = null) =>
        town.Service<CancelAppointment>().ExecuteAsync(new(appointment.Id, appointment.Version, reason), actor ?? town.ActorOf(Role.Clerk), CancellationToken.None);

    public static async Task<Appointment> AppointmentAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.Appointments.AsNoTracking().Include(row => row.Claims).SingleAsync(row => row.Id == id);
    }

    public static async Task<int> ClaimsAtAsync(this Town town, OpenOffice office)
    {
        var desks = office.Desks.Select(desk => desk.Id).ToList();
        await using var data = town.Data();
        return await data.DeskClaims.CountAsync(claim => desks.Contains(claim.DeskId));
    }
}
