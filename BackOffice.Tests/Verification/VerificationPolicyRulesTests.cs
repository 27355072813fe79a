using BackOffice.Tests.Support;
using Shared.Persons;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class VerificationPolicyRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(3, 3, false, true)]
    [InlineData(3, 3, true, true)]
    [InlineData(3, 2, true, true)]
    [InlineData(3, 2, false, false)]
    [InlineData(3, 1, true, false)]
    [InlineData(3, 0, true, false)]
    [InlineData(2, 2, true, true)]
    [InlineData(2, 2, false, false)]
    [InlineData(2, 1, true, false)]
    [InlineData(1, 1, true, false)]
    [InlineData(0, 0, true, false)]
    public void PhonePasses_EveryCombination_FollowsTheRule(int asked, int right, bool code, bool passes) => Assert.Equal(passes, VerificationPolicy.PhonePasses(asked, right, code));

    [Fact]
    public void Draw_SameId_IsAlwaysTheSameThree()
    {
        var all = Enum.GetValues<ControlQuestion>();
        var id = Guid.CreateVersion7();

        var drawn = VerificationPolicy.Draw(all, id);

        Assert.Equal(drawn, VerificationPolicy.Draw(all, id));
        Assert.Equal(3, drawn.Distinct().Count());
    }

    /// <summary>The order must not change with the runtime: an open call would show other questions after an update.</summary>
    [Fact]
    public void Draw_KnownId_GivesTheKnownQuestions() => Assert.Equal(
        [ControlQuestion.BirthDate, ControlQuestion.PostalCode, ControlQuestion.DocumentExpiry],
        VerificationPolicy.Draw(Enum.GetValues<ControlQuestion>(), new Guid("0193a2b4-0000-7000-8000-0123456789ab")));

    [Fact]
    public void Draw_ManyIds_ReachesEveryQuestion()
    {
        var reached = Enumerable.Range(0, 200).SelectMany(_ => VerificationPolicy.Draw(Enum.GetValues<ControlQuestion>(), Guid.NewGuid())).Distinct();

        Assert.Equal(Enum.GetValues<ControlQuestion>().Length, reached.Count());
    }

    [Fact]
    public void Answerable_PersonWithoutFacts_OffersOnlyWhatIsKnown()
    {
        var bare = Person.Enter(Residents.Data(second: null) with { Address = PostalAddress.Unknown, Email = null }, Now);

        Assert.Equal([ControlQuestion.BirthDate], VerificationPolicy.Answerable(bare));
    }

    [Fact]
    public void Answerable_DocumentNotedAtAVisit_AddsItsFacts()
    {
        var person = Person.Enter(Residents.Data(), Now);
        Assert.DoesNotContain(ControlQuestion.SupportNumber, VerificationPolicy.Answerable(person));

        person.CurrentDocument!.Note("BAA000589", null, new DateOnly(2030, 1, 1));

        Assert.Equal(Enum.GetValues<ControlQuestion>(), VerificationPolicy.Answerable(person));
    }

    [Theory]
    [InlineData(CheckAnswer.Yes, null)]
    [InlineData(CheckAnswer.No, "Verification.CheckFailed")]
    [InlineData(CheckAnswer.NotApplicable, "Verification.CheckMustApply")]
    [InlineData((CheckAnswer)9, "Verification.ChecksMissing")]
    public void RefuseChecks_PhotoAnswered_OnlyYesPasses(CheckAnswer answer, string? expected)
    {
        var checks = VerificationSteps.AllYes(VerificationMethod.InPerson);
        checks[VerificationCheck.PhotoMatches] = answer;

        var refusal = VerificationPolicy.RefuseChecks(VerificationMethod.InPerson, checks).SingleOrDefault();

        Assert.Equal(expected, refusal?.Code);
        if (refusal is not null) Assert.Equal(nameof(VerificationCheck.PhotoMatches), refusal.Field);
    }

    [Fact]
    public void RefuseChecks_NothingAnswered_SaysItOfEachCheck()
    {
        var refusals = VerificationPolicy.RefuseChecks(VerificationMethod.InPerson, new Dictionary<VerificationCheck, CheckAnswer>());

        Assert.Equal(IdentityVerification.ChecksOf(VerificationMethod.InPerson).Select(check => check.ToString()), refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public void MayNotApply_OnlySecurityElements() =>
        Assert.Equal([VerificationCheck.SecurityElements], Enum.GetValues<VerificationCheck>().Where(VerificationPolicy.MayNotApply));
}
