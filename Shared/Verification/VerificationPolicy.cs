using Shared.Common;
using Shared.Persons;

namespace Shared.Verification;

/// <summary>Numbers of the verification by telephone.</summary>
public static class VerificationPolicy
{
    /// <summary>Questions asked in one call.</summary>
    public const int QuestionsAsked = 3;

    /// <summary>Fewer cannot prove anything.</summary>
    public const int FewestQuestions = 2;

    /// <summary>Calls that may be opened for one person in 24 hours.</summary>
    public const int PhoneAttemptsPerDay = 2;

    /// <summary>The questions whose answer the registry knows.</summary>
    public static IReadOnlyList<ControlQuestion> Answerable(Person person)
    {
        var document = person.CurrentDocument;
        List<(ControlQuestion Question, bool Known)> all =
        [
            (ControlQuestion.BirthDate, person.BirthDate is not null),
            (ControlQuestion.SecondSurname, person.SecondSurname is not null),
            (ControlQuestion.Street, person.Address.Street is not null),
            (ControlQuestion.PostalCode, person.Address.PostalCode is not null),
            (ControlQuestion.Town, person.Address.Town is not null),
            (ControlQuestion.Email, person.Email is not null),
            (ControlQuestion.DocumentExpiry, document?.ExpiresOn is not null),
            (ControlQuestion.SupportNumber, document?.SupportNumber is not null),
        ];
        return [.. all.Where(row => row.Known).Select(row => row.Question)];
    }

    /// <summary>Draws the questions of one call. The same id always draws the same ones, so that reopening cannot fish for easier ones.</summary>
    public static IReadOnlyList<ControlQuestion> Draw(IReadOnlyList<ControlQuestion> answerable, Guid verificationId)
    {
        var questions = answerable.ToArray();
        new Random(BitConverter.ToInt32(verificationId.ToByteArray(), 12)).Shuffle(questions);
        return [.. questions.Take(QuestionsAsked)];
    }

    /// <summary>Whether a call proves an identity: three of three right, two of three and the code read back, or, when the registry knows only two facts, both and the code.</summary>
    public static bool PhonePasses(int asked, int right, bool codeReadBack) => asked switch
    {
        >= QuestionsAsked => right == asked || (right == asked - 1 && codeReadBack),
        FewestQuestions => right == asked && codeReadBack,
        _ => false,
    };

    /// <summary>Whether a check may be answered <i>no procede</i> and the identity still be verified: old papers have no security elements; everything else always applies.</summary>
    public static bool MayNotApply(VerificationCheck check) => check == VerificationCheck.SecurityElements;

    /// <summary>What of the checks of a method stands against ending verified, said of each check.</summary>
    public static IReadOnlyList<Refusal> RefuseChecks(VerificationMethod method, IReadOnlyDictionary<VerificationCheck, CheckAnswer> checks) =>
        [.. IdentityVerification.ChecksOf(method).Select(check => Refuse(check, checks)?.For(check.ToString())).OfType<Refusal>()];

    private static Refusal? Refuse(VerificationCheck check, IReadOnlyDictionary<VerificationCheck, CheckAnswer> checks)
    {
        if (!checks.TryGetValue(check, out var answer)) return VerificationRefusals.ChecksMissing;
        return answer switch
        {
            CheckAnswer.Yes => null,
            CheckAnswer.No => VerificationRefusals.CheckFailed,
            CheckAnswer.NotApplicable => MayNotApply(check) ? null : VerificationRefusals.CheckMustApply,
            _ => VerificationRefusals.ChecksMissing,
        };
    }
}
