using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Notices;

public sealed class ResendNoticeTests : IClassFixture<Town>
{
    private readonly Town town;
    private readonly PostOffice office;

    public ResendNoticeTests(Town town) => (this.town, office) = (town, new(town));

    [Fact]
    public async Task Resend_SentNotice_RepeatsItsTextToTheAddressOfToday()
    {
        var person = town.Enter();
        var id = (await office.FillAsync(1, _ => office.Plain(personId: person.Id))).Single();
        await office.RunAsync();
        var result = await ResendAsync(id, Role.Operator);

        Assert.True(result.IsDone);
        await office.RunAsync();
        Assert.Equal([("vecina0@example.org", "Texto"), (person.Email!, "Texto")], office.Email.Sent.Select(notice => (notice.Recipient, notice.Body)));
        await using var data = town.Data();
        Assert.Equal(id, (await data.OutboxMessages.SingleAsync(message => message.Recipient == person.Email)).ResendOf);
        Assert.Equal(nameof(ResendNotice), (await data.AuditEntries.SingleAsync(entry => entry.ObjectId == id.ToString() && entry.Result == "Done")).Action);
    }

    [Fact]
    public async Task Resend_NoticeWithCalendar_CarriesItAgain()
    {
        var person = town.Enter();
        var order = new NoticeOrder(NoticeEvent.AppointmentBooked, NoticeChannel.Email, "antes@example.org", "es") { PersonId = person.Id, Calendar = "BEGIN:VCALENDAR\r\n" };
        var id = (await office.FillAsync(1, _ => OutboxMessage.Plain(order, "Asunto", "Texto", town.Now))).Single();
        await office.RunAsync();
        Assert.True((await ResendAsync(id)).IsDone);
        await office.RunAsync();

        Assert.Equal([order.Calendar, order.Calendar], office.Email.Sent.Select(notice => notice.Calendar));
    }

    [Fact]
    public async Task Resend_FailedNotice_IsTriedAnew()
    {
        var person = town.Enter();
        var order = new NoticeOrder(NoticeEvent.KeyUnlocked, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id };
        var id = await FailedAsync(OutboxMessage.Plain(order, "Asunto", "Texto", town.Now));
        Assert.True((await ResendAsync(id)).IsDone);
        office.Email.Answer = _ => Task.FromResult(Delivery.Sent);
        await office.RunAsync();

        Assert.Equal((NoticeState.Sent, 1), (office.Find(id).State, office.Find(id).Attempts));
    }

    [Fact]
    public async Task Resend_SecretNotice_IsRefusedWithItsReason()
    {
        var id = (await office.FillAsync(1, _ => office.Secret("482913"))).Single();
        await office.RunAsync();

        Assert.Equal(NoticeRefusals.SecretErased, (await ResendAsync(id)).Refusal);
    }

    [Fact]
    public async Task Resend_NoticeOnItsWay_IsRefused()
    {
        var id = (await office.FillAsync()).Single();
        Assert.Equal(NoticeRefusals.CannotResend, (await ResendAsync(id)).Refusal);
    }

    [Fact]
    public async Task Resend_PersonWithoutAddress_IsRefused()
    {
        var person = town.Enter(Residents.Data() with { Email = null });
        var id = (await office.FillAsync(1, _ => office.Plain(personId: person.Id))).Single();
        await office.RunAsync();

        Assert.Equal(NoticeRefusals.NoAddress, (await ResendAsync(id)).Refusal);
    }

    [Fact]
    public async Task Resend_RowChangedMeanwhile_IsAConflict()
    {
        var id = await FailedAsync(office.Plain());
        var result = await town.Service<ResendNotice>().ExecuteAsync(new(id, office.Find(id).Version - 1), town.ActorOf(Role.Clerk), CancellationToken.None);
        Assert.Equal(Refusal.Conflict, result.Refusal);
    }

    [Fact]
    public async Task Resend_ByAnAdministrator_IsForbidden()
    {
        var id = await FailedAsync(office.Plain());
        Assert.Equal(Refusal.Forbidden, (await ResendAsync(id, Role.Administrator)).Refusal);
    }

    [Fact]
    public async Task List_ManyNotices_ComesPageByPageWithoutGapsInTwoStatements()
    {
        var ids = await office.FillAsync(120, i => i % 2 == 0 ? office.Plain(i) : office.Secret("482913"));
        var (queries, actor) = (town.Service<NoticeQueries>(), town.ActorOf(Role.Clerk));
        List<Guid> read = [];
        string? after = null;
        do
        {
            Page<NoticeRow> page = Page<NoticeRow>.Empty;
            var statements = await town.Statements.OfAsync(async () => page = await queries.ListAsync(actor, new NoticeFilter(After: after), CancellationToken.None));
            Assert.InRange(statements.Count, 1, 2);
            read.AddRange(page.Rows.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(ids.Count, read.Count);
        Assert.Equal(ids.Order(), read.Order());
        var texts = await queries.ListAsync(actor, new NoticeFilter(NoticeState.Pending, NoticeChannel.Sms, NoticeEvent.ContactCode), CancellationToken.None);
        Assert.All(texts.Rows, row => Assert.Equal("6•• ••• •78", row.Address));
        Assert.Null(await queries.TextAsync(actor, texts.Rows[0].Id, CancellationToken.None));
        Assert.Equal("Texto", (await queries.TextAsync(actor, ids[0], CancellationToken.None))!.Body);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("9223372036854775807-00000000000000000000000000000000")]
    [InlineData("-1-1")]
    public async Task List_KeyThatIsNone_BeginsAtTheBeginning(string key)
    {
        await office.FillAsync(2);
        var page = await town.Service<NoticeQueries>().ListAsync(town.ActorOf(Role.Clerk), new NoticeFilter(After: key), CancellationToken.None);
        Assert.Equal(2, page.Rows.Count);
    }

    private async Task<Guid> FailedAsync(OutboxMessage message)
    {
        var id = (await office.FillAsync(1, _ => message)).Single();
        office.Email.Answer = _ => Task.FromResult(Delivery.Refused(DeliveryFailures.RecipientRefused));
        await office.RunAsync();
        return id;
    }

    private Task<Result> ResendAsync(Guid id, Role role = Role.Clerk) =>
        town.Service<ResendNotice>().ExecuteAsync(new(id, office.Find(id).Version), town.ActorOf(role), CancellationToken.None);
}
