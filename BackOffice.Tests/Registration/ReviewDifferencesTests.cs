using BackOffice.Registration;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class ReviewDifferencesTests(Town town) : IClassFixture<Town>
{
    private Task<Result> ReviewAsync(PortalRegistration registration, params (SubmittedField Field, FieldDecision Decision)[] decisions) =>
        town.Service<ReviewDifferences>().ExecuteAsync(
            new(registration.Id, registration.Version, town.PersonOf(registration.PersonId!.Value).Version, decisions.ToDictionary(pair => pair.Field, pair => pair.Decision)),
            town.ActorOf(Role.Clerk),
            CancellationToken.None);

    private async Task<(Person Person, PortalRegistration Registration, SubmittedData Typed)> DifferingAsync()
    {
        var person = town.Enter();
        var typed = RegistrationTown.Typed(person) with { GivenName = "Anna", Mobile = RegistrationTown.NewMobile(), Email = $"web{Guid.NewGuid():N}@example.org", Language = "ca" };
        return (person, await town.SubmitAsync(typed), typed);
    }

    [Fact]
    public async Task Submit_DifferingData_LeaveTheRegistryAsItWas()
    {
        var (person, registration, _) = await DifferingAsync();
        var saved = town.PersonOf(person.Id);

        Assert.True(registration.HasOpenDifferences);
        Assert.Equal((person.GivenName, person.Mobile, person.Email), (saved.GivenName, saved.Mobile, saved.Email));
    }

    [Fact]
    public async Task Review_SomeAcceptedSomeKept_WritesOnlyTheAcceptedAndTellsBothAddresses()
    {
        var (person, registration, typed) = await DifferingAsync();
        var provedAt = registration.ContactValidatedAt;
        town.Clock.Advance(TimeSpan.FromMinutes(3));
        var statements = await town.Statements.OfAsync(async () => Assert.True((await ReviewAsync(
            registration,
            (SubmittedField.GivenName, FieldDecision.Accept),
            (SubmittedField.Mobile, FieldDecision.Accept),
            (SubmittedField.Email, FieldDecision.Keep),
            (SubmittedField.Language, FieldDecision.Accept))).IsDone));

        // two of them are the test's own readings of the version
        Assert.InRange(statements.Count, 1, 6 + 2);
        var saved = town.PersonOf(person.Id);
        Assert.Equal(("Anna", typed.Mobile, person.Email, "ca", provedAt), (saved.GivenName, saved.Mobile, saved.Email, saved.Language, saved.MobileValidatedAt));
        Assert.NotNull(saved.ContactChangedAt);
        Assert.False(town.RegistrationOf(registration.Id).HasOpenDifferences);
        Assert.Equal([person.Email!, person.Mobile!], town.NoticesOf(person.Id, NoticeEvent.ContactChanged).Select(notice => notice.Recipient));
        await using var data = town.Data();
        var entry = await data.AuditEntries.OrderByDescending(row => row.Sequence).FirstAsync(row => row.Action == nameof(ReviewDifferences));
        Assert.Contains("\"GivenName\":[\"Ana\",\"Anna\"]", entry.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_DecisionLacking_IsRefusedAndNothingChanges()
    {
        var (person, registration, _) = await DifferingAsync();
        Assert.Equal(RegistrationRefusals.DecisionMissing, (await ReviewAsync(registration, (SubmittedField.GivenName, FieldDecision.Accept))).Refusal);
        Assert.Equal(RegistrationRefusals.DecisionMissing, (await ReviewAsync(registration)).Refusal);
        Assert.Equal(person.GivenName, town.PersonOf(person.Id).GivenName);
    }

    [Fact]
    public async Task Review_MobileOfSomebodyElse_MovesAndTellsTheFormerHolder()
    {
        var (person, former) = (town.Enter(), town.EnterRegistered());
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var registration = await town.SubmitAsync(RegistrationTown.Typed(person) with { Mobile = former.Mobile! });
        Assert.True((await ReviewAsync(registration, (SubmittedField.Mobile, FieldDecision.Accept))).IsDone);

        Assert.Null(town.PersonOf(former.Id).Mobile);
        Assert.Equal(former.Mobile, town.PersonOf(person.Id).Mobile);
        Assert.Single(town.NoticesOf(former.Id, NoticeEvent.MobileTakenOver));
    }

    [Fact]
    public async Task Review_MobileThatSomebodyProvedLater_IsTaken()
    {
        var (person, mobile) = (town.Enter(), RegistrationTown.NewMobile());
        var registration = await town.SubmitAsync(RegistrationTown.Typed(person) with { Mobile = mobile });
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        town.EnterRegistered(Residents.Data() with { Mobile = MobilePhone.Restore(mobile) });

        Assert.Equal(PersonRefusals.MobileTaken, (await ReviewAsync(registration, (SubmittedField.Mobile, FieldDecision.Accept))).Refusal);
        Assert.True((await ReviewAsync(registration, (SubmittedField.Mobile, FieldDecision.Keep))).IsDone);
    }

    [Fact]
    public async Task Review_AlreadyDecidedByAnother_IsRefused()
    {
        var (_, registration, _) = await DifferingAsync();
        (SubmittedField, FieldDecision)[] keep = [.. new[] { SubmittedField.GivenName, SubmittedField.Mobile, SubmittedField.Email, SubmittedField.Language }.Select(field => (field, FieldDecision.Keep))];
        Assert.True((await ReviewAsync(registration, keep)).IsDone);
        Assert.Equal(RegistrationRefusals.NotOpen, (await ReviewAsync(registration, keep)).Refusal);
    }

    [Fact]
    public async Task Review_RegistrationOrPersonChangedMeanwhile_IsConflict()
    {
        var (person, registration, _) = await DifferingAsync();
        var decisions = new Dictionary<SubmittedField, FieldDecision>();
        var (review, version) = (town.Service<ReviewDifferences>(), town.VersionOf(person));
        Assert.Equal(Refusal.Conflict, (await review.ExecuteAsync(new(registration.Id, registration.Version + 1, version, decisions), town.ActorOf(Role.Clerk), CancellationToken.None)).Refusal);
        Assert.Equal(Refusal.Conflict, (await review.ExecuteAsync(new(registration.Id, registration.Version, version + 1, decisions), town.ActorOf(Role.Clerk), CancellationToken.None)).Refusal);
    }
}
