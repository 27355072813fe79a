using BackOffice.Registration;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class RegistrationQueriesTests(Town town) : IClassFixture<Town>
{
    private Task<Page<RegistrationRow>> ReadAsync(RegistrationView view, Channel? channel = null, string? text = null, string? after = null, Actor? actor = null) =>
        town.Service<RegistrationQueries>().PendingAsync(actor ?? town.ActorOf(Role.Clerk), new(view, channel, text), after, CancellationToken.None);

    private async Task<List<RegistrationRow>> AllAsync(RegistrationView view, Channel? channel = null, string? text = null)
    {
        List<RegistrationRow> all = [];
        for (string? next = null; ;)
        {
            var page = await ReadAsync(view, channel, text, next);
            all.AddRange(page.Rows);
            if ((next = page.Next) is null) return all;
        }
    }

    [Fact]
    public async Task Pending_ManyRows_PagesByKeyInOrderInTwoStatements()
    {
        for (var i = 0; i < RegistrationQueries.RowsPerPage + 5; i++) town.EnterRegistered(Residents.Data(first: "Paginada"));
        Page<RegistrationRow> page = Page<RegistrationRow>.Empty;
        var statements = await town.Statements.OfAsync(async () => page = await ReadAsync(RegistrationView.Pending, text: "paginada"));
        var second = await ReadAsync(RegistrationView.Pending, text: "paginada", after: page.Next);

        Assert.InRange(statements.Count, 1, 2);
        Assert.Equal((RegistrationQueries.RowsPerPage, 5), (page.Rows.Count, second.Rows.Count));
        Assert.Null(second.Next);
        Assert.Equal(RegistrationQueries.RowsPerPage + 5, page.Rows.Concat(second.Rows).Select(row => row.Id).Distinct().Count());
        Assert.Equal(page.Rows, (await ReadAsync(RegistrationView.Pending, text: "paginada", after: "roto-del-todo")).Rows);
    }

    [Fact]
    public async Task Pending_EachState_StandsInItsViewWithItsNextStep()
    {
        var started = (await town.StartAsync(town.Enter())).Value;
        var registered = town.EnterRegistered(channel: Channel.Phone);
        var verified = town.EnterVerified();
        var person = town.Enter();
        var differing = await town.SubmitAsync(RegistrationTown.Typed(person) with { GivenName = "Anna" });

        var row = Assert.Single(await AllAsync(RegistrationView.MobileUnproved), candidate => candidate.Id == started);
        Assert.Equal((RegistrationStep.ProveMobile, $"/altas/{started}"), (row.Step, row.Href));
        row = Assert.Single(await AllAsync(RegistrationView.PendingVerification, Channel.Phone), candidate => candidate.PersonId == registered.Id);
        Assert.Equal((RegistrationStep.VerifyIdentity, $"/personas/{registered.Id}?ficha=verificacion"), (row.Step, row.Href));
        row = Assert.Single(await AllAsync(RegistrationView.VerifiedWithoutKey), candidate => candidate.PersonId == verified.Id);
        Assert.Equal((RegistrationStep.IssueKey, $"/personas/{verified.Id}?ficha=extra"), (row.Step, row.Href));
        row = Assert.Single(await AllAsync(RegistrationView.Differences), candidate => candidate.Id == differing.Id);
        Assert.Equal((RegistrationStep.ReviewDifferences, $"/altas/{differing.Id}"), (row.Step, row.Href));
        Assert.Contains(await AllAsync(RegistrationView.Ended), candidate => candidate.PersonId == verified.Id);
        Assert.DoesNotContain(await AllAsync(RegistrationView.Pending), candidate => candidate.PersonId == verified.Id);
        Assert.DoesNotContain(await AllAsync(RegistrationView.PendingVerification, Channel.Portal), candidate => candidate.PersonId == registered.Id);
    }

    [Theory]
    [InlineData("guzman nino")]
    [InlineData("Guzmán")]
    [InlineData("NIÑO")]
    public async Task Pending_TypedNameWithoutPerson_IsFoundWhateverItsAccents(string text)
    {
        var typed = RegistrationTown.Typed(Person.Enter(Residents.Data("Begoña", "Guzmán", "Niño"), town.Now));
        var registration = await town.SubmitAsync(typed, proved: false);

        var row = Assert.Single(await AllAsync(RegistrationView.Pending, text: text), candidate => candidate.Id == registration.Id);
        Assert.Equal(("Guzmán Niño, Begoña", (Guid?)null), (row.Listed, row.PersonId));
        Assert.DoesNotContain(typed.DocumentNumber, row.MaskedDocument, StringComparison.Ordinal);
        Assert.Contains(await AllAsync(RegistrationView.Pending, text: typed.DocumentNumber), candidate => candidate.Id == registration.Id);
    }

    [Fact]
    public async Task Pending_Age_IsWholeDays()
    {
        var registration = await town.SubmitAsync(RegistrationTown.Typed(town.Enter()), town.Now.AddDays(-15).AddMinutes(-1), proved: false);
        Assert.Equal(15, (await AllAsync(RegistrationView.MobileUnproved)).Single(row => row.Id == registration.Id).Days);
    }

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Administrator)]
    public async Task Pending_RoleThatDoesNotRegister_MayNot(Role role) =>
        await Assert.ThrowsAsync<AccessRefusedException>(() => ReadAsync(RegistrationView.Pending, actor: town.ActorOf(role)));
}
