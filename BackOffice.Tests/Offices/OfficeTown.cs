using BackOffice.Appointments;
using BackOffice.Offices;
using BackOffice.Offices.Desks;
using BackOffice.Offices.Hours;
using BackOffice.Tests.Support;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Offices;

/// <summary>Offices and appointments made as officials make them.</summary>
internal static class OfficeTown
{
    private static int number;

    /// <summary>An office that opens every day from nine to eleven.</summary>
    public static async Task<Guid> EnterOfficeAsync(this Town town, int desks = 1, string? name = null)
    {
        var actor = town.ActorOf(Role.Supervisor);
        var office = (await town.Service<CreateOffice>().ExecuteAsync(new(Values(name ?? $"Sede {Interlocked.Increment(ref number)}")), actor, default)).Value;
        for (var i = 1; i < desks; i++) Assert.True((await town.Service<AddDesk>().ExecuteAsync(new(office, $"Mesa {i + 1}"), actor, default)).IsDone);
        var bands = Enum.GetValues<DayOfWeek>().Select(day => new OpeningBand(day, new(9, 0), new(11, 0), desks, desks)).ToList();
        Assert.True((await town.Service<SetOpeningHours>().ExecuteAsync(new(office, null, 0, new("Habitual", new(2026, 1, 1), null, bands)), actor, default)).IsDone);
        return office;
    }

    public static OfficeValues Values(string name) => new(name, "Plaza Mayor, 1", "960 00 00 00", OfficeZone.Mainland, 10);

    public static DateTime At(DateOnly day, int hour, int minute = 0) => OfficeZone.UtcOf(day, new(hour, minute), OfficeZone.Mainland);

    public static Task<Result<BookedAppointment>> BookAsync(this Town town, Guid office, DateTime startsAt, Person? person = null) => town.Service<BookAppointment>()
        .ExecuteAsync(new((person ?? town.EnterRegistered()).Id, office, startsAt, AppointmentKind.Visit), town.ActorOf(Role.Clerk), default);
}
