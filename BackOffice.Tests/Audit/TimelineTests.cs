using BackOffice.Audit;
using BackOffice.Persons;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Audit;

public sealed class TimelineTests(Town town) : IClassFixture<Town>
{
    private Actor Clerk => town.ActorOf(Role.Clerk);

    private Task<Page<TimelineRow>> ReadAsync(Guid person, bool withReads = true, int rows = 50, string? after = null) =>
        town.Service<TimelineQueries>().OfPersonAsync(Clerk, person, withReads, rows, after, CancellationToken.None);

    private async Task<Guid> PersonWithHistoryAsync(int changes)
    {
        var person = await town.Service<EnterPerson>().ExecuteAsync(
            new() { DocumentNumber = Residents.Data().Document.Value, GivenName = "Hist", FirstSurname = "Oria" }, Clerk, CancellationToken.None);
        for (var i = 0; i < changes; i++)
        {
            town.Clock.Advance(TimeSpan.FromSeconds(1));
            await town.Service<OpenPersonCard>().ExecuteAsync(new(person.Value), Clerk, CancellationToken.None);
            town.Clock.Advance(TimeSpan.FromSeconds(1));
            await using var data = town.Data();
            data.OutboxMessages.Add(OutboxMessage.Plain(new(NoticeEvent.Registered, NoticeChannel.Email, "a@example.org", "es") { PersonId = person.Value }, "s", "b", town.Now));
            await data.SaveChangesAsync();
        }

        return person.Value;
    }

    [Fact]
    public async Task OfPerson_ActionsAndNotices_AreOneListNewestFirstInTwoStatements()
    {
        var person = await PersonWithHistoryAsync(3);
        Page<TimelineRow> page = Page<TimelineRow>.Empty;
        await ReadAsync(person);

        var statements = await town.Statements.OfAsync(async () => page = await ReadAsync(person));

        Assert.Equal(2, statements.Count);
        Assert.Equal(7, page.Rows.Count);
        Assert.Equal(page.Rows.OrderByDescending(row => row.At), page.Rows);
        Assert.Equal("EnterPerson", page.Rows[^1].Action);
        Assert.Equal(Clerk.Name, page.Rows[^1].Actor);
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task OfPerson_PageByPage_GivesEveryRowOnce()
    {
        var person = await PersonWithHistoryAsync(5);
        var whole = (await ReadAsync(person)).Rows;
        List<TimelineRow> paged = [];
        string? after = null;
        do
        {
            var page = await ReadAsync(person, rows: 2, after: after);
            paged.AddRange(page.Rows);
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task OfPerson_WithoutReads_LeavesOpeningsOut()
    {
        var person = await PersonWithHistoryAsync(2);

        Assert.DoesNotContain((await ReadAsync(person, withReads: false)).Rows, row => row.Action == nameof(OpenPersonCard));
        Assert.Contains((await ReadAsync(person)).Rows, row => row.Action == nameof(OpenPersonCard));
    }

    [Fact]
    public void Title_UnknownAction_IsStillTold()
    {
        var words = town.Service<IStringLocalizer<AuditTexts>>();

        Assert.Equal("Otra actuación (TeleportPerson)", TimelineLabels.Title(new() { At = town.Now, Action = "TeleportPerson" }, words));
        Assert.Equal("La aplicación · por teléfono · porque sí", TimelineLabels.Detail(new() { At = town.Now, Action = "X", ActorKind = "System", Channel = "Phone", Reason = "porque sí" }, words));
    }
}
