using BackOffice.Appointments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

/// <summary>An office that is open from 9 to 19 on every day, and what happens at its desks.</summary>
internal static class DeskSteps
{
    private static int offices;
    private static int booked = 500_000;

    public static Office OpenDailyOffice(this Town town, string zoneId = OfficeZone.Mainland, int desks = 2, bool isOpen = true)
    {
        var values = new OfficeValues($"Oficina {Interlocked.Increment(ref offices)}", "Plaza Mayor 1, Gandia", "96 295 94 00", zoneId, 10);
        var office = Office.Create(values, town.Now).Value;
        using var data = town.Data();
        data.Add(office);
        for (var desk = 0; desk < desks; desk++) data.Add(Desk.Create(office.Id, $"Puesto {desk + 1}", desk, town.Now).Value);
        var bands = Enum.GetValues<DayOfWeek>().Select(day => new OpeningBand(day, new(9, 0), new(19, 0), desks, desks)).ToList();
        if (isOpen) data.Add(OpeningHours.Create(office.Id, new("Todo el año", new(2026, 1, 1), null, bands), town.Now).Value);
        data.SaveChanges();
        return office;
    }

    /// <summary>Books through the use case, in the office's clock.</summary>
    public static async Task<Appointment> BookAtAsync(this Town town, Office office, Person person, DateOnly day, TimeOnly hour, AppointmentKind kind = AppointmentKind.Visit)
    {
        var booked = await town.Service<BookAppointment>().ExecuteAsync(
            new(person.Id, office.Id, OfficeZone.UtcOf(day, hour, office.ZoneId), kind), town.NewActor(Role.Clerk), CancellationToken.None);
        Assert.True(booked.IsDone, booked.IsDone ? "" : booked.Refusal.Code);
        return await town.AppointmentAsync(booked.Value.Id);
    }

    /// <summary>An appointment as it would stand in the database after it was booked, at any instant.</summary>
    public static Appointment Stands(this Town town, Office office, Person person, DateTime startsAt, AppointmentKind kind = AppointmentKind.Visit, DateTime? bookedAt = null)
    {
        using var data = town.Data();
        var desk = data.Desks.First(row => row.OfficeId == office.Id).Id;
        var order = new AppointmentOrder(person.Id, office.Id, kind, Channel.InPerson, Guid.NewGuid());
        var taken = data.DeskClaims.Count(claim => claim.DeskId == desk && claim.At == startsAt);
        var appointment = Appointment.Book(order, new(desk, startsAt, startsAt.AddMinutes(20), true), $"CIT-2026-{Interlocked.Increment(ref booked)}", taken, bookedAt ?? town.Now);
        data.Add(appointment);
        data.SaveChanges();
        return appointment;
    }

    public static async Task<List<OutboxMessage>> MessagesAsync(this Town town, Guid relatedId)
    {
        await using var data = town.Data();
        return await data.OutboxMessages.AsNoTracking().Where(message => message.RelatedId == relatedId).OrderBy(message => message.CreatedAt).ThenBy(message => message.Channel).ToListAsync();
    }
}
