using Shared.Common;

namespace Shared.Verification.Records;

/// <summary>The numbered document of a finished verification (acta). Nothing of it changes once written; the only thing that can happen to it is to be replaced.</summary>
public sealed class VerificationRecord : IVersioned, IAboutPerson
{
    /// <summary>Series of the numbers: VER-2026-000123.</summary>
    public const string Series = "VER";

    private VerificationRecord()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Unique, at most 20 characters.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Value of the <see cref="SecureVerificationCode"/>, unique.</summary>
    public string Csv { get; private set; } = "";

    /// <summary>1 for the first record of a verification.</summary>
    public int Revision { get; private set; }

    public Guid VerificationId { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    public VerificationMethod Method { get; private set; }

    public VerificationState Outcome { get; private set; }

    /// <summary>The official who verified.</summary>
    public Guid OfficialId { get; private set; }

    /// <summary>When the verification ended, UTC; the same in all its records.</summary>
    public DateTime FinishedAt { get; private set; }

    public RecordContent Content { get; private set; } = default!;

    public DateTime CreatedAt { get; private set; }

    /// <summary>Who wrote this record.</summary>
    public Guid CreatedBy { get; private set; }

    public Guid? ReplacesId { get; private set; }

    public Guid? ReplacedById { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether no other record took its place.</summary>
    public bool IsCurrent => ReplacedById is null;

    /// <summary>The code in its printed form.</summary>
    public string ShownCsv => SecureVerificationCode.Parse(Csv) is { IsDone: true, Value: var code } ? code.Shown : Csv;

    /// <summary>The first record of a finished verification.</summary>
    public static VerificationRecord Write(RecordStamp stamp, IdentityVerification verification, RecordContent content) => new()
    {
        Id = Ids.New(stamp.Now),
        Number = stamp.Number,
        Csv = stamp.Code.Value,
        Revision = 1,
        VerificationId = verification.Id,
        PersonId = verification.PersonId,
        Method = content.Method,
        Outcome = content.Outcome,
        OfficialId = content.Official.Id,
        FinishedAt = content.FinishedAt,
        Content = content,
        CreatedAt = stamp.Now,
        CreatedBy = stamp.By,
    };

    /// <summary>What was noted of the document is put right in a new record.</summary>
    /// <returns><see cref="RecordRefusals.RecordReplaced"/>, or what is wrong with the correction.</returns>
    public Result<VerificationRecord> Correct(RecordStamp stamp, RecordCorrection correction)
    {
        if (!IsCurrent) return RecordRefusals.RecordReplaced;
        var corrected = correction.Apply(Content, Number, TownTime.DayOf(stamp.Now));
        return corrected.IsDone ? ReplaceBy(stamp, corrected.Value) : Result<VerificationRecord>.From(corrected.Refusals);
    }

    /// <summary>A new record that names the second official too.</summary>
    /// <returns><see cref="RecordRefusals.RecordReplaced"/> when this is not the current one.</returns>
    public Result<VerificationRecord> AddSecondOfficial(RecordStamp stamp, RecordOfficial second)
    {
        if (!IsCurrent) return RecordRefusals.RecordReplaced;
        return ReplaceBy(stamp, Content with { SecondOfficial = second, SecondOfficialAt = stamp.Now, Change = new(Number, RecordChangeKind.SecondOfficial, null, null) });
    }

    private VerificationRecord ReplaceBy(RecordStamp stamp, RecordContent content)
    {
        var next = new VerificationRecord
        {
            Id = Ids.New(stamp.Now),
            Number = stamp.Number,
            Csv = stamp.Code.Value,
            Revision = Revision + 1,
            VerificationId = VerificationId,
            PersonId = PersonId,
            Method = Method,
            Outcome = Outcome,
            OfficialId = OfficialId,
            FinishedAt = FinishedAt,
            Content = content,
            CreatedAt = stamp.Now,
            CreatedBy = stamp.By,
            ReplacesId = Id,
        };
        ReplacedById = next.Id;
        return next;
    }
}

/// <summary>What a new record is marked with.</summary>
/// <param name="Number">Never given twice.</param>
/// <param name="Code">Never given twice.</param>
/// <param name="By">The official who writes it.</param>
/// <param name="Now">UTC.</param>
public sealed record RecordStamp(string Number, SecureVerificationCode Code, Guid By, DateTime Now);
