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

    /// <summary>The appointment, or the turn without one, during which it happens; null for neither.</summary>
    public Guid? AppointmentId { get; private set; }

    public long Version { get; private set; }

    /// <summary>Opens a call to the number on file.</summary>
    /// <param name="callsInLastDay">Calls opened for this person in the last 24 hours.</param>
    public static Result<IdentityVerification> OpenCall(Person person, int callsInLastDay, Guid officialId, DateTime now)
    {
        if (VerificationGate.RefuseCall(person, callsInLastDay) is { } refusal) return refusal;
        var verification = Open(person.Id, VerificationMethod.Phone, officialId, now);
        verification.NumberCalled = person.Mobile;
        verification.NumberTrustedSince = person.MobileValidatedAt;
        verification.Questions = [.. VerificationPolicy.Draw(VerificationPolicy.Answerable(person), verification.Id).Select(question => new AskedQuestion(question, null))];
        return verification;
    }

    /// <summary>Opens a verification at the counter.</summary>
    public static IdentityVerification OpenVisit(Guid personId, VerificationMethod method, Guid officialId, DateTime now) => Open(personId, method, officialId, now);

    /// <summary>It happens during an appointment.</summary>
    public void Attach(Guid appointmentId) => AppointmentId = appointmentId;

    /// <summary>The code sent to the number on file was read back.</summary>
    public Result NoteCodeReadBack(DateTime now)
    {
        if (RefuseStep(isCall: true) is { } refusal) return refusal;
        CodeReadBackAt = now;
        return Result.Done;
    }

    /// <summary>The call ended without proving anything: the same person may be asked to come. The new attempt is one of its own.</summary>
    public Result<IdentityVerification> ReopenAsVisit(Guid officialId, DateTime now) =>
        Method == VerificationMethod.Phone && State is not (VerificationState.Open or VerificationState.Verified)
            ? OpenVisit(PersonId, VerificationMethod.InPerson, officialId, now)
            : VerificationRefusals.CallNotFailed;

    /// <summary>Why the next step of a call, or of a visit, may not be taken; null when it may. A finished verification never changes.</summary>
    public Refusal? RefuseStep(bool isCall)
    {
        if (State != VerificationState.Open) return VerificationRefusals.NotOpen;
        return isCall == (Method == VerificationMethod.Phone) ? null : VerificationRefusals.OtherMethod;
    }

    /// <summary>Ends a call. Answers are ticked right or wrong; what was said is not kept.</summary>
    public Result FinishCall(IReadOnlyDictionary<ControlQuestion, bool> right, VerificationEnd end)
    {
        if (RefuseStep(isCall: true) is { } wrongStep) return wrongStep;
        if (end.Refuse() is { } refusal) return refusal;
        if (end.Outcome == VerificationState.Verified)
        {
            var unanswered = Questions.FindAll(question => !right.ContainsKey(question.Question));
            if (unanswered.Count > 0) return Result.From([.. unanswered.Select(question => VerificationRefusals.AnswersMissing.For(question.Question.ToString()))]);
            if (!VerificationPolicy.PhonePasses(Questions.Count, Questions.Count(question => right[question.Question]), CodeReadBackAt is not null)) return VerificationRefusals.CallDoesNotProve;
        }

        Questions = [.. Questions.Select(question => question with { Right = right.TryGetValue(question.Question, out var answer) ? answer : null })];
        Checks = [new(VerificationCheck.CodeReadBack, CodeReadBackAt is null ? CheckAnswer.No : CheckAnswer.Yes)];
        return Finish(end, AssuranceLevel.Basic);
    }

    /// <summary>Ends a visit. Every check must be answered; any <i>No</i>, or a document out of force, cannot end verified.</summary>
    public Result FinishVisit(ShownDocument? document, IReadOnlyDictionary<VerificationCheck, CheckAnswer> checks, VerificationEnd end)
    {
        if (RefuseStep(isCall: false) is { } wrongStep) return wrongStep;
        if (end.Refuse() is { } refusal) return refusal;
        if (end.Outcome == VerificationState.Verified && RefuseVisit(document, checks, end.Today) is { Count: > 0 } refusals) return Result.From(refusals);
        Document = document;
        Checks = [.. ChecksOf(Method).Where(check => checks.TryGetValue(check, out var answer) && Enum.IsDefined(answer)).Select(check => new AnsweredCheck(check, checks[check]))];
        if (document is not null) Checks.Add(new(VerificationCheck.DocumentInForce, document.IsInForce(end.Today) ? CheckAnswer.Yes : CheckAnswer.No));
        return Finish(end, AssuranceLevel.Advanced);
    }

    /// <summary>The checks that a method asks for.</summary>
    public static IReadOnlyList<VerificationCheck> ChecksOf(VerificationMethod method) => method switch
    {
        VerificationMethod.Phone => [VerificationCheck.CodeReadBack],
        VerificationMethod.InPerson => [VerificationCheck.PhotoMatches, VerificationCheck.SecurityElements, VerificationCheck.NumberMatches, VerificationCheck.DataMatchRegistry],
        VerificationMethod.Certificate => [VerificationCheck.CertificateValid, VerificationCheck.DataMatchRegistry],
    };

    private List<Refusal> RefuseVisit(ShownDocument? document, IReadOnlyDictionary<VerificationCheck, CheckAnswer> checks, DateOnly today)
    {
        List<Refusal> refusals = [.. VerificationPolicy.RefuseChecks(Method, checks)];
        if (Method != VerificationMethod.InPerson) return refusals;
        if (document is null) refusals.Insert(0, VerificationRefusals.DocumentMissing);
        else if (!document.IsInForce(today)) refusals.Insert(0, VerificationRefusals.DocumentExpired);
        return refusals;
    }

    private static IdentityVerification Open(Guid personId, VerificationMethod method, Guid officialId, DateTime now) =>
        new() { Id = Ids.New(now), PersonId = personId, Method = method, State = VerificationState.Open, OpenedAt = now, OpenedBy = officialId };

    private Result Finish(VerificationEnd end, AssuranceLevel level)
    {
        (State, Reason, FinishedAt, FinishedBy) = (end.Outcome, string.IsNullOrWhiteSpace(end.Reason) ? null : end.Reason.Trim(), end.Now, end.OfficialId);
        Level = end.Outcome == VerificationState.Verified ? level : AssuranceLevel.None;
        return Result.Done;
    }
}
