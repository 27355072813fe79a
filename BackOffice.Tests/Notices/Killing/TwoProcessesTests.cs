using System.Globalization;
using BackOffice.Data.Engines;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Killing;

/// <summary>Two processes send what stands in one database. <c>BACKOFFICE_SENT_BY_TWO</c> says how many messages, 1,000 when it is not set.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("backoffice-two-").FullName;

    private static int Messages => int.TryParse(Environment.GetEnvironmentVariable("BACKOFFICE_SENT_BY_TWO"), CultureInfo.InvariantCulture, out var asked) ? asked : 1_000;

    [Fact]
    public async Task Drain_TwoProcesses_SendEachMessageOnce()
    {
        var path = Path.Combine(folder, "backoffice.db");
        TemplateDatabase.CopyTo(path);
        await FillAsync(path);
        using var server = new LedgerServer(Path.Combine(folder, "ledger.txt"));

        var outputs = await Task.WhenAll(SendAsync(server.Port), SendAsync(server.Port));

        Assert.All(outputs, output => Assert.EndsWith("done\n", output));
        await using var data = Open(path);
        var ids = await data.OutboxMessages.Where(message => message.State == NoticeState.Sent).Select(message => message.Id).ToListAsync();
        Assert.Equal(Messages, ids.Count);
        Assert.Equal(ids.Order(), server.Read().Select(line => Guid.ParseExact(line.TrimStart('<')[..32], "N")).Order());
        Assert.InRange(server.Senders, 2, int.MaxValue);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> SendAsync(int port)
    {
        using var process = ChildProcess.Start("send", folder, port.ToString(CultureInfo.InvariantCulture), nameof(DeathPoint.None), "0", bool.TrueString);
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync();
        return await process.StandardOutput.ReadToEndAsync();
    }

    private static async Task FillAsync(string path)
    {
        await using var data = Open(path);
        var now = DateTime.UtcNow;
        foreach (var part in Enumerable.Range(0, Messages).Chunk(2_000))
        {
            data.OutboxMessages.AddRange(part.Select(i => OutboxMessage.Plain(new NoticeOrder(NoticeEvent.Registered, NoticeChannel.Email, $"vecina{i}@example.org", "es"), "Asunto", "Texto", now)));
            await data.SaveChangesAsync();
            data.ChangeTracker.Clear();
        }
    }

    private static SqliteBackOfficeDbContext Open(string path)
    {
        var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
        BackOffice.Data.DataModule.UseSqlite(options, $"Data Source={path};Pooling=False");
        return new(options.Options);
    }
}
