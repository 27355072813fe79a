using Shared.Common;

namespace Shared.Registration;

/// <summary>A one-time code that proves a mobile or an e-mail. Only its hash is kept.</summary>
public sealed class ContactCode : IVersioned, IAboutPerson
{
    private ContactCode()
    {
    }

    public Guid Id { get; private set; }

    public CodePurpose Purpose { get; private set; }

    /// <summary>The registration, person or verification that asked for it.</summary>
    public Guid OwnerId { get; private set; }

    public Guid? SubjectPersonId { get; private set; }

    /// <summary>E.164 number it was sent to.</summary>
    public string Address { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTime SentAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    /// <summary>Wrong answers so far.</summary>
    public int Attempts { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>A newer code took its place.</summary>
    public DateTime? VoidedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether it can still be answered.</summary>
    public bool IsLive(DateTime now) => UsedAt is null && VoidedAt is null && now < ExpiresAt && Attempts < CodeLimits.Attempts;

    /// <summary>Makes a code for a mobile and voids the living ones of the same owner and purpose.</summary>
    /// <param name="recent">Codes sent to the same number in the last 24 hours, whoever asked, and those of the same owner.</param>
    /// <returns>The row and the code in clear, which is only for the message; or TooSoon (60 s), TooMany (5 a day and number).</returns>
    public static Result<(ContactCode Row, string Code)> Send(CodeOrder order, IReadOnlyList<ContactCode> recent, DateTime now)
    {
        var sameNumber = recent.Where(code => code.Address == order.Mobile).ToList();
        if (sameNumber.Exists(code => now - code.SentAt < CodeLimits.ResendAfter)) return RegistrationRefusals.CodeTooSoon;
        if (sameNumber.Count(code => now - code.SentAt < TimeSpan.FromDays(1)) >= CodeLimits.PerDay) return RegistrationRefusals.CodeTooMany;
        foreach (var former in recent.Where(code => code.OwnerId == order.OwnerId && code.Purpose == order.Purpose && code.IsLive(now))) former.VoidedAt = now;
        var (id, text) = (Ids.New(now), CodeText.Generate());
        var row = new ContactCode
        {
            Id = id,
            Purpose = order.Purpose,
            OwnerId = order.OwnerId,
            SubjectPersonId = order.PersonId,
            Address = order.Mobile,
            Hash = CodeText.HashOf(text, id),
            SentAt = now,
            ExpiresAt = now + CodeLimits.MobileLife,
        };
        return (row, text);
    }

    /// <summary>Compares an answer. A wrong one counts, one that is no whole code does not; the fifth wrong one kills the code.</summary>
    public Result Answer(string? typed, DateTime now)
    {
        if (VoidedAt is not null || UsedAt is not null || now >= ExpiresAt) return RegistrationRefusals.CodeExpired;
        if (Attempts >= CodeLimits.Attempts) return RegistrationRefusals.CodeExhausted;
        if (!CodeText.IsComplete(typed)) return RegistrationRefusals.CodeIncomplete;
        if (!CodeText.Matches(Hash, CodeText.Normalise(typed), Id))
        {
            Attempts++;
            return RegistrationRefusals.CodeWrong;
        }

        UsedAt = now;
        return Result.Done;
    }
}

/// <summary>Who wants a code, for what, sent where.</summary>
/// <param name="Mobile">E.164.</param>
public sealed record CodeOrder(CodePurpose Purpose, Guid OwnerId, string Mobile, Guid? PersonId);

/// <summary>What a code is for.</summary>
public enum CodePurpose
{
    /// <summary>Proves the mobile of a registration.</summary>
    Registration = 1,

    /// <summary>Proves the mobile of a person after a change of contacts.</summary>
    ContactChange = 2,

    /// <summary>Read back during a verification by telephone.</summary>
    Verification = 3,
}
