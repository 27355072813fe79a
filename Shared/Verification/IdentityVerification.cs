using Shared.Common;
using Shared.Persons;

namespace Shared.Verification;

/// <summary>One attempt to verify who somebody is.</summary>
public sealed class IdentityVerification : IVersioned, IAboutPerson
{
    private IdentityVerification()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    public VerificationMethod Method { get; private set; }

    public VerificationState State { get; private set; }

    public AssuranceLevel Level { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public Guid OpenedBy { get; private set; }

    public DateTime? FinishedAt { get; private set; }

    public Guid? FinishedBy { get; private set; }

    /// <summary>Reason of an outcome other than verified, at most 500 characters.</summary>
    public string? Reason { get; private set; }

    /// <summary>Number called, E.164; the one on file, never an incoming one.</summary>
    public string? NumberCalled { get; private set; }

    /// <summary>Since when the number on file was proved; why it is trusted.</summary>
    public DateTime? NumberTrustedSince { get; private set; }

    /// <summary>Questions drawn when the call was opened.</summary>
    public List<AskedQuestion> Questions { get; private set; } = [];

    /// <summary>Checks answered at the end.</summary>
    public List<AnsweredCheck> Checks { get; private set; } = [];

    /// <summary>What was read on the document shown; no image is kept.</summary>
    public ShownDocument? Document { get; private set; }

    /// <summary>When the code sent during the call came back right.</summary>
    public DateTime? CodeReadBackAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Opens a call to the number on file.</summary>
    /// <param name="callsInLastDay">Calls opened for this person in the last 24 hours.</param>
    public static Result<IdentityVerification> OpenCall(Person person, int callsInLastDay, Guid officialId, DateTime now)
    {
        if (person.Mobile is null || person.MobileValidatedAt is null) return VerificationRefusals.MobileNotProved;
        if (callsInLastDay >= VerificationPolicy.PhoneAttemptsPerDay) return VerificationRefusals.TooManyCalls;
        var verification = Open(person.Id, VerificationMethod.Phone, officialId, now);
        verification.NumberCalled = person.Mobile;
        verification.NumberTrustedSince = person.MobileValidatedAt;
        verification.Questions = [.. VerificationPolicy.Draw(VerificationPolicy.Answerable(person), verification.Id).Select(question => new AskedQuestion(question, null))];
        return verification.Questions.Count < 2 ? VerificationRefusals.TooFewFacts : verification;
    }

    /// <summary>Opens a verification at the counter.</summary>
    public static IdentityVerification OpenVisit(Guid personId, VerificationMethod method, Guid officialId, DateTime now) => Open(personId, method, officialId, now);

    /// <summary>The code sent to the number on file was read back.</summary>
    public void NoteCodeReadBack(DateTime now) => CodeReadBackAt = now;

    /// <summary>Ends a call. Answers are ticked right or wrong; what was said is not kept.</summary>
    public Result FinishCall(IReadOnlyDictionary<ControlQuestion, bool> right, VerificationEnd end)
    {
        if (State != VerificationState.Open) return VerificationRefusals.NotOpen;
        if (end.Outcome == VerificationState.Verified)
        {
            if (Questions.Exists(question => !right.ContainsKey(question.Question))) return VerificationRefusals.AnswersMissing;
            if (!VerificationPolicy.PhonePasses(Questions.Count, Questions.Count(question => right[question.Question]), CodeReadBackAt is not null)) return VerificationRefusals.CallDoesNotProve;
        }

        Questions = [.. Questions.Select(question => question with { Right = right.TryGetValue(question.Question, out var answer) ? answer : null })];
        Checks = [new(VerificationCheck.CodeReadBack, CodeReadBackAt is null ? CheckAnswer.No : CheckAnswer.Yes)];
        return Finish(end, AssuranceLevel.Basic);
    }

    /// <summary>Ends a visit. Every check must be answered; any <i>No</i>, or a document out of force, cannot end verified.</summary>
    public Result FinishVisit(ShownDocument? document, IReadOnlyDictionary<VerificationCheck, CheckAnswer> checks, VerificationEnd end)
    {
        if (State != VerificationState.Open) return VerificationRefusals.NotOpen;
        if (end.Outcome == VerificationState.Verified && RefuseVisit(document, checks, end.Now) is { } refusal) return refusal;
        Document = document;
        Checks = [.. checks.Select(check => new AnsweredCheck(check.Key, check.Value))];
        if (document is not null) Checks.Add(new(VerificationCheck.DocumentInForce, document.IsInForce(DateOnly.FromDateTime(end.Now)) ? CheckAnswer.Yes : CheckAnswer.No));
        return Finish(end, AssuranceLevel.Advanced);
    }

    /// <summary>The checks that a method asks for.</summary>
    public static IReadOnlyList<VerificationCheck> ChecksOf(VerificationMethod method) => method switch
    {
        VerificationMethod.Phone => [VerificationCheck.CodeReadBack],
        VerificationMethod.InPerson => [VerificationCheck.PhotoMatches, VerificationCheck.SecurityElements, VerificationCheck.NumberMatches, VerificationCheck.DataMatchRegistry],
        VerificationMethod.Certificate => [VerificationCheck.CertificateValid, VerificationCheck.DataMatchRegistry],
    };

    private Refusal? RefuseVisit(ShownDocument? document, IReadOnlyDictionary<VerificationCheck, CheckAnswer> checks, DateTime now)
    {
        if (Method == VerificationMethod.InPerson)
        {
            if (document is null) return VerificationRefusals.DocumentMissing;
            if (!document.IsInForce(DateOnly.FromDateTime(now))) return VerificationRefusals.DocumentExpired;
        }

        var wanted = ChecksOf(Method);
        if (wanted.Any(check => !checks.ContainsKey(check))) return VerificationRefusals.ChecksMissing;
        if (wanted.Any(check => checks[check] == CheckAnswer.No)) return VerificationRefusals.CheckFailed;
        return wanted.All(check => checks[check] == CheckAnswer.NotApplicable) ? VerificationRefusals.ChecksMissing : null;
    }

    private static IdentityVerification Open(Guid personId, VerificationMethod method, Guid officialId, DateTime now) =>
        new() { Id = Ids.New(now), PersonId = personId, Method = method, State = VerificationState.Open, OpenedAt = now, OpenedBy = officialId };

    private Result Finish(VerificationEnd end, AssuranceLevel level)
    {
        if (end.Outcome == VerificationState.Open) return VerificationRefusals.OutcomeMissing;
        var needsReason = end.Outcome is VerificationState.Rejected or VerificationState.SuspectedFraud or VerificationState.Inconclusive;
        if (needsReason && string.IsNullOrWhiteSpace(end.Reason)) return VerificationRefusals.ReasonMissing;
        if (end.Reason?.Length > 500) return VerificationRefusals.ReasonTooLong;
        (State, Reason, FinishedAt, FinishedBy) = (end.Outcome, end.Reason?.Trim(), end.Now, end.OfficialId);
        Level = end.Outcome == VerificationState.Verified ? level : AssuranceLevel.None;
        return Result.Done;
    }
}
