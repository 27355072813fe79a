using BackOffice.Offices.Holidays;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Offices;

public sealed class HolidayTests(Town town) : IClassFixture<Town>
{
    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    [Fact]
    public async Task National_AddedTwice_DoesNoHarm()
    {
        var add = town.Service<AddNationalHolidays>();
        Assert.Equal(new EnteredHolidays(10, 0, 0), (await add.ExecuteAsync(new(2031), Supervisor, default)).Value);
        var statements = await town.Statements.OfAsync(async () => Assert.Equal(new EnteredHolidays(0, 0, 10), (await add.ExecuteAsync(new(2031), Supervisor, default)).Value));
        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal(10, (await ListAsync(2031)).Count);
        Assert.Equal(OfficeRefusals.YearOutOfRange, (await add.ExecuteAsync(new(1999), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task Import_RightAndWrongLines_EntersTheRightOnesAndRenamesOnRepeat()
    {
        var office = await town.EnterOfficeAsync(name: "Del Grau");
        const string text = "fecha;nombre;ámbito;oficina\n9/10/2032;Comunitat;autonómico\n5/11/2032;Feria;local;del grau\n31/2/2032;Nada;local";
        var preview = await town.Service<HolidayQueries>().PreviewAsync(Supervisor, text, default);
        Assert.Equal([null, null, HolidayLineFault.DateUnreadable], preview.Select(line => line.Fault));
        Assert.Empty(await ListAsync(2032));

        var import = town.Service<ImportHolidays>();
        Assert.Equal(new EnteredHolidays(2, 0, 0), (await import.ExecuteAsync(new(text), Supervisor, default)).Value);
        Assert.Equal(new EnteredHolidays(0, 1, 1), (await import.ExecuteAsync(new(text.Replace("Comunitat", "Dia de la Comunitat", StringComparison.Ordinal)), Supervisor, default)).Value);
        Assert.Equal([("Dia de la Comunitat", (Guid?)null), ("Feria", office)], (await ListAsync(2032)).Select(row => (row.Name, row.OfficeId)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nada que leer")]
    public async Task Import_NothingRight_IsRefused(string? text) => Assert.Equal(OfficeRefusals.HolidayFileEmpty, (await town.Service<ImportHolidays>().ExecuteAsync(new(text), Supervisor, default)).Refusal);

    [Fact]
    public async Task Import_TooLong_IsRefused() =>
        Assert.Equal(OfficeRefusals.HolidayFileTooLong, (await town.Service<ImportHolidays>().ExecuteAsync(new(new string('x', 60_001)), Supervisor, default)).Refusal);

    [Fact]
    public async Task Carry_ReviewedDays_EntersThoseOnly()
    {
        await town.Service<AddNationalHolidays>().ExecuteAsync(new(2034), Supervisor, default);
        var proposed = await town.Service<HolidayQueries>().ProposeAsync(Supervisor, 2034, default);
        Assert.Equal((10, 1), (proposed.Count, proposed.Count(row => row.Carried.IsMovable)));
        DateOnly[] days = [new(2035, 1, 1), new(2035, 3, 23), new(2035, 7, 1)];
        Assert.Equal(new EnteredHolidays(2, 0, 0), (await town.Service<CarryHolidays>().ExecuteAsync(new(2034, days), Supervisor, default)).Value);
        Assert.Equal(2, (await town.Service<HolidayQueries>().ProposeAsync(Supervisor, 2034, default)).Count(row => row.PresentName is not null));
        Assert.Equal(OfficeRefusals.HolidayFileEmpty, (await town.Service<CarryHolidays>().ExecuteAsync(new(2034, []), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task Holiday_AddedChangedAndRemoved_KeepsItsRules()
    {
        var (add, change, remove) = (town.Service<AddHoliday>(), town.Service<ChangeHoliday>(), town.Service<RemoveHoliday>());
        var made = await add.ExecuteAsync(new(null, new(2029, 5, 15), "San Isidro", HolidayScope.Local), Supervisor, default);
        Assert.Equal(OfficeRefusals.HolidayTaken, (await add.ExecuteAsync(new(null, new(2029, 5, 15), "Otra", HolidayScope.Local), Supervisor, default)).Refusal);
        Assert.Equal([OfficeRefusals.HolidayOutOfRange, OfficeRefusals.HolidayNameMissing], (await add.ExecuteAsync(new(null, null, " ", HolidayScope.Local), Supervisor, default)).Refusals);
        Assert.Equal(Refusal.NotFound, (await add.ExecuteAsync(new(Guid.NewGuid(), new(2029, 5, 16), "Nada", HolidayScope.Local), Supervisor, default)).Refusal);
        Assert.True((await change.ExecuteAsync(new(made.Value, 0, new(2029, 5, 17), "San Pascual", HolidayScope.Local), Supervisor, default)).IsDone);
        Assert.Equal(Refusal.Conflict, (await change.ExecuteAsync(new(made.Value, 0, new(2029, 5, 18), "X", HolidayScope.Local), Supervisor, default)).Refusal);
        Assert.Equal(Refusal.Conflict, (await remove.ExecuteAsync(new(made.Value, 0), Supervisor, default)).Refusal);
        Assert.True((await remove.ExecuteAsync(new(made.Value, 1), Supervisor, default)).IsDone);
        Assert.Equal(Refusal.NotFound, (await remove.ExecuteAsync(new(made.Value, 1), Supervisor, default)).Refusal);
    }

    private Task<IReadOnlyList<HolidayRow>> ListAsync(int year) => town.Service<HolidayQueries>().ListAsync(Supervisor, null, year, default);
}
