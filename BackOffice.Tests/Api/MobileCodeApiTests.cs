using System.Net;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Registration;

namespace BackOffice.Tests.Api;

public sealed class MobileCodeApiTests(Town town) : IClassFixture<Town>
{
    private static string ResendPath(Guid id) => $"{PortalCalls.Registrations}/{id}/mobile-code/resend";

    [Fact]
    public async Task Answer_FiveWrongOnes_CountDownAndVoidTheCode()
    {
        var portal = await town.PortalAsync();
        var id = (await portal.SubmitAsync(PortalCalls.Typed(Residents.Data()))).Id;
        var wrong = town.WrongCode(id);
        for (var left = 4; left >= 0; left--)
        {
            var problem = await (await portal.AnswerAsync(id, wrong)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "code-wrong");
            Assert.Equal(left, problem.GetProperty("attemptsLeft").GetInt32());
            Assert.Equal(["code"], problem.Fields());
        }

        await (await portal.AnswerAsync(id, town.CodeOf(id))).ProblemAsync(HttpStatusCode.Gone, "code-exhausted");
        await using var data = town.Data();
        Assert.Equal(5, await data.AuditEntries.CountAsync(entry => entry.ObjectId == id.ToString() && entry.Reason == "CodeWrong"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abcdef")]
    [InlineData("12 34")]
    [InlineData("1234567")]
    public async Task Answer_ThatIsNoWholeCode_CostsNoAttempt(string? code)
    {
        var portal = await town.PortalAsync();
        var id = (await portal.SubmitAsync(PortalCalls.Typed(Residents.Data()))).Id;
        var before = town.Written();

        await (await portal.AnswerAsync(id, code)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "code-wrong");

        Assert.Equal(before, town.Written());
        await using var data = town.Data();
        Assert.Equal(0, (await data.ContactCodes.SingleAsync(row => row.OwnerId == id)).Attempts);
    }

    [Fact]
    public async Task Answer_AtTheEndOfItsLife_IsExpired()
    {
        var portal = await town.PortalAsync();
        var id = (await portal.SubmitAsync(PortalCalls.Typed(Residents.Data()))).Id;
        town.Clock.Advance(CodeLimits.MobileLife);

        await (await portal.AnswerAsync(id, town.CodeOf(id))).ProblemAsync(HttpStatusCode.Gone, "code-expired");
    }

    [Fact]
    public async Task Answer_Twice_TheSecondIsGone()
    {
        var portal = await town.PortalAsync();
        var id = (await portal.SubmitAsync(PortalCalls.Typed(Residents.Data()))).Id;
        var code = town.CodeOf(id);
        await portal.AnswerAsync(id, code);

        await (await portal.AnswerAsync(id, code)).ProblemAsync(HttpStatusCode.Gone, "code-expired");
        await (await portal.PostAsync(ResendPath(id), null)).ProblemAsync(HttpStatusCode.Conflict, "not-open");
    }

    [Fact]
    public async Task Answer_EightAtOnce_OneIsTaken()
    {
        var portal = await town.PortalAsync();
        var who = Residents.Data();
        var id = (await portal.SubmitAsync(PortalCalls.Typed(who))).Id;
        var code = town.CodeOf(id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.AnswerAsync(id, code)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Gone or HttpStatusCode.Conflict));
        await using var data = town.Data();
        Assert.Equal(1, await data.Persons.CountAsync(person => person.Mobile == who.Mobile!.E164));
    }

    [Fact]
    public async Task Resend_AfterAMinute_VoidsTheFormerCode()
    {
        var portal = await town.PortalAsync();
        var id = (await portal.SubmitAsync(PortalCalls.Typed(Residents.Data()))).Id;
        var soon = await portal.PostAsync(ResendPath(id), null);
        await soon.ProblemAsync(HttpStatusCode.TooManyRequests, "code-too-soon");
        Assert.NotNull(soon.Headers.RetryAfter);
        town.Clock.Advance(CodeLimits.ResendAfter);

        Assert.Equal(HttpStatusCode.Accepted, (await portal.PostAsync(ResendPath(id), null)).StatusCode);

        await using var data = town.Data();
        Assert.Equal(1, await data.ContactCodes.CountAsync(row => row.OwnerId == id && row.VoidedAt != null));
        Assert.Equal(HttpStatusCode.OK, (await portal.AnswerAsync(id, town.CodeOf(id))).StatusCode);
    }

    [Fact]
    public async Task Anything_UnknownRegistrationOrOneOfTheCounter_IsNotFound()
    {
        var portal = await town.PortalAsync();
        var person = town.EnterRegistered();
        await using var data = town.Data();
        var counter = await data.Registrations.Where(row => row.PersonId == person.Id).Select(row => row.Id).SingleAsync();
        foreach (var id in new[] { Guid.NewGuid(), counter })
        {
            await (await portal.GetAsync($"{PortalCalls.Registrations}/{id}")).ProblemAsync(HttpStatusCode.NotFound, "not-found");
            await (await portal.AnswerAsync(id, "123456")).ProblemAsync(HttpStatusCode.NotFound, "not-found");
            await (await portal.PostAsync(ResendPath(id), null)).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        }
    }
}
