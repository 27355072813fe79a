using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.ServiceLevels.Clocks;
using BackOffice.Tests.Incidents.Teams;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>Who is told what of an incident that is late. It is Monday, ten o'clock; what came by mail is to be answered within an hour and solved within four.</summary>
public sealed class EscalationTests : IAsyncLifetime
{
    private readonly Town town = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task Late_LeadsWithAddresses_AreToldEachOnce()
    {
        await StaffAsync("equipo@example.org", (true, "una@example.org"), (true, "OTRA@example.org"), (true, "otra@example.org"), (true, null), (false, "miembro@example.org"));
        await LogAsync();
        await WatchAsync(TimeSpan.FromHours(1));
        Assert.Equal(["otra@example.org", "una@example.org"], (await NoticesAsync()).Select(notice => notice.Recipient.ToLowerInvariant()).Order());
    }

    [Fact]
    public async Task Late_NoLeadWithAddress_GoesToTheTeam()
    {
        await StaffAsync("equipo@example.org", (true, null), (false, "miembro@example.org"));
        await LogAsync();
        await WatchAsync(TimeSpan.FromHours(1));
        Assert.Equal("equipo@example.org", Assert.Single(await NoticesAsync()).Recipient);
    }

    [Fact]
    public async Task Late_NobodyOfTheTeamHasAddress_GoesToTheInternalMailbox()
    {
        await StaffAsync(null, (true, null));
        await using (var data = town.Data())
        {
            await data.GeneralOptions.ExecuteUpdateAsync(set => set.SetProperty(row => row.InternalMailbox, "interna@example.org"));
        }

        await LogAsync();
        await WatchAsync(TimeSpan.FromHours(1));
        Assert.Equal("interna@example.org", Assert.Single(await NoticesAsync()).Recipient);
    }

    [Fact]
    public async Task Late_LeadWhoseAccountIsClosed_IsNotTold()
    {
        var leads = await StaffAsync("equipo@example.org", (true, "fuera@example.org"));
        await using (var data = town.Data()) await data.Users.Where(row => row.Id == leads[0]).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsClosed, true));
        await LogAsync();
        await WatchAsync(TimeSpan.FromHours(1));
        Assert.Equal("equipo@example.org", Assert.Single(await NoticesAsync()).Recipient);
    }

    [Fact]
    public async Task Late_NeverAnswered_TellsOfTheAnswerAndLaterOfTheSolution()
    {
        await StaffAsync(null, (true, "una@example.org"));
        var id = await LogAsync();
        await WatchAsync(TimeSpan.FromHours(1));
        await WatchAsync(TimeSpan.FromHours(1));
        var first = Assert.Single(await NoticesAsync());
        Assert.Contains("Plazo vencido: primera respuesta\n", first.Body!.ReplaceLineEndings("\n"));
        Assert.Contains("23/11/2026 11:00", first.Body);

        await WatchAsync(TimeSpan.FromHours(2));
        await WatchAsync(TimeSpan.FromHours(1));
        var second = (await NoticesAsync())[^1];
        Assert.Contains("Plazo vencido: solución\n", second.Body!.ReplaceLineEndings("\n"));
        Assert.Contains("23/11/2026 14:00", second.Body);
        Assert.Equal((2, ServiceAlarm.Breached), ((await NoticesAsync()).Count, (await town.IncidentAsync(id)).Alarm));
        Assert.Equal(["Answer", "Solution"], await LateAsync(id));
    }

    [Fact]
    public async Task Late_AnsweredTooLate_TellsOfTheSolutionApart()
    {
        await StaffAsync(null, (true, "una@example.org"));
        var id = await LogAsync();
        await WatchAsync(TimeSpan.FromHours(1));
        var reply = new ReplyToRequesterRequest(id, (await town.EntriesAsync(id))[^1].Number, "Lo estamos mirando.");
        Assert.True((await town.Service<ReplyToRequester>().ExecuteAsync(reply, town.NewActor(Role.Operator), default)).IsDone);
        Assert.Equal(ServiceAlarm.None, (await town.IncidentAsync(id)).Alarm);
        await WatchAsync(TimeSpan.FromHours(3));
        Assert.Equal(["Answer", "Solution"], await LateAsync(id));
        Assert.Equal(2, (await NoticesAsync()).Count);
    }

    [Fact]
    public async Task Late_SleptOverBoth_TellsBothAtOnce()
    {
        await StaffAsync(null, (true, "una@example.org"));
        var id = await LogAsync();
        await WatchAsync(TimeSpan.FromDays(1));
        await WatchAsync(TimeSpan.FromHours(1));
        Assert.Equal(["Both"], await LateAsync(id));
        Assert.Contains("primera respuesta y solución", Assert.Single(await NoticesAsync()).Body);
    }

    /// <summary>Gives the team of lost keys its members, in order.</summary>
    private async Task<List<Guid>> StaffAsync(string? teamEmail, params (bool IsLead, string? Email)[] members)
    {
        var incident = await town.IncidentAsync(await LogAsync());
        var ids = members.Select(_ => town.NewActor(Role.Operator).Id).ToList();
        await using var data = town.Data();
        foreach (var (id, member) in ids.Zip(members)) await data.Users.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Email, member.Email));
        var team = await data.Teams.Include(row => row.Members).SingleAsync(row => row.Id == incident.TeamId);
        var values = HelpDeskSteps.Values(team.Name) with { Email = teamEmail, Members = [.. ids.Zip(members, (id, member) => new BackOffice.Incidents.Teams.TeamPost(id, member.IsLead))] };
        Assert.True((await town.Service<BackOffice.Incidents.Teams.ChangeTeam>().ExecuteAsync(new(team.Id, team.Version, values), town.NewActor(Role.Supervisor), default)).IsDone);
        await data.Incidents.Where(row => row.Id == incident.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, (DateTime?)null).SetProperty(row => row.WarnAt, (DateTime?)null));
        return ids;
    }

    private async Task<Guid> LogAsync() => (await town.LogAsync(Matters.Matter() with { Channel = IncidentChannel.Email }, town.NewActor(Role.Operator))).Id;

    private async Task WatchAsync(TimeSpan later)
    {
        town.Clock.Advance(later);
        await town.Service<WatchServiceLevels>().RunAsync(default);
    }

    private async Task<List<string?>> LateAsync(Guid id) => [.. (await town.EntriesAsync(id)).SelectMany(entry => entry.Changes).Where(change => change.Field == "Late").Select(change => change.After)];

    private async Task<List<OutboxMessage>> NoticesAsync()
    {
        await using var data = town.Data();
        return await data.OutboxMessages.Where(message => message.Event == NoticeEvent.ServiceBreached).OrderBy(message => message.CreatedAt).ToListAsync();
    }
}
