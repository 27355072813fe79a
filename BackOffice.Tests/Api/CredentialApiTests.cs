using System.Net;
using System.Net.Http.Json;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Keys;
using Shared.Persons;
using Shared.Verification;

namespace BackOffice.Tests.Api;

public sealed class CredentialApiTests(Town town) : IClassFixture<Town>
{
    private const string Check = "/api/v1/credentials/check";
    private const string Change = "/api/v1/credentials/change";

    private (Person Person, string Key) EnterWithKey(bool isBlocked = false)
    {
        var (person, key) = (town.EnterVerified(), KeyText.Generate());
        using var data = town.Data();
        var access = data.PortalAccesses.Single(row => row.PersonId == person.Id);
        var row = OperativeKey.Request(person.Id, AssuranceLevel.Advanced, ResetReason.FirstKey, null, Guid.NewGuid(), town.Now);
        row.Issue(SecretHash.Of(KeyText.Normalise(key)), TimeSpan.FromHours(72), town.Now);
        row.MarkSent(TimeSpan.FromHours(72), town.Now);
        access.SendKey();
        for (var failure = 0; isBlocked && failure < 10; failure++) access.Fail(town.Now);
        if (isBlocked) row.Block();
        data.OperativeKeys.Add(row);
        data.SaveChanges();
        return (person, key);
    }

    [Fact]
    public async Task Check_KeyJustSent_OpensAndMustBeChanged()
    {
        var (portal, (person, key)) = (await town.PortalAsync(), EnterWithKey());

        var response = await portal.PostAsJsonAsync(Check, new CredentialCheckRequest(person.CurrentDocument!.Value, key.ToLowerInvariant()));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new CredentialCheckResponse(person.Id, true, "Advanced"), await response.Content.ReadFromJsonAsync<CredentialCheckResponse>());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Change_ToAnOwnKey_OpensWithItAndNoLongerWithTheOther()
    {
        const string own = "cuatro gaviotas sobre el espigón";
        var (portal, (person, key)) = (await town.PortalAsync(), EnterWithKey());
        var document = person.CurrentDocument!.Value;

        var weak = await portal.PostAsJsonAsync(Change, new CredentialChangeRequest(document, key, "corta"));
        Assert.Equal(["newKey"], (await weak.ProblemAsync(HttpStatusCode.UnprocessableEntity, "new-key-too-short")).Fields());
        Assert.Equal(HttpStatusCode.NoContent, (await portal.PostAsJsonAsync(Change, new CredentialChangeRequest(document, key, own))).StatusCode);

        var opened = await portal.PostAsJsonAsync(Check, new CredentialCheckRequest(document, own));
        Assert.False((await opened.Content.ReadFromJsonAsync<CredentialCheckResponse>())!.MustChange);
        await (await portal.PostAsJsonAsync(Check, new CredentialCheckRequest(document, key))).ProblemAsync(HttpStatusCode.Unauthorized, "credential-refused");
        await (await portal.PostAsJsonAsync(Change, new CredentialChangeRequest(document, key, own))).ProblemAsync(HttpStatusCode.Unauthorized, "credential-refused");
    }

    [Fact]
    public async Task Check_UnknownWrongBlockedOrMissing_GetTheVerySameAnswer()
    {
        var portal = await town.PortalAsync();
        var (one, _) = EnterWithKey();
        var (blocked, right) = EnterWithKey(isBlocked: true);
        CredentialCheckRequest[] requests =
        [
            new("99999999R", right),
            new(one.CurrentDocument!.Value, right),
            new(blocked.CurrentDocument!.Value, right),
            new(town.EnterVerified().CurrentDocument!.Value, right),
            new("no es un documento", right),
            new(one.CurrentDocument.Value, null),
            new(null, null),
        ];

        List<string> answers = [];
        foreach (var request in requests)
        {
            var response = await portal.PostAsJsonAsync(Check, request);
            await response.ProblemAsync(HttpStatusCode.Unauthorized, "credential-refused");
            answers.Add($"{response.StatusCode}\n{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync()}");
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task Check_SameKeyAndRequestLater_IsAskedAnew()
    {
        var (portal, (person, key), once) = (await town.PortalAsync(), EnterWithKey(), Guid.NewGuid().ToString());
        var request = new CredentialCheckRequest(person.CurrentDocument!.Value, key);
        Assert.Equal(HttpStatusCode.OK, (await portal.PostOnceAsync(Check, request, once)).StatusCode);
        Assert.True((await portal.PostOnceAsync(Check, request, once)).Headers.Contains("Idempotency-Replayed"));
        await using var data = town.Data();
        var row = await data.OperativeKeys.SingleAsync(candidate => candidate.PersonId == person.Id);
        row.End(KeyEnd.Compromise, town.Now);
        await data.SaveChangesAsync();
        town.Clock.Advance(TimeSpan.FromMinutes(2));

        await (await portal.PostOnceAsync(Check, request, once)).ProblemAsync(HttpStatusCode.Unauthorized, "credential-refused");
    }
}
