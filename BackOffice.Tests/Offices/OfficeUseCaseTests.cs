using BackOffice.Offices;
using BackOffice.Offices.Desks;
using BackOffice.Offices.History;
using BackOffice.Offices.Hours;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Offices;

public sealed class OfficeUseCaseTests(Town town) : IClassFixture<Town>
{
    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    [Fact]
    public async Task Create_RightValues_HasADeskAndIsListed()
    {
        var statements = await town.Statements.OfAsync(async () => Assert.True((await town.Service<CreateOffice>().ExecuteAsync(new(OfficeTown.Values("Con mesa")), Supervisor, default)).IsDone));
        Assert.InRange(statements.Count, 1, 6);
        var row = (await town.Service<OfficeQueries>().ListAsync(Supervisor, default)).Single(row => row.Name == "Con mesa");
        Assert.Equal((1, false, 0), (row.Desks, row.IsArchived, row.Bands.Count));
    }

    [Fact]
    public async Task Create_WrongValues_SaysEachOfItsField()
    {
        var result = await town.Service<CreateOffice>().ExecuteAsync(new(new(" ", new string('x', 161), "abc", "Europe/Paris", 7)), Supervisor, default);
        Assert.Equal([OfficeRefusals.NameMissing, OfficeRefusals.AddressMissing, OfficeRefusals.PhoneInvalid, OfficeRefusals.ZoneUnknown, OfficeRefusals.SlotOutOfRange], result.Refusals);
    }

    [Fact]
    public async Task Create_NameTaken_IsRefusedAtTheName()
    {
        await town.EnterOfficeAsync(name: "Repetida");
        Assert.Equal(OfficeRefusals.NameTaken, (await town.Service<CreateOffice>().ExecuteAsync(new(OfficeTown.Values("Repetida")), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task Change_SecondPerson_IsToldOfTheConflict()
    {
        var office = await town.EnterOfficeAsync();
        Assert.True((await town.Service<ChangeOffice>().ExecuteAsync(new(office, 0, OfficeTown.Values("Primera")), Supervisor, default)).IsDone);
        Assert.Equal(Refusal.Conflict, (await town.Service<ChangeOffice>().ExecuteAsync(new(office, 0, OfficeTown.Values("Segunda")), Supervisor, default)).Refusal);
        Assert.Equal("Primera", (await town.Service<OfficeQueries>().CardAsync(Supervisor, office, default))!.Name);
    }

    [Fact]
    public async Task Archive_AndBack_StopsAndResumesGivingSlots()
    {
        var office = await town.EnterOfficeAsync();
        Assert.True((await town.Service<ArchiveOffice>().ExecuteAsync(new(office, 0, true), Supervisor, default)).IsDone);
        Assert.True((await town.Service<OfficePlans>().FindAsync(office, default))!.DayAt(new(2026, 11, 24)).IsClosed);
        Assert.True((await town.Service<ArchiveOffice>().ExecuteAsync(new(office, 1, false), Supervisor, default)).IsDone);
        Assert.False((await town.Service<OfficePlans>().FindAsync(office, default))!.DayAt(new(2026, 11, 24)).IsClosed);
    }

    [Fact]
    public async Task Desk_RenamedMovedAndArchived_TheRowIsNumberedAnew()
    {
        var office = await town.EnterOfficeAsync(desks: 3);
        var queries = town.Service<OfficeQueries>();
        var desks = await queries.DesksAsync(Supervisor, office, default);
        var statements = await town.Statements.OfAsync(async () =>
            Assert.True((await town.Service<ChangeDesk>().ExecuteAsync(new(office, desks[2].Id, desks[2].Version, "Primera", 1, true), Supervisor, default)).IsDone));
        Assert.InRange(statements.Count, 1, 6);
        var row = await queries.DesksAsync(Supervisor, office, default);
        Assert.Equal([(desks[2].Id, 1, true), (desks[0].Id, 2, false), (desks[1].Id, 3, false)], row.Select(desk => (desk.Id, desk.Position, desk.IsArchived)));
        Assert.Equal(Refusal.Conflict, (await town.Service<ChangeDesk>().ExecuteAsync(new(office, desks[2].Id, desks[2].Version, "Otra", 1, false), Supervisor, default)).Refusal);
        Assert.Equal(OfficeRefusals.DeskNameTaken, (await town.Service<ChangeDesk>().ExecuteAsync(new(office, desks[1].Id, row[2].Version, "Primera", 3, false), Supervisor, default)).Refusal);
        Assert.Equal(OfficeRefusals.DeskNameMissing, (await town.Service<AddDesk>().ExecuteAsync(new(office, " "), Supervisor, default)).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.Service<AddDesk>().ExecuteAsync(new(Guid.NewGuid(), "Nada"), Supervisor, default)).Refusal);
    }

    [Fact]
    public async Task Hours_SetChangedAndRemoved_SayWhatIsWrong()
    {
        var office = await town.EnterOfficeAsync();
        var set = town.Service<SetOpeningHours>();
        var summer = new OpeningHoursValues("Verano", new(2027, 6, 15), new(2027, 9, 15), [Plans.Band(DayOfWeek.Monday, 8, 12)]);
        var made = await set.ExecuteAsync(new(office, null, 0, summer), Supervisor, default);
        Assert.Equal(OfficeRefusals.HoursStartTaken, (await set.ExecuteAsync(new(office, null, 0, summer), Supervisor, default)).Refusal);
        Assert.Equal(OfficeRefusals.HoursEndBeforeStart, (await set.ExecuteAsync(new(office, made.Value, 0, summer with { ValidTo = new(2027, 6, 1) }), Supervisor, default)).Refusal);
        Assert.True((await set.ExecuteAsync(new(office, made.Value, 0, summer with { Name = "Estival" }), Supervisor, default)).IsDone);
        Assert.Equal(Refusal.Conflict, (await set.ExecuteAsync(new(office, made.Value, 0, summer), Supervisor, default)).Refusal);
        Assert.Equal(Refusal.NotFound, (await set.ExecuteAsync(new(Guid.NewGuid(), made.Value, 1, summer), Supervisor, default)).Refusal);
        Assert.True((await town.Service<RemoveOpeningHours>().ExecuteAsync(new(office, made.Value, 1), Supervisor, default)).IsDone);
        Assert.Single(await town.Service<OfficeQueries>().HoursAsync(Supervisor, office, default));
    }

    [Fact]
    public async Task History_OfAnOffice_SaysWhoWhatBeforeAndAfter()
    {
        var office = await town.EnterOfficeAsync(name: "Historiada");
        await town.Service<ChangeOffice>().ExecuteAsync(new(office, 0, OfficeTown.Values("Historiada") with { Address = "Calle Nueva, 2" }), Supervisor, default);
        var words = town.Service<IStringLocalizer<OfficeTexts>>();
        IReadOnlyList<OfficeChange> rows = [];
        var statements = await town.Statements.OfAsync(async () => rows = (await town.Service<OfficeHistoryQueries>().OfAsync(Supervisor, office, null, default)).Rows);
        Assert.InRange(statements.Count, 1, 3);
        Assert.Equal(["ChangeOffice", "SetOpeningHours", "CreateOffice"], rows.Where(row => !row.Action.EndsWith("Holidays", StringComparison.Ordinal) && !row.Action.EndsWith("Holiday", StringComparison.Ordinal)).Select(row => row.Action));
        Assert.Equal("Supervisor de prueba", rows[0].Official);
        Assert.Contains(new ChangedField("Dirección", "Plaza Mayor, 1", "Calle Nueva, 2"), ChangeWords.Of(rows[0].Changes, words).SelectMany(thing => thing));
        Assert.Contains(ChangeWords.Of(rows[1].Changes, words).SelectMany(thing => thing), field => field.Label == "Semana" && field.After.Contains("9:00–11:00", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_ManyOffices_IsOneStatement()
    {
        await town.EnterOfficeAsync(desks: 2);
        var statements = await town.Statements.OfAsync(() => town.Service<OfficeQueries>().ListAsync(Supervisor, default));
        Assert.InRange(statements.Count(text => text.Contains("\"Offices\"", StringComparison.Ordinal)), 1, 1);
    }
}
