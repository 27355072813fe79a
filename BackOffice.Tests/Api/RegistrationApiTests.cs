using System.Net;
using System.Net.Http.Json;
using BackOffice.Registration.Portal;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Api;

public sealed class RegistrationApiTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Register_NewPerson_EntersThePersonWhenTheCodeComesBack()
    {
        var (portal, who) = (await town.PortalAsync(), Residents.Data("Núria", "Peiró", "Sanchis"));
        var response = await portal.PostAsJsonAsync(PortalCalls.Registrations, PortalCalls.Typed(who) with { Language = "ca" });
        var registration = (await response.Content.ReadFromJsonAsync<RegistrationResponse>())!;

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal($"/api/v1/registrations/{registration.Id}", response.Headers.Location?.ToString());
        Assert.Equal("Started", registration.Status);
        await using var data = town.Data();
        Assert.False(await data.Persons.AnyAsync(person => person.Mobile == who.Mobile!.E164));

        var answer = await portal.AnswerAsync(registration.Id, town.CodeOf(registration.Id));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("PendingVerification", (await answer.Content.ReadFromJsonAsync<StatusResponse>())!.Status);
        var person = await data.Persons.Include(row => row.Documents).SingleAsync(row => row.Mobile == who.Mobile!.E164);
        Assert.Equal((who.Document.Value, "ca", town.Now), (person.CurrentDocument!.Value, person.Language, person.MobileValidatedAt));
        var access = await data.PortalAccesses.SingleAsync(row => row.PersonId == person.Id);
        Assert.Equal((PortalState.PendingVerification, Channel.Portal), (access.State, access.Channel));
        Assert.Contains(await data.OutboxMessages.Where(row => row.PersonId == person.Id).ToListAsync(), message => message is { Event: NoticeEvent.Registered, Language: "ca" } && message.Recipient == who.Email!.Value);
        var found = await portal.GetFromJsonAsync<RegistrationResponse>(response.Headers.Location);
        Assert.Equal(new RegistrationResponse(registration.Id, "PendingVerification"), found);
    }

    [Fact]
    public async Task Register_ExistingPersonWithAnotherMobile_LeavesTheRegistryAndKeepsTheDifferences()
    {
        var portal = await town.PortalAsync();
        var (person, typed) = (town.Enter(), Residents.Data());
        var request = PortalCalls.Typed(typed) with { DocumentNumber = person.CurrentDocument!.Value, GivenName = "Anna" };
        var registration = await portal.SubmitAsync(request);
        var answer = await portal.AnswerAsync(registration.Id, town.CodeOf(registration.Id));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var data = town.Data();
        var kept = await data.Persons.SingleAsync(row => row.Id == person.Id);
        Assert.Equal((person.Mobile, person.Email, "Ana", person.Version), (kept.Mobile, kept.Email, kept.GivenName, kept.Version));
        Assert.Null(kept.MobileValidatedAt);
        var row = await data.Registrations.SingleAsync(row => row.Id == registration.Id);
        Assert.Equal((RegistrationState.PendingVerification, person.Id, true), (row.State, row.PersonId, row.HasOpenDifferences));
        Assert.Equal([SubmittedField.GivenName, SubmittedField.Mobile, SubmittedField.Email], row.Submitted!.DifferencesFrom(kept).Select(difference => difference.Field));
    }

    [Fact]
    public async Task Register_AndAnswer_KeepTheStatementBudget()
    {
        var (portal, submitted) = (Actor.Portal(Guid.NewGuid(), "Portal", null), default(Result<RegistrationResponse>));
        await town.Service<BackOffice.Administration.TownHallOptions>().GetAsync(CancellationToken.None);
        var submit = await town.Statements.OfAsync(async () => submitted = await town.Service<SubmitRegistration>().ExecuteAsync(PortalCalls.Typed(Residents.Data()), portal, CancellationToken.None));
        var id = submitted!.Value.Id;
        var code = town.CodeOf(id);
        var answer = await town.Statements.OfAsync(() => town.Service<AnswerRegistrationCode>().ExecuteAsync(new(id, code), portal, CancellationToken.None));

        Assert.InRange(submit.Count, 1, 6);
        Assert.InRange(answer.Count, 1, 6);
    }

    [Fact]
    public async Task Register_AnotherOfficialsPermission_IsRefused()
    {
        var refused = await town.Service<SubmitRegistration>().ExecuteAsync(PortalCalls.Typed(Residents.Data()), town.ActorOf(Role.Supervisor), CancellationToken.None);

        Assert.Equal(Refusal.Forbidden, refused.Refusal);
    }

    [Fact]
    public async Task Register_AgainWithDocumentAndMobile_GoesOnWithTheSameOne()
    {
        var (portal, request) = (await town.PortalAsync(), PortalCalls.Typed(Residents.Data()));
        var first = await portal.SubmitAsync(request);
        var soon = await portal.PostAsJsonAsync(PortalCalls.Registrations, request);
        await soon.ProblemAsync(HttpStatusCode.TooManyRequests, "code-too-soon");
        Assert.Equal(TimeSpan.FromSeconds(60), soon.Headers.RetryAfter?.Delta);
        var void1 = town.CodeOf(first.Id);
        town.Clock.Advance(TimeSpan.FromSeconds(60));

        var second = await portal.SubmitAsync(request with { Email = "corregido@example.org", DocumentNumber = $"es-{request.DocumentNumber!.ToLowerInvariant()}" });

        Assert.Equal(first.Id, second.Id);
        await using var data = town.Data();
        Assert.Equal("corregido@example.org", (await data.Registrations.SingleAsync(row => row.Id == first.Id)).Submitted!.Email);
        if (void1 != town.CodeOf(first.Id)) await (await portal.AnswerAsync(first.Id, void1)).ProblemAsync(HttpStatusCode.UnprocessableEntity, "code-wrong");
        Assert.Equal(HttpStatusCode.OK, (await portal.AnswerAsync(first.Id, town.CodeOf(first.Id))).StatusCode);
    }

    [Fact]
    public async Task Register_SixthCodeOfTheDay_IsRefused()
    {
        var (portal, request) = (await town.PortalAsync(), PortalCalls.Typed(Residents.Data()));
        for (var sent = 0; sent < CodeLimits.PerDay; sent++)
        {
            await portal.SubmitAsync(request);
            town.Clock.Advance(CodeLimits.ResendAfter);
        }

        await (await portal.PostAsJsonAsync(PortalCalls.Registrations, request)).ProblemAsync(HttpStatusCode.TooManyRequests, "code-too-many");
    }

    [Theory]
    [InlineData(true, "already-open")]
    [InlineData(false, "already-registered")]
    public async Task Register_PersonWithOpenRegistrationOrAccess_IsToldAndNothingMore(bool isOpen, string code)
    {
        var portal = await town.PortalAsync();
        var person = isOpen ? town.EnterRegistered() : town.EnterVerified();
        var (request, before) = (PortalCalls.Typed(Residents.Data()) with { DocumentNumber = person.CurrentDocument!.Value }, town.Written());

        var problem = await (await portal.PostAsJsonAsync(PortalCalls.Registrations, request)).ProblemAsync(HttpStatusCode.Conflict, code);

        Assert.DoesNotContain(person.Mobile![3..], problem.ToString());
        Assert.DoesNotContain(person.FirstSurname, problem.ToString());
        Assert.Equal(before, town.Written());
    }
}
