using BackOffice.Incidents.ServiceLevels;
using BackOffice.Incidents.ServiceLevels.Calendars;
using BackOffice.Incidents.ServiceLevels.History;
using BackOffice.Incidents.ServiceLevels.Levels;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.ServiceLevels;

public sealed class ServiceLevelUseCaseTests(Town town) : IClassFixture<Town>
{
    private static readonly CalendarHours Hours = new(Calendars.Week("Mon-Fri 09:00-14:00"), [new(2026, 12, 25)]);

    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    private ServiceLevelQueries Queries => town.Service<ServiceLevelQueries>();

    [Fact]
    public async Task List_NewTown_HasTheShippedOnesInOneStatement()
    {
        IReadOnlyList<CalendarRow> calendars = [];
        IReadOnlyList<LevelRow> levels = [];
        await Queries.LevelsAsync(Supervisor, default);
        var first = await town.Statements.OfAsync(async () => calendars = await Queries.CalendarsAsync(Supervisor, default));
        var second = await town.Statements.OfAsync(async () => levels = await Queries.LevelsAsync(Supervisor, default));
        Assert.Equal((1, 1), (first.Count, second.Count));
        Assert.Contains("Acceso y claves", calendars.Single(row => row.Calendar.Id == ShippedCalendars.PhoneService).UsedBy);
        Assert.True(calendars.Single(row => row.Calendar.Id == ShippedCalendars.WorkingDays).Calendar.IsLegal);
        Assert.Subset(levels.Select(row => row.Level.Id).ToHashSet(), new HashSet<Guid> { ShippedServiceLevels.GeneralIncidents, ShippedServiceLevels.GeneralRequests, ShippedServiceLevels.AccessAndKeys });
    }

    [Fact]
    public async Task Terms_OfAShippedLevel_AreThoseOfThePriority()
    {
        var terms = await town.Service<ServiceLevelBook>().TermsAsync(ShippedServiceLevels.AccessAndKeys, 1, default);
        Assert.Equal((TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), 75), (terms!.Response, terms.Resolution, terms.WarnPercent));
        Assert.Equal(ShippedCalendars.PhoneService, terms.Calendar.Id);
        Assert.Null(await town.Service<ServiceLevelBook>().TermsAsync(null, 1, default));
        Assert.Null(await town.Service<ServiceLevelBook>().TermsAsync(Guid.NewGuid(), 1, default));
    }

    [Fact]
    public async Task ChangeLevel_Targets_AreSeenAtOnceAndAskForARecount()
    {
        var level = await EnterLevelAsync();
        Assert.Equal(TimeSpan.FromHours(4), (await town.Service<ServiceLevelBook>().TermsAsync(level, 3, default))!.Resolution);
        var statements = await town.Statements.OfAsync(async () =>
            Assert.True((await town.Service<ChangeServiceLevel>().ExecuteAsync(new(level, 0, Values("Cambiado", 120)), Supervisor, default)).IsDone));
        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal(TimeSpan.FromHours(2), (await town.Service<ServiceLevelBook>().TermsAsync(level, 3, default))!.Resolution);
        Assert.True((await Queries.LevelsAsync(Supervisor, default)).Single(row => row.Level.Id == level).IsBeingRecounted);
        Assert.Equal(Refusal.Conflict, (await town.Service<ChangeServiceLevel>().ExecuteAsync(new(level, 0, Values("Otro", 60)), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task Level_WrongValues_SaysEachOfItsField()
    {
        var create = town.Service<CreateServiceLevel>();
        var wrong = new ServiceLevelValues(" ", ShippedCalendars.WorkingDays, 100, [new(1, 60, 30), new(1, -1, 0)]);
        Assert.Equal(
            [ServiceLevelRefusals.NameMissing, ServiceLevelRefusals.WarnOutOfRange, ServiceLevelRefusals.TargetsIncomplete, ServiceLevelRefusals.TargetOutOfRange, ServiceLevelRefusals.ResponseAfterResolution, ServiceLevelRefusals.CalendarLegal],
            (await create.ExecuteAsync(new(wrong), Supervisor, default)).Refusals);
        Assert.Equal(ServiceLevelRefusals.CalendarUnknown, (await create.ExecuteAsync(new(Values("Sin calendario", 60) with { CalendarId = Guid.NewGuid() }), Supervisor, default)).Refusal);
        Assert.Equal(ServiceLevelRefusals.NameTaken, (await create.ExecuteAsync(new(Values("General peticiones", 60)), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task SetHours_FromTomorrow_KeepsTodayAndRecountsItsLevels()
    {
        var calendar = await EnterCalendarAsync();
        var level = await EnterLevelAsync(calendar);
        var statements = await town.Statements.OfAsync(async () =>
            Assert.True((await town.Service<SetCalendarHours>().ExecuteAsync(new(calendar, 0, new(2026, 11, 24), new([], [])), Supervisor, default)).IsDone));
        Assert.InRange(statements.Count, 1, 6);
        var terms = await town.Service<ServiceLevelBook>().TermsAsync(level, 3, default);
        Assert.Equal([BusinessCalendar.Beginning, new(2026, 11, 24)], terms!.Calendar.Versions.Select(version => version.ValidFrom));
        Assert.Null(terms.Calendar.Add(Calendars.Utc("2026-11-23 10:00"), TimeSpan.FromHours(5)));
        Assert.True((await Queries.LevelsAsync(Supervisor, default)).Single(row => row.Level.Id == level).IsBeingRecounted);
        Assert.Equal(ServiceLevelRefusals.HoursStartOutOfRange, (await town.Service<SetCalendarHours>().ExecuteAsync(new(calendar, 1, new(2026, 11, 22), Hours), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task ArchiveCalendar_WhileALevelCountsByIt_IsRefused()
    {
        var calendar = await EnterCalendarAsync();
        var level = await EnterLevelAsync(calendar);
        Assert.Equal(ServiceLevelRefusals.CalendarInUse, (await town.Service<ArchiveCalendar>().ExecuteAsync(new(calendar, 0, true), Supervisor, default)).Refusal);
        Assert.True((await town.Service<ArchiveServiceLevel>().ExecuteAsync(new(level, 0, true), Supervisor, default)).IsDone);
        Assert.True((await town.Service<ArchiveCalendar>().ExecuteAsync(new(calendar, 0, true), Supervisor, default)).IsDone);
        Assert.Equal(ServiceLevelRefusals.CalendarArchived, (await town.Service<CreateServiceLevel>().ExecuteAsync(new(Values("Tarde", 60) with { CalendarId = calendar }), Supervisor, default)).Refusal);
        Assert.True((await town.Service<ChangeServiceLevel>().ExecuteAsync(new(level, 1, Values($"Nivel {Guid.NewGuid():N}", 60) with { CalendarId = calendar }), Supervisor, default)).IsDone);
    }

    [Fact]
    public async Task Rename_NameTaken_IsRefusedAtTheName()
    {
        var calendar = await EnterCalendarAsync();
        Assert.Equal(ServiceLevelRefusals.CalendarNameTaken, (await town.Service<RenameCalendar>().ExecuteAsync(new(calendar, 0, "Oficina"), Supervisor, default)).Refusal);
        Assert.Equal(ServiceLevelRefusals.CalendarNameMissing, (await town.Service<RenameCalendar>().ExecuteAsync(new(calendar, 0, " "), Supervisor, default)).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.Service<RenameCalendar>().ExecuteAsync(new(Guid.NewGuid(), 0, "Nada"), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task History_OfACalendar_SaysWhoWhatBeforeAndAfter()
    {
        var calendar = await EnterCalendarAsync();
        Assert.True((await town.Service<SetCalendarHours>().ExecuteAsync(new(calendar, 0, new(2026, 12, 1), Hours), Supervisor, default)).IsDone);
        Assert.True((await town.Service<ArchiveCalendar>().ExecuteAsync(new(calendar, 1, true), Supervisor, default)).IsDone);
        IReadOnlyList<ServiceLevelChange> rows = [];
        var statements = await town.Statements.OfAsync(async () => rows = (await town.Service<ServiceLevelHistoryQueries>().OfAsync(Supervisor, calendar, null, default)).Rows);
        Assert.InRange(statements.Count, 1, 2);
        Assert.Equal(["ArchiveCalendar", "SetCalendarHours", "CreateCalendar"], rows.Select(row => row.Action));
        var words = new ChangeWords(town.Service<IStringLocalizer<ServiceLevelTexts>>(), new Dictionary<Guid, string>());
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("es-ES");
        Assert.Equal(["Horario: Desde el 01/12/2026: lunes a viernes 9:00–14:00; 1 festivos"], words.Lines(rows[1].Changes));
        Assert.Equal(["Estado: de «En servicio» a «Archivado»"], words.Lines(rows[0].Changes));
    }

    [Fact]
    public async Task Holidays_OfTheTown_AreThoseOfAllOffices()
    {
        Assert.True((await town.Service<BackOffice.Offices.Holidays.AddHoliday>().ExecuteAsync(new(null, new(2026, 12, 7), "Puente", HolidayScope.Local), Supervisor, default)).IsDone);
        Assert.Contains(new DateOnly(2026, 12, 7), await Queries.TownHolidaysAsync(Supervisor, default));
    }

    private static ServiceLevelValues Values(string name, int minutes) =>
        new(name, ShippedCalendars.PhoneService, 75, [.. Enumerable.Range(1, 4).Select(priority => new ServiceTarget(priority, 0, minutes))]);

    private async Task<Guid> EnterCalendarAsync() =>
        (await town.Service<CreateCalendar>().ExecuteAsync(new(new($"Calendario {Guid.NewGuid():N}", OfficeZone.Mainland), Hours), Supervisor, default)).Value;

    private async Task<Guid> EnterLevelAsync(Guid? calendar = null) =>
        (await town.Service<CreateServiceLevel>().ExecuteAsync(new(Values($"Nivel {Guid.NewGuid():N}", 240) with { CalendarId = calendar ?? ShippedCalendars.PhoneService }), Supervisor, default)).Value;
}
