using System.Net;
using System.Net.Http.Json;
using BackOffice.Api;
using BackOffice.Api.Idempotency;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;

namespace BackOffice.Tests.Api;

public sealed class IdempotencyTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Post_SameKeyAndRequest_GetsTheSameAnswerAndDoesNothingTwice()
    {
        var (portal, request, key) = (await town.PortalAsync(), PortalCalls.Typed(Residents.Data()), Guid.NewGuid().ToString());
        var first = await portal.PostOnceAsync(PortalCalls.Registrations, request, key);
        var before = town.Written();
        var second = await portal.PostOnceAsync(PortalCalls.Registrations, request, key);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(before, town.Written());
    }

    [Fact]
    public async Task Post_TenAtOnceUnderOneKey_MakeOneRegistration()
    {
        var (portal, who, key) = (await town.PortalAsync(), Residents.Data(), Guid.NewGuid().ToString());
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => portal.PostOnceAsync(PortalCalls.Registrations, PortalCalls.Typed(who), key)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created && !answer.Headers.Contains("Idempotency-Replayed"));
        foreach (var answer in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created)) await answer.ProblemAsync(HttpStatusCode.Conflict, "still-running");
        await using var data = town.Data();
        Assert.Equal(1, await data.Registrations.CountAsync(row => row.Submitted!.DocumentNumber == who.Document.Value));
    }

    [Fact]
    public async Task Post_AnotherRequestUnderTheKey_IsRefused()
    {
        var (portal, request, key) = (await town.PortalAsync(), PortalCalls.Typed(Residents.Data()), Guid.NewGuid().ToString());
        var made = await (await portal.PostOnceAsync(PortalCalls.Registrations, request, key)).Content.ReadFromJsonAsync<RegistrationResponse>();

        await (await portal.PostOnceAsync(PortalCalls.Registrations, request with { Email = "otra@example.org" }, key)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        await (await portal.PostOnceAsync($"{PortalCalls.Registrations}/{made!.Id}/mobile-code", new MobileCodeRequest("123456"), key)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Fact]
    public async Task Post_SameKeyOfAnotherPortal_IsAnotherRequest()
    {
        var (one, other, key) = (await town.PortalAsync(), await town.PortalAsync(), Guid.NewGuid().ToString());
        await one.PostOnceAsync(PortalCalls.Registrations, PortalCalls.Typed(Residents.Data()), key);

        Assert.Equal(HttpStatusCode.Created, (await other.PostOnceAsync(PortalCalls.Registrations, PortalCalls.Typed(Residents.Data()), key)).StatusCode);
    }

    [Fact]
    public async Task Post_ReservationWithoutAnswer_StandsInTheWayForAMinute()
    {
        var (portal, request, key) = (await town.PortalAsync(), PortalCalls.Typed(Residents.Data()), Guid.NewGuid().ToString());
        await portal.PostOnceAsync(PortalCalls.Registrations, request, key);
        await using var data = town.Data();
        await data.IdempotentReplies.ExecuteUpdateAsync(row => row.SetProperty(reply => reply.Status, (int?)null).SetProperty(reply => reply.Body, (string?)null));

        await (await portal.PostOnceAsync(PortalCalls.Registrations, request, key)).ProblemAsync(HttpStatusCode.Conflict, "still-running");
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Created, (await portal.PostOnceAsync(PortalCalls.Registrations, request, key)).StatusCode);
    }

    [Fact]
    public async Task Post_AnswerThatWillChange_IsNotKept()
    {
        var (portal, request, key) = (await town.PortalAsync(), PortalCalls.Typed(Residents.Data()), Guid.NewGuid().ToString());
        await portal.SubmitAsync(request);
        await (await portal.PostOnceAsync(PortalCalls.Registrations, request, key)).ProblemAsync(HttpStatusCode.TooManyRequests, "code-too-soon");
        town.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.Created, (await portal.PostOnceAsync(PortalCalls.Registrations, request, key)).StatusCode);
    }

    [Theory]
    [InlineData("dos palabras")]
    [InlineData("señal")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789x")]
    public async Task Post_UnusableKey_IsRefused(string key)
    {
        var portal = await town.PortalAsync();
        var before = town.Written();

        await (await portal.PostOnceAsync(PortalCalls.Registrations, PortalCalls.Typed(Residents.Data()), key)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "idempotency-key-invalid");

        Assert.Equal(before, town.Written());
    }

    [Fact]
    public async Task Post_WithAKey_KeepsNothingThatWasSent()
    {
        var (portal, key) = (await town.PortalAsync(), $"NIF-{Guid.NewGuid()}");
        var request = new CredentialCheckRequest("00000001R", "CANARIO-EN-LA-CLAVE");
        await portal.PostOnceAsync("/api/v1/credentials/check", request, key);
        await using var data = town.Data();
        var row = await data.IdempotentReplies.OrderByDescending(reply => reply.CreatedAt).ThenBy(reply => reply.Status == 401 ? 0 : 1).FirstAsync(reply => reply.Status == 401);

        foreach (var text in new[] { row.Key, row.RequestHash, row.Body! })
        {
            Assert.DoesNotContain("CANARIO", text);
            Assert.DoesNotContain("00000001R", text);
            Assert.DoesNotContain(key, text);
        }
    }

    [Fact]
    public async Task Purge_AfterADay_ForgetsTheAnswer()
    {
        var (portal, key) = (await town.PortalAsync(), Guid.NewGuid().ToString());
        await portal.PostOnceAsync(PortalCalls.Registrations, PortalCalls.Typed(Residents.Data()), key);
        await using var data = town.Data();
        var from = town.Now;
        town.Clock.Advance(TimeSpan.FromHours(24));
        await town.Service<PurgeIdempotentReplies>().RunAsync(CancellationToken.None);
        Assert.True(await data.IdempotentReplies.AnyAsync(reply => reply.CreatedAt == from));

        town.Clock.Advance(TimeSpan.FromTicks(1));
        await town.Service<PurgeIdempotentReplies>().RunAsync(CancellationToken.None);
        Assert.False(await data.IdempotentReplies.AnyAsync(reply => reply.CreatedAt == from));
    }
}
