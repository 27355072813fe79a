using System.Net;
using System.Text.Json;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Notices;
using BackOffice.Tests.Support;

namespace BackOffice.Tests.Hosting;

public sealed class HealthTests(Town town) : IClassFixture<Town>
{
    private readonly PostOffice office = new(town);

    [Fact]
    public async Task Ready_NothingOld_Is200()
    {
        await office.FillAsync(3);
        var (status, body) = await GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Healthy", body.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Ready_NoticeDueForTenMinutes_Is503WithoutNamingAnybody()
    {
        await office.FillAsync(2);
        town.Clock.Advance(TimeSpan.FromMinutes(10));
        var (status, body) = await GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        var outbox = body.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "outbox").GetProperty("facts");
        Assert.Equal((2, 600), (outbox.GetProperty("waiting").GetInt32(), outbox.GetProperty("oldestSeconds").GetInt32()));
        Assert.DoesNotContain("@", body.GetRawText());
    }

    [Fact]
    public async Task Ready_DatabaseAway_Is503ButTheProcessLives()
    {
        town.Statements.BeforeEach = _ => throw new InvalidOperationException("sin base de datos en /secreto");
        try
        {
            var (status, body) = await GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            Assert.DoesNotContain("secreto", body.GetRawText());
            Assert.Equal(HttpStatusCode.OK, (await GetAsync("/health/live")).Status);
        }
        finally
        {
            town.Statements.BeforeEach = null;
        }
    }

    [Fact]
    public async Task Backlog_FutureAndSentNotices_DoNotCount()
    {
        await office.FillAsync(1);
        await office.RunAsync();
        Assert.Equal(new Backlog(0, TimeSpan.Zero), await new OutboxBacklog(town.Service<Microsoft.EntityFrameworkCore.IDbContextFactory<BackOffice.Data.BackOfficeDbContext>>(), town.Clock).ReadAsync(CancellationToken.None));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path)
    {
        using var client = town.CreateClient();
        using var response = await client.GetAsync(path);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
