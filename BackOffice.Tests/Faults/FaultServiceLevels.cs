using BackOffice.Incidents.ServiceLevels.Calendars;
using BackOffice.Incidents.ServiceLevels.Clocks;
using BackOffice.Incidents.ServiceLevels.Levels;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands about calendars and service levels, and the batches of their jobs.</summary>
internal static class FaultServiceLevels
{
    private static readonly CalendarHours Hours = new([new(DayOfWeek.Monday, 480, 900)], [new(2026, 12, 25)]);

    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("CreateCalendar", _ => Task.FromResult(new CreateCalendarRequest(Named("Calendario"), Hours)), async (town, request, actor) => await town.Service<CreateCalendar>().ExecuteAsync(request, actor, default)),
        Of("RenameCalendar", async town => new RenameCalendarRequest(await CalendarAsync(town), 0, Named("Otro").Name), async (town, request, actor) => await town.Service<RenameCalendar>().ExecuteAsync(request, actor, default)),
        Of("SetCalendarHours", HoursAsync, async (town, request, actor) => await town.Service<SetCalendarHours>().ExecuteAsync(request, actor, default)),
        Of("ArchiveCalendar", async town => new ArchiveCalendarRequest(await CalendarAsync(town), 0, true), async (town, request, actor) => await town.Service<ArchiveCalendar>().ExecuteAsync(request, actor, default)),
        Of("CreateServiceLevel", _ => Task.FromResult(new CreateServiceLevelRequest(Level())), async (town, request, actor) => await town.Service<CreateServiceLevel>().ExecuteAsync(request, actor, default)),
        Of("ChangeServiceLevel", async town => new ChangeServiceLevelRequest(await LevelAsync(town), 0, Level()), async (town, request, actor) => await town.Service<ChangeServiceLevel>().ExecuteAsync(request, actor, default)),
        Of("ArchiveServiceLevel", async town => new ArchiveServiceLevelRequest(await LevelAsync(town), 0, true), async (town, request, actor) => await town.Service<ArchiveServiceLevel>().ExecuteAsync(request, actor, default)),
        Of("SoundAlarms", LateAsync, async (town, request, _) => await town.Service<SoundAlarms>().ExecuteAsync(request, Actor.System("test"), default)),
        Of("ReckonIncidents", ChangedAsync, async (town, request, _) => await town.Service<ReckonIncidents>().ExecuteAsync(request, Actor.System("test"), default)),
    ];

    private static CalendarValues Named(string name) => new($"{name} {Guid.NewGuid():N}", OfficeZone.Mainland);

    private static ServiceLevelValues Level() =>
        new($"Nivel {Guid.NewGuid():N}", ShippedCalendars.PhoneService, 75, [.. Enumerable.Range(1, 4).Select(priority => new ServiceTarget(priority, 30, 240))]);

    private static async Task<Guid> CalendarAsync(Town town) =>
        (await town.Service<CreateCalendar>().ExecuteAsync(new(Named("Calendario"), Hours), town.NewActor(Role.Supervisor), default)).Value;

    private static async Task<Guid> LevelAsync(Town town, Guid? calendar = null) =>
        (await town.Service<CreateServiceLevel>().ExecuteAsync(new(Level() with { CalendarId = calendar ?? ShippedCalendars.PhoneService }), town.NewActor(Role.Supervisor), default)).Value;

    private static async Task<SetCalendarHoursRequest> HoursAsync(Town town)
    {
        var calendar = await CalendarAsync(town);
        await LevelAsync(town, calendar);
        return new(calendar, 0, new(2030, 1, 1), Hours);
    }

    private static async Task<SoundAlarmsRequest> LateAsync(Town town)
    {
        var late = await town.LogAsync(actor: town.NewActor(Role.Operator));
        await using var data = town.Data();
        await data.Incidents.Where(row => row.Id == late.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, town.Now.AddMinutes(-1)).SetProperty(row => row.Alarm, ServiceAlarm.None));
        return new(100);
    }

    private static async Task<ReckonIncidentsRequest> ChangedAsync(Town town)
    {
        await town.LogAsync(actor: town.NewActor(Role.Operator));
        await using var data = town.Data();
        await data.ServiceRecounts.ExecuteDeleteAsync();
        var level = await data.ServiceLevels.SingleAsync(row => row.Id == ShippedServiceLevels.AccessAndKeys);
        var values = Level() with { Name = level.Name };
        Assert.True((await town.Service<ChangeServiceLevel>().ExecuteAsync(new(level.Id, level.Version, values), town.NewActor(Role.Supervisor), default)).IsDone);
        return new(100);
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(Role.Supervisor)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
