using BackOffice.Appointments;
using BackOffice.Appointments.Closing;
using BackOffice.Offices;
using BackOffice.Tests.Offices;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Appointments.Closing;

public sealed class ClosingTests(Town town) : IClassFixture<Town>
{
    private const string Message = "Cerramos por obras.";

    private static readonly DateOnly Day = new(2026, 11, 26);

    private Actor Supervisor => town.ActorOf(Role.Supervisor);

    [Fact]
    public async Task Preview_WholeDay_GivesEachASlotOfItsOwnAfterIt()
    {
        var office = await BookedOfficeAsync(3);
        await town.BookAsync(office, OfficeTown.At(Day.AddDays(1), 9));
        var rows = (await town.Service<ClosingQueries>().PreviewAsync(Supervisor, office, Whole, default)).Value.Rows;
        Assert.Equal([OfficeTown.At(Day, 9), OfficeTown.At(Day, 9, 20), OfficeTown.At(Day, 9, 40)], rows.Select(row => row.StartsAt));
        Assert.Equal([OfficeTown.At(Day.AddDays(1), 9, 20), OfficeTown.At(Day.AddDays(1), 9, 40), OfficeTown.At(Day.AddDays(1), 10)], rows.Select(row => row.Proposal!.StartsAt));
    }

    [Fact]
    public async Task Preview_OneDeskOrSomeHours_HitsThoseOnly()
    {
        var office = await BookedOfficeAsync(4, desks: 2);
        var desks = await town.Service<OfficeQueries>().DesksAsync(Supervisor, office, default);
        await using var data = town.Data();
        var atFirst = await data.Appointments.CountAsync(row => row.OfficeId == office && row.DeskId == desks[0].Id);
        var preview = town.Service<ClosingQueries>();
        var one = (await preview.PreviewAsync(Supervisor, office, Whole with { DeskId = desks[0].Id }, default)).Value.Rows;
        Assert.Equal(atFirst, one.Count);
        Assert.All(one, row => Assert.Equal((desks[1].Id, Day), (row.Proposal!.DeskId, OfficeZone.DayOf(row.Proposal.StartsAt, OfficeZone.Mainland))));
        var hours = (await preview.PreviewAsync(Supervisor, office, Whole with { From = new(9, 30), Until = new(10, 0) }, default)).Value.Rows;
        Assert.All(hours, row => Assert.True(row.Proposal!.StartsAt >= OfficeTown.At(Day, 10)));
        Assert.Equal(Refusal.NotFound, (await preview.PreviewAsync(Supervisor, office, Whole with { DeskId = Guid.NewGuid() }, default)).Refusal);
        Assert.Equal(OfficeRefusals.ClosurePast, (await preview.PreviewAsync(Supervisor, office, Whole with { FirstDay = new(2026, 11, 1), LastDay = new(2026, 11, 1) }, default)).Refusal);
    }

    [Fact]
    public async Task Close_MovesCancelsAndUndo_EverythingIsAsBefore()
    {
        var office = await BookedOfficeAsync(3);
        var rows = (await town.Service<ClosingQueries>().PreviewAsync(Supervisor, office, Whole, default)).Value.Rows;
        var wishes = Wishes(rows);
        wishes[1] = new(rows[1].AppointmentId, null, null);
        var closed = await CloseAsync(office, Whole, wishes);
        Assert.Equal([ClosingFate.Moved, ClosingFate.Cancelled, ClosingFate.Moved], closed.Value.Appointments.Select(row => row.Fate));
        Assert.Equal([AppointmentState.Rescheduled, AppointmentState.Cancelled, AppointmentState.Rescheduled], await StatesAsync(office, Day));
        Assert.Equal([AppointmentState.Booked, AppointmentState.Booked], await StatesAsync(office, Day.AddDays(1)));
        Assert.Equal(AppointmentRefusals.SlotNotOffered, (await town.BookAsync(office, OfficeTown.At(Day, 10))).Refusal);

        var undone = await UndoAsync(office);
        Assert.All(undone.Value.Appointments, row => Assert.Equal(UndoFate.Restored, row.Fate));
        Assert.Equal([OfficeTown.At(Day, 9), OfficeTown.At(Day, 9, 20), OfficeTown.At(Day, 9, 40)], await LiveAsync(office));
        await using var data = town.Data();
        Assert.Equal(3, await data.Appointments.Where(row => row.OfficeId == office && !row.IsFollowed).Select(row => row.Number).Distinct().CountAsync());
        Assert.Equal(OfficeRefusals.ClosureRevoked, (await town.Service<UndoClosing>().ExecuteAsync(new(closed.Value.ClosureId, 0), Supervisor, default)).Refusal);
        Assert.Equal(3, await data.AuditEntries.CountAsync(row => row.Action == nameof(UndoClosing) && row.SubjectPersonId != null && row.ObjectType == nameof(Appointment) && data.Appointments.Any(a => a.OfficeId == office && a.PersonId == row.SubjectPersonId)));
    }

    [Fact]
    public async Task Close_ChangedBetweenPreviewAndAction_IsReadAgain()
    {
        var office = await BookedOfficeAsync(3);
        var rows = (await town.Service<ClosingQueries>().PreviewAsync(Supervisor, office, Whole, default)).Value.Rows;
        await CancelAsync(rows[0].AppointmentId);
        var late = (await town.BookAsync(office, OfficeTown.At(Day, 10, 30))).Value;
        var taken = (await town.BookAsync(office, rows[1].Proposal!.StartsAt)).Value;
        var closed = (await CloseAsync(office, Whole, Wishes(rows))).Value.Appointments.ToDictionary(row => row.AppointmentId);
        Assert.Equal(ClosingFate.ChangedBefore, closed[rows[0].AppointmentId].Fate);
        Assert.Equal(ClosingFate.MovedElsewhere, closed[rows[1].AppointmentId].Fate);
        Assert.Equal(ClosingFate.Moved, closed[rows[2].AppointmentId].Fate);
        Assert.Equal(ClosingFate.MovedElsewhere, closed[late.Id].Fate);
        Assert.DoesNotContain(taken.Id, closed.Keys);
        var live = await LiveAsync(office);
        Assert.Equal(live.Distinct().Count(), live.Count);
    }

    [Fact]
    public async Task Close_SomebodyIsInTheOffice_IsLeftAlone()
    {
        var office = await BookedOfficeAsync(1);
        await using (var data = town.Data())
        {
            var row = await data.Appointments.SingleAsync(row => row.OfficeId == office);
            Assert.True(row.Arrive(QueuePriority.None, town.Now).IsDone);
            await data.SaveChangesAsync();
        }

        var closed = await CloseAsync(office, Whole, []);
        Assert.Equal([ClosingFate.InOffice], closed.Value.Appointments.Select(row => row.Fate));
        Assert.Equal([AppointmentState.Arrived], await StatesAsync(office, Day));
    }

    [Fact]
    public async Task Undo_WhatChangedSinceOrHasNoPlace_IsSaid()
    {
        var office = await BookedOfficeAsync(3);
        var rows = (await town.Service<ClosingQueries>().PreviewAsync(Supervisor, office, Whole, default)).Value.Rows;
        var wishes = Wishes(rows);
        wishes[1] = new(rows[1].AppointmentId, null, null);
        Assert.True((await CloseAsync(office, Whole, wishes)).IsDone);
        await using (var data = town.Data())
        {
            var moved = await data.Appointments.SingleAsync(row => row.FormerId == rows[0].AppointmentId);
            await CancelAsync(moved.Id);
            var cancelled = await data.Appointments.SingleAsync(row => row.Id == rows[1].AppointmentId);
            Assert.True((await town.BookAsync(office, OfficeTown.At(Day.AddDays(2), 9), await data.Persons.SingleAsync(person => person.Id == cancelled.PersonId))).IsDone);
        }

        var undone = (await UndoAsync(office)).Value.Appointments;
        Assert.Equal([UndoFate.ChangedSince, UndoFate.HasAnother, UndoFate.Restored], undone.Select(row => row.Fate));
    }

    [Fact]
    public async Task Undo_TimeClosedForAnotherReason_StaysWhereItIs()
    {
        var office = await BookedOfficeAsync(1);
        var rows = (await town.Service<ClosingQueries>().PreviewAsync(Supervisor, office, Whole, default)).Value.Rows;
        Assert.True((await CloseAsync(office, Whole, Wishes(rows))).IsDone);
        Assert.True((await CloseAsync(office, Whole with { From = new(9, 0), Until = new(9, 10) }, [])).IsDone);
        var closures = await town.Service<ClosingQueries>().ListAsync(Supervisor, office, default);
        var first = closures.Single(row => row.Moved == 1).Closure;
        Assert.Equal([UndoFate.TimeTaken], (await town.Service<UndoClosing>().ExecuteAsync(new(first.Id, first.Version), Supervisor, default)).Value.Appointments.Select(row => row.Fate));
    }

    [Fact]
    public async Task Close_ThenUndo_TellsOnceAndWithdrawsWhatWasNotSent()
    {
        var office = await BookedOfficeAsync(1);
        var former = (await LettersAsync(office)).Single();
        Assert.True((await CloseAsync(office, Whole, [])).IsDone);
        var letters = await LettersAsync(office);
        Assert.Equal([(NoticeEvent.AppointmentBooked, NoticeState.Expired), (NoticeEvent.AppointmentOfficeClosed, NoticeState.Pending)], letters.Select(letter => (letter.Event, letter.State)));
        Assert.Equal(former.Id, letters[0].Id);
        Assert.Contains(Message, letters[1].Body, StringComparison.Ordinal);

        Assert.True((await UndoAsync(office)).IsDone);
        Assert.Equal([NoticeState.Pending, NoticeState.Expired, NoticeState.Expired], (await LettersAsync(office)).Select(letter => letter.State).Order());
    }

    [Fact]
    public async Task Close_ManyAppointments_TakesNoMoreStatementsThanFew()
    {
        var few = await StatementsOfAsync(await BookedOfficeAsync(1));
        var many = await StatementsOfAsync(await BookedOfficeAsync(12, desks: 3));
        Assert.Equal(few, many);
        Assert.InRange(many, 1, 8);
    }

    [Fact]
    public async Task Close_TwoAtOnce_MovesNobodyTwice()
    {
        var office = await BookedOfficeAsync(4);
        await town.Service<OfficePlans>().FindAsync(office, default);
        var results = await Task.WhenAll(CloseAsync(office, Whole, []), CloseAsync(office, Whole, []));
        Assert.Contains(results, result => result.IsDone);
        var live = await LiveAsync(office);
        Assert.Equal((4, 4), (live.Count, live.Distinct().Count()));
        Assert.All(live, at => Assert.NotEqual(Day, OfficeZone.DayOf(at, OfficeZone.Mainland)));
    }

    [Fact]
    public async Task Close_MessageTooLong_IsRefused()
    {
        var office = await BookedOfficeAsync(1);
        var result = await town.Service<CloseOffice>().ExecuteAsync(new(office, Whole, new string('x', 201), []), Supervisor, default);
        Assert.Equal(AppointmentRefusals.ReasonTooLong.Code, result.Refusal.Code);
        Assert.Equal([AppointmentState.Booked], await StatesAsync(office, Day));
    }

    private static ClosureValues Whole => new(null, Day, Day, null, null, "Obras");

    private static List<ClosingWish> Wishes(IReadOnlyList<ClosingRow> rows) => [.. rows.Select(row => new ClosingWish(row.AppointmentId, row.Proposal!.DeskId, row.Proposal.StartsAt))];

    private async Task<int> StatementsOfAsync(Guid office)
    {
        await town.Service<OfficePlans>().FindAsync(office, default);
        await town.Service<ClosingQueries>().PreviewAsync(Supervisor, office, Whole, default);
        return (await town.Statements.OfAsync(async () => Assert.True((await CloseAsync(office, Whole, [])).IsDone))).Count;
    }

    private async Task<Guid> BookedOfficeAsync(int appointments, int desks = 1)
    {
        var office = await town.EnterOfficeAsync(desks);
        for (var i = 0; i < appointments; i++) Assert.True((await town.BookAsync(office, OfficeTown.At(Day, 9).AddMinutes(20 * (i / desks)))).IsDone);
        return office;
    }

    /// <summary>The e-mails about the appointments of an office, oldest first.</summary>
    private async Task<List<OutboxMessage>> LettersAsync(Guid office)
    {
        await using var data = town.Data();
        var of = data.Appointments.Where(row => row.OfficeId == office).Select(row => (Guid?)row.Id);
        return await data.OutboxMessages.AsNoTracking().Where(letter => letter.Channel == NoticeChannel.Email && of.Contains(letter.RelatedId)).OrderBy(letter => letter.CreatedAt).ThenBy(letter => letter.Event).ToListAsync();
    }

    private Task<Result<OfficeClosed>> CloseAsync(Guid office, ClosureValues values, IReadOnlyList<ClosingWish> wishes) =>
        town.Service<CloseOffice>().ExecuteAsync(new(office, values, Message, wishes), Supervisor, default);

    private async Task<Result<ClosingUndone>> UndoAsync(Guid office)
    {
        var closure = (await town.Service<ClosingQueries>().ListAsync(Supervisor, office, default)).Single().Closure;
        return await town.Service<UndoClosing>().ExecuteAsync(new(closure.Id, closure.Version), Supervisor, default);
    }

    private async Task CancelAsync(Guid appointment)
    {
        await using var data = town.Data();
        var version = await data.Appointments.Where(row => row.Id == appointment).Select(row => row.Version).SingleAsync();
        Assert.True((await town.Service<CancelAppointment>().ExecuteAsync(new(appointment, version, null), town.ActorOf(Role.Clerk), default)).IsDone);
    }

    private async Task<List<AppointmentState>> StatesAsync(Guid office, DateOnly day)
    {
        var (from, to) = OfficeZone.Span(day, OfficeZone.Mainland);
        await using var data = town.Data();
        return await data.Appointments.Where(row => row.OfficeId == office && row.StartsAt >= from && row.StartsAt < to).OrderBy(row => row.StartsAt).Select(row => row.State).ToListAsync();
    }

    private async Task<List<DateTime>> LiveAsync(Guid office)
    {
        await using var data = town.Data();
        return await data.Appointments.Where(row => row.OfficeId == office && row.State == AppointmentState.Booked).OrderBy(row => row.StartsAt).Select(row => row.StartsAt).ToListAsync();
    }
}
