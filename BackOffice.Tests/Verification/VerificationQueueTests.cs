using BackOffice.Security;
using BackOffice.Tests.Support;
using BackOffice.Verification;
using BackOffice.Verification.Queue;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class VerificationQueueTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private Task<Page<QueueRow>> PageAsync(QueueFilter filter, Role role = Role.Clerk) => town.Service<VerificationQueueQueries>().PageAsync(town.NewActor(role), filter, CancellationToken.None);

    [Fact]
    public async Task Page_Waiting_ListsWaitingAndOpenOldestFirstInTwoStatements()
    {
        var first = town.EnterRegistered();
        town.Clock.Advance(TimeSpan.FromDays(1));
        var again = town.EnterVerified();
        var verified = town.EnterVerified();
        var second = town.EnterRegistered();
        var actor = town.NewActor(Role.Clerk);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await town.OpenAsync(again.Id, VerificationMethod.InPerson, actor);
        await town.OpenAsync(second.Id, VerificationMethod.InPerson, actor);
        var page = Page<QueueRow>.Empty;
        await town.Service<OfficialAccess>().DemandAsync(actor, Permission.VerifyIdentity, CancellationToken.None);

        var statements = await town.Statements.OfAsync(async () => page = await town.Service<VerificationQueueQueries>().PageAsync(actor, new(QueueView.Waiting), CancellationToken.None));

        Assert.True(statements.Count <= 2, string.Join('\n', statements));
        Assert.Equal([first.Id, second.Id, again.Id], page.Rows.Select(row => row.PersonId));
        Assert.Equal([false, true, true], page.Rows.Select(row => row.Open is not null));
        Assert.Equal([0, 0, 1], page.Rows.Select(row => row.Attempts));
        Assert.All(page.Rows, row => Assert.Contains("***", row.MaskedDocument, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Rows, row => row.PersonId == verified.Id);
    }

    [Fact]
    public async Task Page_Mine_ListsOnlyWhatThisOfficialOpened()
    {
        var (mine, other) = (town.EnterRegistered(), town.EnterRegistered());
        var actor = town.ActorOf(Role.Clerk);
        await town.OpenAsync(mine.Id, VerificationMethod.Phone, actor);
        await town.OpenAsync(other.Id, VerificationMethod.Phone, town.ActorOf(Role.Supervisor));

        var page = await town.Service<VerificationQueueQueries>().PageAsync(actor, new(QueueView.Mine), CancellationToken.None);

        Assert.Equal(mine.Id, Assert.Single(page.Rows).PersonId);
        Assert.Equal(2, (await PageAsync(new(QueueView.Open))).Rows.Count);
    }

    [Fact]
    public async Task Page_Finished_FiltersByOutcomeNewestFirst()
    {
        List<Guid> ended = [];
        foreach (var outcome in new[] { VerificationState.Rejected, VerificationState.NoShow, VerificationState.Rejected })
        {
            var person = town.EnterRegistered();
            await town.FinishCallAsync(await town.OpenedAsync(person.Id, VerificationMethod.Phone), outcome, reason: "No contesta");
            ended.Add(person.Id);
            town.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([ended[2], ended[1], ended[0]], (await PageAsync(new(QueueView.Finished))).Rows.Select(row => row.PersonId));
        Assert.Equal([ended[2], ended[0]], (await PageAsync(new(QueueView.Finished, VerificationState.Rejected))).Rows.Select(row => row.PersonId));
        Assert.Empty((await PageAsync(new(QueueView.Finished, VerificationState.SuspectedFraud))).Rows);
        Assert.Empty((await PageAsync(new(QueueView.Finished, VerificationState.Open))).Rows);
    }

    [Theory]
    [InlineData(QueueView.Waiting)]
    [InlineData(QueueView.Finished)]
    public async Task Page_ByKey_ShowsEveryRowOnce(QueueView view)
    {
        var persons = Enumerable.Range(0, VerificationQueueQueries.PageSize + 3).Select(_ => view == QueueView.Waiting ? town.EnterRegistered() : town.EnterVerified()).Select(person => person.Id).ToList();
        var first = await PageAsync(new(view));
        var second = await PageAsync(new(view, After: first.Next));

        Assert.Equal((VerificationQueueQueries.PageSize, 3), (first.Rows.Count, second.Rows.Count));
        Assert.Null(second.Next);
        Assert.Equal(persons.Order(), first.Rows.Concat(second.Rows).Select(row => row.PersonId).Order());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("99999999999999999999-00")]
    [InlineData("9223372036854775807-0193a2b4000070008000000000000001")]
    [InlineData("-1-2-3")]
    [InlineData("' OR 1=1 --")]
    public async Task Page_KeyOfNobody_BeginsAnew(string key)
    {
        town.EnterRegistered();

        Assert.Single((await PageAsync(new(QueueView.Waiting, After: key))).Rows);
    }

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Administrator)]
    public async Task Page_RoleWithoutThePermission_IsRefused(Role role) => await Assert.ThrowsAsync<AccessRefusedException>(() => PageAsync(new(QueueView.Waiting), role));

    [Fact]
    public async Task OfPerson_CallsUsedUp_SaysWhyInThreeStatements()
    {
        var person = town.EnterRegistered();
        foreach (var _ in Enumerable.Range(0, 2)) await town.FinishCallAsync(await town.OpenedAsync(person.Id, VerificationMethod.Phone), VerificationState.NoShow);
        var actor = town.ActorOf(Role.Operator);
        await town.Service<OfficialAccess>().DemandAsync(actor, Permission.ReadPersons, CancellationToken.None);
        PersonVerificationsView? view = null;

        var statements = await town.Statements.OfAsync(async () => view = await town.Service<VerificationQueries>().OfPersonAsync(actor, person.Id, CancellationToken.None));

        Assert.True(statements.Count <= 3, string.Join('\n', statements));
        Assert.Equal([new(VerificationMethod.Phone, VerificationRefusals.TooManyCalls), new MethodChoice(VerificationMethod.InPerson, null)], view!.Choices);
        Assert.Equal([VerificationState.NoShow, VerificationState.NoShow], view.Attempts.Select(attempt => attempt.State));
        Assert.All(view.Attempts, attempt => Assert.Equal("Clerk de prueba", attempt.Official));
    }

    [Fact]
    public async Task Sheet_OpenCall_ShowsWhatTheRegistryExpectsAndNothingAfterwards()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        await town.SendCodeAsync(call.Id);
        var actor = town.ActorOf(Role.Clerk);
        VerificationSheet? sheet = null;

        var statements = await town.Statements.OfAsync(async () => sheet = await town.Service<VerificationQueries>().SheetAsync(actor, call.Id, CancellationToken.None));

        Assert.True(statements.Count <= 4, string.Join('\n', statements));
        Assert.All(sheet!.Questions, question => Assert.False(string.IsNullOrEmpty(question.Expected)));
        Assert.Equal((town.Now, 0), (sheet.Code!.SentAt, sheet.Code.Attempts));
        await town.FinishCallAsync(call);
        sheet = await town.Service<VerificationQueries>().SheetAsync(actor, call.Id, CancellationToken.None);
        Assert.All(sheet!.Questions, question => Assert.Equal((null, true), (question.Expected, question.Right)));
        Assert.Equal("Clerk de prueba", sheet.FinishedBy);
        Assert.Null(await town.Service<VerificationQueries>().SheetAsync(actor, Guid.NewGuid(), CancellationToken.None));
    }
}
