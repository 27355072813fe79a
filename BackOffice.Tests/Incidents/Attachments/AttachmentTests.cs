using System.Text;
using BackOffice.Incidents.Attachments;
using BackOffice.Tests.Incidents.Links;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Attachments;

public sealed class AttachmentTests(Town town) : IClassFixture<Town>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 a letter");

    private AttachmentStore Store => town.Service<AttachmentStore>();

    [Fact]
    public async Task Add_AFile_StoresItUnderARandomNameAndTellsIt()
    {
        var logged = await town.LogAsync();
        var id = await AddAsync(logged.Id, "Recibo de Ana.pdf");

        var row = await FindAsync(id);
        Assert.Equal(("Recibo de Ana.pdf", AttachmentKind.Pdf, (long)Pdf.Length), (row.FileName, row.Kind, row.Length));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Pdf)), row.Sha256);
        Assert.Equal(Pdf, await File.ReadAllBytesAsync(Path.Combine(town.Folder, "uploads", row.StoredAs[..2], row.StoredAs[2..4], row.StoredAs)));
        var entry = (await town.EntriesAsync(logged.Id))[^1];
        Assert.Equal(new FieldChange("Attachment", null, "Recibo de Ana.pdf"), Assert.Single(entry.Changes));
        Assert.False(entry.IsPublic);
    }

    [Fact]
    public async Task Receive_TooBigOrDisguised_LeavesNothingBehind()
    {
        var before = Directory.Exists(Store.Waiting) ? Directory.GetFiles(Store.Waiting) : [];
        var big = await Store.ReceiveAsync(new MemoryStream([.. Pdf, .. new byte[AttachmentRules.MostBytes]]), "grande.pdf", default);
        var disguised = await Store.ReceiveAsync(new MemoryStream([.. "MZ"u8, 0x90, 0, 3]), "foto.png", default);
        var empty = await Store.ReceiveAsync(new MemoryStream(), "nada.txt", default);

        Assert.Equal("Incidents.FileTooBig", big.Refusal.Code);
        Assert.Equal(AttachmentRefusals.FileKindRefused, disguised.Refusal);
        Assert.Equal(AttachmentRefusals.FileEmpty, empty.Refusal);
        Assert.Equal(before.Order(), Directory.GetFiles(Store.Waiting).Order());
    }

    [Fact]
    public void PathOf_WhatTheStoreNeverGave_IsNoPath()
    {
        foreach (var name in new[] { "../../../../etc/passwd", "", "ABCDEF0123456789abcdef0123456789", new string('a', 31), "..\\" + new string('a', 29) })
        {
            Assert.Throws<ArgumentException>(() => Store.PathOf(name));
        }
    }

    [Fact]
    public async Task Add_MoreThanTwenty_IsRefused()
    {
        var logged = await town.LogAsync();
        for (var file = 0; file < AttachmentRules.MostFiles; file++) await AddAsync(logged.Id, $"{file}.pdf");
        Assert.Equal("Incidents.TooManyFiles", (await TryAddAsync(logged.Id, "otro.pdf")).Refusal.Code);
    }

    [Fact]
    public async Task Add_MoreTogetherThanFits_IsRefused()
    {
        var incident = await town.IncidentAsync((await town.LogAsync()).Id);
        var file = new ReceivedFile("a.pdf", AttachmentKind.Pdf, AttachmentRules.MostBytes, new string('0', 64), new string('0', 32));
        Assert.Equal("Incidents.TooMuchTogether", Attachment.Add(incident, file, new(5, 45L * 1024 * 1024), EntryAuthor.Application, town.Now).Refusal.Code);
    }

    [Fact]
    public async Task Open_ByWhoMay_IsWrittenDown()
    {
        var logged = await town.LogAsync();
        var id = await AddAsync(logged.Id, "a.pdf");
        var actor = town.NewActor(Role.Clerk);
        var opened = await OpenAsync(logged.Number, id, actor);
        await using (opened.Value.Content) Assert.Equal(("a.pdf", "application/pdf", (long)Pdf.Length), (opened.Value.FileName, opened.Value.MediaType, opened.Value.Content.Length));

        await using var data = town.Data();
        Assert.True(await data.AuditEntries.AnyAsync(row => row.Action == nameof(OpenAttachment) && row.ActorId == actor.Id));
    }

    [Fact]
    public async Task Open_ByTheNumberOfAnotherIncident_IsNotFound()
    {
        var (logged, other) = (await town.LogAsync(), await town.LogAsync());
        var id = await AddAsync(logged.Id, "a.pdf");
        Assert.Equal(Refusal.NotFound, (await OpenAsync(other.Number, id, town.ActorOf(Role.Clerk))).Refusal);
    }

    [Fact]
    public async Task Open_OfAReservedTeam_IsNotFoundForOthers()
    {
        var logged = await town.LogAsync();
        var id = await AddAsync(logged.Id, "a.pdf");
        await town.ReserveAsync(logged.Id);
        Assert.Equal(Refusal.NotFound, (await OpenAsync(logged.Number, id, town.NewActor(Role.Operator))).Refusal);
        Assert.True((await OpenAsync(logged.Number, id, town.NewActor(Role.Supervisor))).IsDone);
    }

    [Fact]
    public async Task Add_TakesSixStatementsAtMost()
    {
        var logged = await town.LogAsync();
        await AddAsync(logged.Id, "a.pdf");
        var statements = await town.Statements.OfAsync(() => AddAsync(logged.Id, "b.pdf"));
        Assert.InRange(statements.Count, 1, 6);
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

    private Task<Result<OpenedAttachment>> OpenAsync(string number, Guid id, Actor actor) => town.Service<OpenAttachment>().ExecuteAsync(new(number, id), actor, default);

    private async Task<Attachment> FindAsync(Guid id)
    {
        await using var data = town.Data();
        return await data.Attachments.AsNoTracking().SingleAsync(row => row.Id == id);
    }
}
