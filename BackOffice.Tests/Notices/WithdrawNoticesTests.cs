using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Notices;

public sealed class WithdrawNoticesTests : IClassFixture<Town>
{
    private readonly Town town;
    private readonly PostOffice office;

    public WithdrawNoticesTests(Town town) => (this.town, office) = (town, new(town));

    [Fact]
    public async Task WithdrawPlain_WaitingNotices_NeverLeave()
    {
        var (cancelled, other) = (Guid.NewGuid(), Guid.NewGuid());
        var ids = await office.FillAsync(3, i => i == 2 ? Of(other) : Of(cancelled, i == 0 ? NoticeChannel.Email : NoticeChannel.Sms));
        var statements = await WithdrawAsync(cancelled);
        await office.RunAsync();

        Assert.Single(statements, text => text.Contains("OutboxMessages", StringComparison.Ordinal) && text.StartsWith("SELECT", StringComparison.Ordinal));
        Assert.Equal([NoticeState.Expired, NoticeState.Expired, NoticeState.Sent], ids.Select(id => office.Find(id).State));
        Assert.Single(office.Email.Sent);
        Assert.Empty(office.Sms.Sent);
    }

    [Fact]
    public async Task WithdrawPlain_SentAndSecretOnes_StayAsTheyAre()
    {
        var matter = Guid.NewGuid();
        var ids = await office.FillAsync(1, _ => Of(matter));
        await office.RunAsync();
        await using (var data = town.Data())
        {
            data.OutboxMessages.Add(OutboxMessage.Secret(new(NoticeEvent.KeySecondPart, NoticeChannel.Sms, "+34612345678", "es") { RelatedId = matter }, "", "sellado", town.Now));
            await data.SaveChangesAsync();
        }

        await WithdrawAsync(matter);
        await using var after = town.Data();
        Assert.Equal([NoticeState.Pending, NoticeState.Sent], (await after.OutboxMessages.Where(message => message.RelatedId == matter).Select(message => message.State).ToListAsync()).Order());
        Assert.Equal(NoticeState.Sent, office.Find(ids[0]).State);
    }

    private static OutboxMessage Of(Guid matter, NoticeChannel channel = NoticeChannel.Email) => OutboxMessage.Plain(
        new(NoticeEvent.AppointmentReminder, channel, channel == NoticeChannel.Email ? "vecina@example.org" : "+34612345678", "es") { RelatedId = matter }, "Asunto", "Texto", DateTime.UnixEpoch);

    private Task<IReadOnlyList<string>> WithdrawAsync(Guid matter) => town.Statements.OfAsync(() => town.Service<Operations>().RunAsync(
        new Withdrawal(),
        Actor.System(nameof(Withdrawal)),
        async operation =>
        {
            await NoticeWriter.WithdrawPlainAsync(operation, matter);
            operation.Record(nameof(OutboxMessage), matter, null);
            await operation.CommitAsync();
            return Result.Done;
        },
        CancellationToken.None));

    private sealed class Withdrawal : IUseCase
    {
        public Permission Needs => Permission.ActAsSystem;
    }
}
