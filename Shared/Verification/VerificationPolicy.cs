using Shared.Persons;

namespace Shared.Verification;

/// <summary>Numbers of the verification by telephone.</summary>
public static class VerificationPolicy
{
    /// <summary>Questions asked in one call.</summary>
    public const int QuestionsAsked = 3;

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

    /// <summary>Whether a call proves an identity: all answers right, or all but one and the code read back.</summary>
    public static bool PhonePasses(int asked, int right, bool codeReadBack) =>
        asked >= 2 && (right == asked || (right == asked - 1 && right >= 2 && codeReadBack));
}
