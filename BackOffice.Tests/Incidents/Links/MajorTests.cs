using BackOffice.Incidents.Links;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Links;

public sealed class MajorTests(Town town) : IClassFixture<Town>
{
    private const string Text = "El portal vuelve a funcionar. Ya puede entrar.";

    [Fact]
    public async Task Resolve_AMajorOne_ResolvesItsChildrenAndTellsEverybody()
    {
        var (major, children) = await town.MajorAsync(3);
        var actor = town.NewActor(Role.Operator);
        var resolved = await ResolveAsync(major.Id, Text, actor);
        Assert.Equal(3, resolved.Value.Children);

        foreach (var incident in children.Append(major))
        {
            var row = await town.IncidentAsync(incident.Id);
            Assert.Equal((IncidentState.Resolved, actor.Id), (row.State, row.AssigneeId!.Value));
            Assert.Single(await town.EntriesAsync(incident.Id), entry => entry is { Kind: EntryKind.PublicReply, IsPublic: true, Text: Text });
        }

        await using var data = town.Data();
        var told = await data.TimelineEntries.Where(entry => entry.Text == Text && children.Select(child => child.Id).Contains(entry.IncidentId)).Select(entry => entry.Id).ToListAsync();
        Assert.Equal(3, await data.OutboxMessages.CountAsync(message => message.Event == NoticeEvent.IncidentResolved && told.Contains(message.RelatedId!.Value)));
        Assert.Equal((0, 3), ((await town.SidesAsync(major.Id)).OpenChildren, (await town.SidesAsync(major.Id)).Children));
    }

    [Fact]
    public async Task Resolve_WithoutText_ResolvesNothing()
    {
        var (major, children) = await town.MajorAsync(1);
        Assert.Equal(IncidentRefusals.TextMissing, (await ResolveAsync(major.Id, " ", town.ActorOf(Role.Operator))).Refusal);
        Assert.Equal(IncidentState.New, (await town.IncidentAsync(children[0].Id)).State);
        Assert.Equal(LinkRefusals.NotMajor, (await ResolveAsync(children[0].Id, Text, town.ActorOf(Role.Operator))).Refusal);
    }

    [Fact]
    public async Task Resolve_MoreThanABatch_GoesOnUntilAllAreDone()
    {
        var (major, _) = await town.MajorAsync(0);
        List<Guid> children = [];
        for (var child = 0; child <= ResolveMajor.Batch; child++) children.Add((await town.LogAsync()).Id);
        await using (var data = town.Data()) await data.Incidents.Where(row => children.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.ParentId, major.Id));

        Result<ResolvedMajor>? resolved = null;
        var statements = await town.Statements.OfAsync(async () => resolved = await ResolveAsync(major.Id, Text, town.ActorOf(Role.Operator)));
        Assert.Equal(children.Count, resolved!.Value.Children);
        Assert.True(statements.Count is > 0 and <= 13, string.Join("\n", statements.Select(statement => $"{statement.Length}: {statement[..Math.Min(200, statement.Length)]}")));
        Assert.Equal(0, (await town.SidesAsync(major.Id)).OpenChildren);
    }

    [Fact]
    public async Task Hang_WhatCannotHang_IsRefused()
    {
        var (major, children) = await town.MajorAsync(1);
        var (loose, second) = (await town.LogAsync(), (await town.MajorAsync(0)).Major);
        Assert.Equal(LinkRefusals.NotMajor, (await town.HangAsync(loose, children[0])).Refusal);
        Assert.Equal(LinkRefusals.IsChild, (await town.HangAsync(children[0], second)).Refusal);
        Assert.Equal(LinkRefusals.HasChildren, (await town.HangAsync(second, major)).Refusal);
        Assert.Equal(LinkRefusals.HasChildren, (await MarkAsync(major.Id, false)).Refusal);
        Assert.Equal(LinkRefusals.IsChild, (await MarkAsync(children[0].Id, true)).Refusal);

        Assert.True((await town.Service<DetachFromParent>().ExecuteAsync(new(children[0].Id, major.Id), town.ActorOf(Role.Clerk), default)).IsDone);
        Assert.True((await MarkAsync(major.Id, false)).IsDone);
        Assert.Equal(new FieldChange("Child", children[0].Number, null), (await town.EntriesAsync(major.Id))[^2].Changes[0]);
    }

    [Fact]
    public async Task Children_OfAMajorOne_ComeInOrderOfArrival()
    {
        var (major, children) = await town.MajorAsync(3);
        var queries = town.Service<TargetQueries>();
        var first = await queries.ChildrenAsync(town.ActorOf(Role.Clerk), major.Id, 0, default);
        Assert.Equal(children.Select(child => child.Number), first.Select(row => row.Number));
        Assert.Single(await queries.ChildrenAsync(town.ActorOf(Role.Clerk), major.Id, first[1].Sequence, default));
    }

    private async Task<Result<ResolvedMajor>> ResolveAsync(Guid major, string text, Actor actor) =>
        await town.Service<ResolveMajor>().ExecuteAsync(new(major, new(text, 0), (await town.IncidentAsync(major)).Version), actor, default);

    private async Task<Result> MarkAsync(Guid incident, bool isMajor) => await town.Service<MarkMajor>().ExecuteAsync(new(incident, isMajor, (await town.IncidentAsync(incident)).Version), town.ActorOf(Role.Clerk), default);
}
