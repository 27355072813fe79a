using BackOffice.Appointments;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Shared.Appointments;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class SlotQueriesTests(Town town) : IClassFixture<Town>
{
    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    private Task<IReadOnlyList<OfferedSlot>> EarliestAsync(OpenOffice office, DateTime from, int count) => town.Service<SlotQueries>().EarliestAsync(town.ActorOf(Role.Clerk), office.Id, from, count, default);

    [Fact]
    public async Task Earliest_TakenOnes_AreLeftOutAndTheNextFollow()
    {
        var office = town.OpenOffice(desks: 1);
        await town.BookedAsync(office, office.At(Day, 9));
        await town.BookedAsync(office, office.At(Day, 9, 30));

        var slots = await EarliestAsync(office, office.At(Day, 9), 3);

        Assert.Equal([office.At(Day, 9, 50), office.At(Day, 10), office.At(Day, 10, 10)], slots.Select(slot => slot.StartsAt));
        Assert.All(slots, slot => Assert.Equal((office.Office.Name, "Puesto 1"), (slot.Office, slot.Desk)));
    }

    [Fact]
    public async Task Earliest_Today_BeginsNow()
    {
        var office = town.OpenOffice();

        Assert.Equal(town.Now, (await EarliestAsync(office, DateTime.MinValue, 1)).Single().StartsAt);
        Assert.Equal(office.At(new(2026, 12, 23), 13, 40), (await EarliestAsync(office, office.At(new(2026, 12, 23), 13, 40), 5)).Single().StartsAt);
        Assert.Empty(await EarliestAsync(office, office.At(new(2026, 12, 24), 9), 5));
    }

    [Fact]
    public async Task Earliest_AnyOffice_MixesThemInOrderAndKeepsTheBudget()
    {
        var (office, canary) = (town.OpenOffice(), town.OpenOffice(zone: OfficeZone.Canary));
        await EarliestAsync(canary, town.Now, 1);
        IReadOnlyList<OfferedSlot> slots = [];

        var statements = await town.Statements.OfAsync(async () => slots = await EarliestAsync(office, office.At(Day, 9), 20));
        var all = await town.Service<SlotQueries>().EarliestAsync(town.ActorOf(Role.Operator), null, office.At(Day, 9), 100, default);

        Assert.True(statements.Count(statement => !statement.Contains("\"Desks\"", StringComparison.Ordinal) && statement.Contains("DeskClaims", StringComparison.Ordinal)) == 1, string.Join("\n", statements));
        Assert.Equal(slots.Count, slots.Select(slot => slot.StartsAt).Distinct().Count());
        Assert.Equal(all.Select(slot => slot.StartsAt).Order(), all.Select(slot => slot.StartsAt));
        Assert.Equal(canary.At(Day, 9), office.At(Day, 10));
        await Assert.ThrowsAsync<AccessRefusedException>(() => town.Service<SlotQueries>().EarliestAsync(town.ActorOf(Role.Administrator), null, town.Now, 5, default));
    }

    [Fact]
    public async Task Days_OfAWeek_AreOneStatementWithWhatIsFree()
    {
        var office = town.OpenOffice(desks: 2);
        var kept = await town.BookedAsync(office, office.At(Day, 9), office.Desks[0].Id);
        var cancelled = await town.BookedAsync(office, office.At(Day, 9), office.Desks[1].Id);
        await town.CancelAsync(cancelled);
        var (queries, actor) = (town.Service<CalendarQueries>(), town.ActorOf(Role.Operator));
        await queries.DaysAsync(actor, office.Id, Day, 7, default);
        OfficeCalendar? calendar = null;

        var statements = await town.Statements.OfAsync(async () => calendar = await queries.DaysAsync(actor, office.Id, new(2026, 11, 23), 7, default));

        Assert.Single(statements);
        Assert.Equal([AppointmentState.Booked, AppointmentState.Cancelled], calendar!.Entries.Select(entry => entry.State).Order());
        var free = calendar.FreeOn(Day, new AppointmentPolicy(), town.Now).Where(slot => slot.StartsAt == office.At(Day, 9)).ToList();
        Assert.Equal(office.Desks[1].Id, Assert.Single(free).DeskId);
        Assert.Equal(kept.Claims.Select(claim => claim.At).Order(), calendar.Taken.Select(cell => cell.At).Order());
        var month = await queries.MonthAsync(actor, office.Id, Day, default);
        Assert.Equal((1, 30, 0), (month[23].Booked, month[23].Capacity, month[27].Capacity));
        Assert.Null(await queries.DaysAsync(actor, Guid.NewGuid(), Day, 1, default));
    }

    [Fact]
    public async Task Find_MovedTwice_ShowsTheChain()
    {
        var office = town.OpenOffice();
        var first = await town.BookedAsync(office, office.At(Day, 9));
        var second = await town.AppointmentAsync((await town.MoveAsync(first, office, office.At(Day, 10), reason: "Lo pide")).Value.Id);
        var third = await town.MoveAsync(second, office, office.At(Day, 11));
        var (queries, actor) = (town.Service<AppointmentQueries>(), town.ActorOf(Role.Operator));
        AppointmentDetails? details = null;
        await town.Service<OfficialAccess>().DemandAsync(actor, Permission.ReadAppointments, default);

        var statements = await town.Statements.OfAsync(async () => details = await queries.FindAsync(actor, third.Value.Id, default));

        Assert.Equal(2, statements.Count);
        Assert.Equal([first.Id, second.Id, third.Value.Id], details!.Chain.Select(link => link.Id));
        Assert.Equal("Clerk de prueba", details.BookedBy);
        Assert.Equal([AppointmentState.Booked, AppointmentState.Rescheduled, AppointmentState.Rescheduled], (await queries.OfPersonAsync(actor, first.PersonId, default)).Select(row => row.State));
        Assert.Null(await queries.FindAsync(actor, Guid.NewGuid(), default));
    }
}
