using System.IO.Compression;
using System.Net;
using BackOffice.Tests.Support;
using BackOffice.Verification.Records.Batches;
using Microsoft.AspNetCore.Mvc.Testing;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

public sealed class RecordDownloadTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Pdf_Supervisor_IsStreamedUnderItsNumber()
    {
        var record = await town.VisitAsync();
        using var client = await town.ClientAsync(Role.Supervisor);

        using var response = await client.GetAsync($"/actas/{record.Id}/pdf");

        Assert.Equal((HttpStatusCode.OK, "application/pdf", $"inline; filename={record.Number}.pdf"), (response.StatusCode, response.Content.Headers.ContentType!.ToString(), response.Content.Headers.ContentDisposition!.ToString().Replace("\"", "", StringComparison.Ordinal)));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal((await town.PrintAsync(record.Id)).Value.Bytes, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/actas/{Guid.NewGuid()}/pdf")).StatusCode);
    }

    [Fact]
    public async Task Files_WhoeverMayNot_GetNothing()
    {
        var record = await town.VisitAsync();
        using var clerk = await town.ClientAsync(Role.Clerk);
        using var stranger = town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        foreach (var address in new[] { $"/actas/{record.Id}/pdf", $"/actas/{record.Id}/imprimir" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync(address)).StatusCode);
            using var refused = await stranger.GetAsync(address);
            Assert.Equal((HttpStatusCode.Found, "/cuenta/entrar"), (refused.StatusCode, new Uri(refused.Headers.Location!.ToString(), UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } uri ? uri.AbsolutePath : refused.Headers.Location!.ToString().Split('?')[0]));
        }
    }

    [Fact]
    public async Task Batch_OfADay_PrintsAllAndGivesAZipToItsOwnerOnly()
    {
        using var own = new Town();
        VerificationRecord[] records = [await own.VisitAsync(), await own.CallAsync()];
        var (batches, supervisor) = (own.Service<RecordBatches>(), own.ActorOf(Role.Supervisor));
        var day = TownTime.DayOf(own.Now);
        Assert.Equal(RecordRefusals.BatchEmpty, (await batches.StartAsync(day.AddDays(-1), supervisor, default)).Refusal);

        var batch = (await batches.StartAsync(day, supervisor, default)).Value;
        Assert.Equal(RecordRefusals.BatchRunning, (await batches.StartAsync(day, supervisor, default)).Refusal);
        var fetch = own.Service<FetchRecordBatch>();
        Assert.Equal(Refusal.NotFound, (await fetch.ExecuteAsync(new(Guid.NewGuid()), supervisor, default)).Refusal);
        var over = new TaskCompletionSource();
        batch.Changed += () =>
        {
            if (batch.IsOver) over.TrySetResult();
        };
        if (!batch.IsOver) await over.Task.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal((2, 0, 2), (batch.Done, batch.Failed, batch.Records.Count));
        var file = (await fetch.ExecuteAsync(new(batch.Id), supervisor, default)).Value;
        Assert.Equal("actas-2026-11-23.zip", file.FileName);
        await using var zip = new ZipArchive(new MemoryStream(file.Bytes));
        Assert.Equal(records.Select(record => $"{record.Number}.pdf"), zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(Refusal.NotFound, (await fetch.ExecuteAsync(new(batch.Id), own.NewActor(Role.Supervisor), default)).Refusal);
        Assert.Same(batch, batches.Of(supervisor));
    }
}
