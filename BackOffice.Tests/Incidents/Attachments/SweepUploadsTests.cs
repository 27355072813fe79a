using System.Text;
using BackOffice.Incidents.Attachments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Attachments;

public sealed class SweepUploadsTests(Town town) : IClassFixture<Town>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 a letter");

    private AttachmentStore Store => town.Service<AttachmentStore>();

    [Fact]
    public async Task Remove_WithAReason_KeepsTheRowAndTheFileGoesAfterADay()
    {
        var logged = await town.LogAsync();
        var (gone, stays) = (await FindAsync(await AddAsync(logged.Id, "malo.pdf")), await FindAsync(await AddAsync(logged.Id, "bueno.pdf")));
        var supervisor = town.NewActor(Role.Supervisor);
        Assert.Equal(IncidentRefusals.ReasonMissing, (await RemoveAsync(gone, " ", supervisor)).Refusal);
        Assert.True((await RemoveAsync(gone, "Es de otra persona", supervisor)).IsDone);
        Assert.Equal(AttachmentRefusals.FileRemoved, (await OpenAsync(logged.Number, gone.Id, town.ActorOf(Role.Clerk))).Refusal);

        var orphan = Store.PathOf("00" + gone.StoredAs[2..]);
        Directory.CreateDirectory(Path.GetDirectoryName(orphan)!);
        await File.WriteAllBytesAsync(orphan, Pdf);
        foreach (var path in new[] { orphan, Store.PathOf(gone.StoredAs), Store.PathOf(stays.StoredAs) }) File.SetLastWriteTimeUtc(path, town.Now);
        await town.Service<SweepUploads>().RunAsync(default);
        Assert.True(File.Exists(orphan) && File.Exists(Store.PathOf(gone.StoredAs)));

        town.Clock.Advance(TimeSpan.FromHours(25));
        await town.Service<SweepUploads>().RunAsync(default);
        Assert.False(File.Exists(orphan) || File.Exists(Store.PathOf(gone.StoredAs)));
        Assert.True(File.Exists(Store.PathOf(stays.StoredAs)));
        Assert.Equal(("Es de otra persona", supervisor.Id), ((await FindAsync(gone.Id)).RemovalReason, (await FindAsync(gone.Id)).RemovedBy!.Value));
    }

    private async Task<Guid> AddAsync(Guid incident, string name)
    {
        var added = await TryAddAsync(incident, name);
        Assert.True(added.IsDone, added.IsDone ? "" : added.Refusal.Code);
        return added.Value;
    }

    private async Task<Result<Guid>> TryAddAsync(Guid incident, string name)
    {
        var received = await Store.ReceiveAsync(new MemoryStream(Pdf), name, default);
        return await town.Service<AddAttachment>().ExecuteAsync(new(incident, received.Value), town.ActorOf(Role.Operator), default);
    }

    private Task<Result> RemoveAsync(Attachment file, string reason, Actor actor) => town.Service<RemoveAttachment>().ExecuteAsync(new(file.Id, reason, file.Version), actor, default);

    private Task<Result<OpenedAttachment>> OpenAsync(string number, Guid id, Actor actor) => town.Service<OpenAttachment>().ExecuteAsync(new(number, id), actor, default);

    private async Task<Attachment> FindAsync(Guid id)
    {
        await using var data = town.Data();
        return await data.Attachments.AsNoTracking().SingleAsync(row => row.Id == id);
    }
}
