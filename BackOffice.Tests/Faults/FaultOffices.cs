using BackOffice.Appointments.Closing;
using BackOffice.Offices;
using BackOffice.Offices.Desks;
using BackOffice.Offices.Holidays;
using BackOffice.Offices.Hours;
using BackOffice.Tests.Offices;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands about offices and their closing.</summary>
internal static class FaultOffices
{
    private static readonly DateOnly Day = new(2026, 12, 10);
    private static int year = 2040;

    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("CreateOffice", _ => Task.FromResult(new CreateOfficeRequest(OfficeTown.Values($"Oficina {Guid.NewGuid():N}"))), async (town, request, actor) => await town.Service<CreateOffice>().ExecuteAsync(request, actor, default)),
        Of("ChangeOffice", async town => new ChangeOfficeRequest(await town.EnterOfficeAsync(), 0, OfficeTown.Values($"Oficina {Guid.NewGuid():N}")), async (town, request, actor) => await town.Service<ChangeOffice>().ExecuteAsync(request, actor, default)),
        Of("ArchiveOffice", async town => new ArchiveOfficeRequest(await town.EnterOfficeAsync(), 0, true), async (town, request, actor) => await town.Service<ArchiveOffice>().ExecuteAsync(request, actor, default)),
        Of("AddDesk", async town => new AddDeskRequest(await town.EnterOfficeAsync(), "Otra"), async (town, request, actor) => await town.Service<AddDesk>().ExecuteAsync(request, actor, default)),
        Of("ChangeDesk", DeskAsync, async (town, request, actor) => await town.Service<ChangeDesk>().ExecuteAsync(request, actor, default)),
        Of("SetOpeningHours", async town => new SetOpeningHoursRequest(await town.EnterOfficeAsync(), null, 0, new("Verano", new(2027, 6, 1), null, [Plans.Band(DayOfWeek.Monday, 8, 12)])), async (town, request, actor) => await town.Service<SetOpeningHours>().ExecuteAsync(request, actor, default)),
        Of("RemoveOpeningHours", HoursAsync, async (town, request, actor) => await town.Service<RemoveOpeningHours>().ExecuteAsync(request, actor, default)),
        Of("ImportHolidays", _ => Task.FromResult(new ImportHolidaysRequest($"9/10/{++year};Comunitat;autonómico\n24/6/{year};San Juan;local")), async (town, request, actor) => await town.Service<ImportHolidays>().ExecuteAsync(request, actor, default)),
        Of("CloseOffice", ClosingAsync, async (town, request, actor) => await town.Service<CloseOffice>().ExecuteAsync(request, actor, default)),
        Of("UndoClosing", UndoingAsync, async (town, request, actor) => await town.Service<UndoClosing>().ExecuteAsync(request, actor, default)),
    ];

    private static async Task<ChangeDeskRequest> DeskAsync(Town town)
    {
        var office = await town.EnterOfficeAsync(desks: 2);
        var desk = (await town.Service<OfficeQueries>().DesksAsync(town.ActorOf(Role.Supervisor), office, default))[1];
        return new(office, desk.Id, desk.Version, "Primera", 1, false);
    }

    private static async Task<RemoveOpeningHoursRequest> HoursAsync(Town town)
    {
        var office = await town.EnterOfficeAsync();
        var hours = (await town.Service<OfficeQueries>().HoursAsync(town.ActorOf(Role.Supervisor), office, default)).Single();
        return new(office, hours.Id, hours.Version);
    }

    private static async Task<CloseOfficeRequest> ClosingAsync(Town town)
    {
        var office = await town.EnterOfficeAsync();
        for (var i = 0; i < 2; i++) Assert.True((await town.BookAsync(office, OfficeTown.At(Day, 9, 20 * i))).IsDone);
        return new(office, new ClosureValues(null, Day, Day, null, null, "Obras"), "Cerramos.", []);
    }

    private static async Task<UndoClosingRequest> UndoingAsync(Town town)
    {
        var closed = await town.Service<CloseOffice>().ExecuteAsync(await ClosingAsync(town), town.ActorOf(Role.Supervisor), default);
        return new(closed.Value.ClosureId, 0);
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(Role.Supervisor)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
