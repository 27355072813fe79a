using System.Net;
using System.Net.Http.Json;
using BackOffice.Administration.ApiClients;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Api;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Api;

public sealed class ApiAccessTests(Town town) : IClassFixture<Town>
{
    private Actor Administrator => town.ActorOf(Role.Administrator);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("bo_")]
    [InlineData("bo_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' OR 1=1 --")]
    public async Task Call_WithoutLivingCredential_IsUnauthorized(string? key)
    {
        using var portal = town.CreateClient();
        if (key is not null) portal.DefaultRequestHeaders.Add("X-Api-Key", key);

        var response = await portal.GetAsync($"{PortalCalls.Registrations}/{Guid.NewGuid()}");

        await response.ProblemAsync(HttpStatusCode.Unauthorized, "client-unknown");
        Assert.Equal("ApiKey", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task Call_RevokedClient_IsRefusedAtOnce()
    {
        var made = (await town.Service<CreateApiClient>().ExecuteAsync(new("Portal que se revoca"), Administrator, CancellationToken.None)).Value;
        using var portal = town.PortalWith(made.Key);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.GetAsync($"{PortalCalls.Registrations}/{Guid.NewGuid()}")).StatusCode);

        Assert.True((await town.Service<RevokeApiClient>().ExecuteAsync(new(made.Id, 0), Administrator, CancellationToken.None)).IsDone);

        await (await portal.PostAsJsonAsync(PortalCalls.Registrations, PortalCalls.Typed(Residents.Data()))).ProblemAsync(HttpStatusCode.Unauthorized, "client-unknown");
        Assert.Equal(AdministrationRefusals.ClientRevoked, (await town.Service<RevokeApiClient>().ExecuteAsync(new(made.Id, 1), Administrator, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task CreateClient_KeyIsKeptOnlyAsHash()
    {
        var made = (await town.Service<CreateApiClient>().ExecuteAsync(new("  Portal Ciudadano  "), Administrator, CancellationToken.None)).Value;

        Assert.Matches("^bo_[A-Za-z0-9_-]{43}$", made.Key);
        await using var data = town.Data();
        var row = await data.ApiClients.SingleAsync(client => client.Id == made.Id);
        Assert.Equal(("Portal Ciudadano", ApiClientKeys.HashOf(made.Key)), (row.Name, row.KeyHash));
        Assert.DoesNotContain(await data.AuditEntries.ToListAsync(), entry => entry.Changes?.Contains(made.Key, StringComparison.Ordinal) == true || entry.Changes?.Contains(row.KeyHash, StringComparison.Ordinal) == true);
        Assert.Equal(AdministrationRefusals.ClientNameTaken, (await town.Service<CreateApiClient>().ExecuteAsync(new("Portal Ciudadano"), Administrator, CancellationToken.None)).Refusal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Nombre\ncon salto")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890")]
    public async Task CreateClient_UnusableName_IsRefused(string? name) =>
        Assert.Equal(AdministrationRefusals.ClientNameMissing, (await town.Service<CreateApiClient>().ExecuteAsync(new(name), Administrator, CancellationToken.None)).Refusal);

    [Fact]
    public async Task RevokeClient_ReadBeforeAChangeOrUnknown_IsRefused()
    {
        var made = (await town.Service<CreateApiClient>().ExecuteAsync(new("Portal de otra versión"), Administrator, CancellationToken.None)).Value;

        Assert.Equal(Refusal.Conflict, (await town.Service<RevokeApiClient>().ExecuteAsync(new(made.Id, 7), Administrator, CancellationToken.None)).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.Service<RevokeApiClient>().ExecuteAsync(new(Guid.NewGuid(), 0), Administrator, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task Call_OverTheLimitOfTheClient_WaitsWhileOthersGoOn()
    {
        using var limited = new LimitedTown();
        using var portal = await limited.PortalAsync();
        using var other = await limited.PortalAsync();
        var path = $"{PortalCalls.Registrations}/{Guid.NewGuid()}";
        for (var call = 0; call < LimitedTown.Requests; call++) Assert.Equal(HttpStatusCode.NotFound, (await portal.GetAsync(path)).StatusCode);

        var refused = await portal.GetAsync(path);

        await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task CheckCredential_OverTheLimitOfTheDocument_WaitsHoweverItIsWritten()
    {
        using var limited = new LimitedTown();
        using var portal = await limited.PortalAsync();
        foreach (var written in new[] { "12345678Z", "12.345.678-z" }) await (await CheckAsync(written)).ProblemAsync(HttpStatusCode.Unauthorized, "credential-refused");

        var refused = await CheckAsync("ES12345678Z");

        await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "too-many-requests");
        Assert.NotNull(refused.Headers.RetryAfter);
        await (await CheckAsync("00000001R")).ProblemAsync(HttpStatusCode.Unauthorized, "credential-refused");

        Task<HttpResponseMessage> CheckAsync(string document) => portal.PostAsJsonAsync("/api/v1/credentials/check", new CredentialCheckRequest(document, "AAAA-BBBB-CCCC-DDDD"));
    }

    private sealed class LimitedTown : Town
    {
        public const int Requests = 5;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Api:RequestsPerMinute", "5");
            builder.UseSetting("Api:CredentialChecksPerMinute", "2");
        }
    }
}
