using BackOffice.Tests.Support;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class IdentityVerificationRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Official = Guid.NewGuid();

    private static Person Registered()
    {
        var person = Person.Enter(Residents.Data(), Now);
        person.ProveMobile(Now.AddDays(-3));
        return person;
    }

    private static IdentityVerification Call() => IdentityVerification.OpenCall(Registered(), 0, Official, Now).Value;

    private static IdentityVerification Visit(VerificationMethod method = VerificationMethod.InPerson) => IdentityVerification.OpenVisit(Guid.NewGuid(), method, Official, Now);

    private static VerificationEnd End(VerificationState outcome, string? reason = null) => new(outcome, reason, Official, Now);

    private static ShownDocument Shown(DateOnly? expires) => new(DocumentKind.Dni, "00000000T", VerificationSteps.Support, null, expires);

    [Fact]
    public void OpenCall_ProvedMobile_KeepsNumberAndSinceWhen()
    {
        var person = Registered();
        var call = IdentityVerification.OpenCall(person, 1, Official, Now).Value;

        Assert.Equal((person.Mobile, person.MobileValidatedAt, VerificationState.Open), (call.NumberCalled, call.NumberTrustedSince, call.State));
        Assert.Equal(3, call.Questions.Count);
    }

    [Fact]
    public void OpenCall_ThirdInADay_IsRefused() => Assert.Equal(VerificationRefusals.TooManyCalls, IdentityVerification.OpenCall(Registered(), 2, Official, Now).Refusal);

    [Fact]
    public void OpenCall_MobileUnproved_IsRefused() => Assert.Equal(VerificationRefusals.MobileNotProved, IdentityVerification.OpenCall(Person.Enter(Residents.Data(), Now), 0, Official, Now).Refusal);

    [Fact]
    public void OpenCall_OneKnownFact_IsRefused()
    {
        var person = Person.Enter(Residents.Data(second: null) with { Address = PostalAddress.Unknown, Email = null }, Now);
        person.ProveMobile(Now);

        Assert.Equal(VerificationRefusals.TooFewFacts, IdentityVerification.OpenCall(person, 0, Official, Now).Refusal);
    }

    [Theory]
    [InlineData(VerificationState.Rejected)]
    [InlineData(VerificationState.Inconclusive)]
    [InlineData(VerificationState.SuspectedFraud)]
    public void Finish_WithoutTheReasonThatIsDue_IsRefused(VerificationState outcome)
    {
        Assert.Equal(VerificationRefusals.ReasonMissing, Call().FinishCall(new Dictionary<ControlQuestion, bool>(), End(outcome, "  ")).Refusal);
        Assert.Equal(VerificationRefusals.ReasonMissing, Visit().FinishVisit(null, new Dictionary<VerificationCheck, CheckAnswer>(), End(outcome)).Refusal);
    }

    [Theory]
    [InlineData(VerificationState.Rejected, "No sabe su dirección")]
    [InlineData(VerificationState.Inconclusive, "Se cortó")]
    [InlineData(VerificationState.SuspectedFraud, "Voz de otra persona")]
    [InlineData(VerificationState.NoShow, null)]
    public void Finish_NotVerified_NeedsNoAnswersAndGivesNoLevel(VerificationState outcome, string? reason)
    {
        var (call, visit) = (Call(), Visit());

        Assert.True(call.FinishCall(new Dictionary<ControlQuestion, bool>(), End(outcome, reason)).IsDone);
        Assert.True(visit.FinishVisit(null, new Dictionary<VerificationCheck, CheckAnswer>(), End(outcome, reason)).IsDone);

        Assert.Equal((outcome, AssuranceLevel.None, reason), (call.State, call.Level, call.Reason));
        Assert.Equal((outcome, AssuranceLevel.None, Official), (visit.State, visit.Level, visit.FinishedBy));
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void Finish_LongReason_HasALimit(int length, bool passes) =>
        Assert.Equal(passes, Call().FinishCall(new Dictionary<ControlQuestion, bool>(), End(VerificationState.Rejected, new string('a', length))).IsDone);

    [Theory]
    [InlineData(VerificationState.Open)]
    [InlineData((VerificationState)0)]
    [InlineData((VerificationState)99)]
    public void Finish_NoOutcome_IsRefused(VerificationState outcome) => Assert.Equal(VerificationRefusals.OutcomeMissing, Call().FinishCall(new Dictionary<ControlQuestion, bool>(), End(outcome, "x")).Refusal);

    [Theory]
    [InlineData(VerificationState.Verified)]
    [InlineData(VerificationState.Rejected)]
    [InlineData(VerificationState.Inconclusive)]
    [InlineData(VerificationState.NoShow)]
    [InlineData(VerificationState.SuspectedFraud)]
    public void Finished_AnyOutcome_NeverChangesAgain(VerificationState outcome)
    {
        var (call, visit) = (Call(), Visit());
        Assert.True(call.FinishCall(VerificationSteps.Ticks(call), End(outcome, "motivo")).IsDone);
        Assert.True(visit.FinishVisit(Shown(new DateOnly(2030, 1, 1)), VerificationSteps.AllYes(VerificationMethod.InPerson), End(outcome, "motivo")).IsDone);

        Assert.Equal(VerificationRefusals.NotOpen, call.FinishCall(VerificationSteps.Ticks(call), End(VerificationState.Verified)).Refusal);
        Assert.Equal(VerificationRefusals.NotOpen, call.NoteCodeReadBack(Now).Refusal);
        Assert.Equal(VerificationRefusals.NotOpen, visit.FinishVisit(null, VerificationSteps.AllYes(VerificationMethod.InPerson), End(VerificationState.Rejected, "otro")).Refusal);
        Assert.Equal((outcome, outcome), (call.State, visit.State));
    }

    [Fact]
    public void FinishCall_QuestionUnanswered_SaysItOfThatQuestion()
    {
        var call = Call();
        var ticks = VerificationSteps.Ticks(call);
        ticks.Remove(call.Questions[1].Question);

        var refusal = call.FinishCall(ticks, End(VerificationState.Verified)).Refusal;

        Assert.Equal((VerificationRefusals.AnswersMissing.Code, call.Questions[1].Question.ToString()), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData(0, false, true)]
    [InlineData(1, false, false)]
    [InlineData(1, true, true)]
    [InlineData(2, true, false)]
    public void FinishCall_Verified_FollowsThePolicy(int wrong, bool code, bool passes)
    {
        var call = Call();
        if (code) call.NoteCodeReadBack(Now);

        Assert.Equal(passes, call.FinishCall(VerificationSteps.Ticks(call, wrong), End(VerificationState.Verified)).IsDone);
        Assert.Equal(passes ? AssuranceLevel.Basic : AssuranceLevel.None, call.Level);
        Assert.Equal(passes ? VerificationState.Verified : VerificationState.Open, call.State);
    }

    [Fact]
    public void Finish_ByTheOtherMethod_IsRefused()
    {
        Assert.Equal(VerificationRefusals.OtherMethod, Visit().FinishCall(new Dictionary<ControlQuestion, bool>(), End(VerificationState.NoShow)).Refusal);
        Assert.Equal(VerificationRefusals.OtherMethod, Call().FinishVisit(null, new Dictionary<VerificationCheck, CheckAnswer>(), End(VerificationState.NoShow)).Refusal);
        Assert.Equal(VerificationRefusals.OtherMethod, Visit().NoteCodeReadBack(Now).Refusal);
    }

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-22", false)]
    [InlineData("9999-01-01", true)]
    [InlineData(null, false)]
    public void FinishVisit_ExpiryOfTheDocument_DecidesWhetherAdvanced(string? expires, bool passes)
    {
        var visit = Visit();
        var result = visit.FinishVisit(Shown(expires is null ? null : DateOnly.Parse(expires)), VerificationSteps.AllYes(VerificationMethod.InPerson), End(VerificationState.Verified));

        Assert.Equal(passes ? null : VerificationRefusals.DocumentExpired, result.Refusals.SingleOrDefault());
        Assert.Equal(passes ? AssuranceLevel.Advanced : AssuranceLevel.None, visit.Level);
    }

    [Fact]
    public void FinishVisit_WithoutDocument_IsRefusedInPersonButNotByCertificate()
    {
        Assert.Equal(VerificationRefusals.DocumentMissing, Visit().FinishVisit(null, VerificationSteps.AllYes(VerificationMethod.InPerson), End(VerificationState.Verified)).Refusal);
        var certificate = Visit(VerificationMethod.Certificate);

        Assert.True(certificate.FinishVisit(null, VerificationSteps.AllYes(VerificationMethod.Certificate), End(VerificationState.Verified)).IsDone);
        Assert.Equal(AssuranceLevel.Advanced, certificate.Level);
    }

    [Fact]
    public void FinishVisit_ChecksOfAnotherMethod_AreNotKept()
    {
        var visit = Visit(VerificationMethod.Certificate);
        var checks = VerificationSteps.AllYes(VerificationMethod.Certificate);
        checks[VerificationCheck.PhotoMatches] = CheckAnswer.No;

        visit.FinishVisit(null, checks, End(VerificationState.Verified));

        Assert.Equal(IdentityVerification.ChecksOf(VerificationMethod.Certificate), visit.Checks.Select(check => check.Check));
    }

    [Theory]
    [InlineData(VerificationState.Verified, false)]
    [InlineData(VerificationState.Rejected, true)]
    [InlineData(VerificationState.Inconclusive, true)]
    [InlineData(VerificationState.NoShow, true)]
    [InlineData(VerificationState.SuspectedFraud, true)]
    public void ReopenAsVisit_CallThatEnded_OnlyWhenNotVerified(VerificationState outcome, bool passes)
    {
        var call = Call();
        call.FinishCall(VerificationSteps.Ticks(call), End(outcome, "motivo"));

        var visit = call.ReopenAsVisit(Official, Now);

        Assert.Equal(passes, visit.IsDone);
        if (passes) Assert.Equal((VerificationMethod.InPerson, VerificationState.Open, call.PersonId), (visit.Value.Method, visit.Value.State, visit.Value.PersonId));
        Assert.Equal(outcome, call.State);
    }

    [Fact]
    public void ReopenAsVisit_OpenCallOrVisit_IsRefused()
    {
        Assert.Equal(VerificationRefusals.CallNotFailed, Call().ReopenAsVisit(Official, Now).Refusal);
        var visit = Visit();
        visit.FinishVisit(null, new Dictionary<VerificationCheck, CheckAnswer>(), End(VerificationState.NoShow));
        Assert.Equal(VerificationRefusals.CallNotFailed, visit.ReopenAsVisit(Official, Now).Refusal);
    }
}
