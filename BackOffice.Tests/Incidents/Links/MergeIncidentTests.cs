using BackOffice.Incidents;
using BackOffice.Incidents.Attachments;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.RemoteSupport;
using BackOffice.Incidents.Sides;
using BackOffice.Incidents.Tags;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.RemoteSupport;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Links;

public sealed class MergeIncidentTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Merge_WithEverythingBeside_LosesNothing()
    {
        var (source, children) = await town.MajorAsync(2);
        var (target, friend) = (await town.LogAsync(), await town.LogAsync());
        var (watcher, both) = (town.NewActor(Role.Clerk), town.NewActor(Role.Clerk));
        await AttachAsync(source.Id);
        await AttachAsync(target.Id);
        foreach (var tag in new[] { "portal", "clave" }) await TagAsync(source.Id, tag);
        await TagAsync(target.Id, "clave");
        foreach (var (incident, actor) in new[] { (source, watcher), (source, both), (target, both) }) await town.Service<WatchIncident>().ExecuteAsync(new(incident.Id, true), actor, default);
        foreach (var one in new[] { source, target }) await LinkAsync(one, friend);
        await LinkAsync(source, target);
        await town.Service<AskRemoteConsent>().ExecuteAsync(new(source.Id, new("AnyDesk", "Rosa", ConsentWay.Telephone, true, true)), town.ActorOf(Role.Operator), default);
        var (before, written) = (await town.EntriesAsync(target.Id), await town.EntriesAsync(source.Id));

        var merged = await MergeAsync(source, target);
        Assert.True(merged.IsDone, merged.IsDone ? "" : merged.Refusal.Code);

        var (sides, entries) = (await town.SidesAsync(target.Id), await town.EntriesAsync(target.Id));
        Assert.Equal((2, 1, 2, 2, 2), (sides.Attachments.Count, sides.RemoteSessions.Count, sides.Tags.Count, sides.Watchers.Count, sides.Children));
        Assert.Contains(sides.Related, row => row.Id == friend.Id && row.Relation == IncidentRelation.Related);
        Assert.Contains(sides.Related, row => row.Id == source.Id && row.Relation == IncidentRelation.MergedHere);
        Assert.True(sides.IsMajor);
        Assert.Equal(written.Count, entries.Count(row => row.FormerIncident == source.Number));
        Assert.All(before, row => Assert.Contains(entries, kept => kept.Id == row.Id));
        Assert.Contains(entries, row => row.Text == Matters.Matter().Description && row.Kind == EntryKind.InternalNote);
        Assert.Equal(Enumerable.Range(1, entries.Count), entries.Select(row => row.Number));
        Assert.All(children, child => Assert.Equal(target.Id, town.IncidentAsync(child.Id).Result.ParentId));
        Assert.Equal((IncidentState.Merged, target.Id), ((await town.IncidentAsync(source.Id)).State, (await town.IncidentAsync(source.Id)).MergedIntoId!.Value));
        Assert.Equal(target.Number, (await town.SidesAsync(source.Id)).GoesOnIn!.Number);
    }

    [Fact]
    public async Task Merge_WhatCannotBe_IsRefused()
    {
        var (one, other) = (await town.LogAsync(), await town.LogAsync());
        Assert.Equal(LinkRefusals.LinkWithItself, (await MergeAsync(one, one)).Refusal);
        Assert.Equal(Refusal.Conflict, (await town.Service<MergeIncident>().ExecuteAsync(new(one.Id, other.Id, 7), town.ActorOf(Role.Clerk), default)).Refusal);
        Assert.True((await MergeAsync(one, other)).IsDone);
        Assert.Equal(IncidentRefusals.IsClosed, (await MergeAsync(other, one)).Refusal);
        Assert.Equal(IncidentRefusals.IsClosed, (await MergeAsync(one, await town.LogAsync())).Refusal);
    }

    [Fact]
    public async Task Merge_TakesSixStatementsAtMost()
    {
        var (one, other) = (await town.LogAsync(), await town.LogAsync());
        var version = await VersionAsync(one.Id);
        var statements = await town.Statements.OfAsync(() => town.Service<MergeIncident>().ExecuteAsync(new(one.Id, other.Id, version), town.ActorOf(Role.Clerk), default));
        Assert.True(statements.Count is > 0 and <= 6, string.Join("\n", statements));
    }

    private async Task<Result> MergeAsync(LoggedIncident source, LoggedIncident target) =>
        await town.Service<MergeIncident>().ExecuteAsync(new(source.Id, target.Id, await VersionAsync(source.Id)), town.ActorOf(Role.Clerk), default);

    private async Task<long> VersionAsync(Guid incident) => (await town.IncidentAsync(incident)).Version;

    private Task<Result> TagAsync(Guid incident, string tag) => town.Service<AddTag>().ExecuteAsync(new(incident, tag), town.ActorOf(Role.Operator), default);

    private Task<Result> LinkAsync(LoggedIncident one, LoggedIncident other) => town.Service<LinkIncidents>().ExecuteAsync(new(one.Id, other.Id, IncidentLinkKind.Related), town.ActorOf(Role.Operator), default);

    private async Task AttachAsync(Guid incident)
    {
        var received = await town.Service<AttachmentStore>().ReceiveAsync(new MemoryStream("%PDF-1.7"u8.ToArray()), "a.pdf", default);
        Assert.True((await town.Service<AddAttachment>().ExecuteAsync(new(incident, received.Value), town.ActorOf(Role.Operator), default)).IsDone);
    }
}
