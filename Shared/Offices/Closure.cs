using Shared.Common;

namespace Shared.Offices;

/// <summary>An office, or one desk of it, that does not see citizens on days when it would (cierre). Revoked, never deleted.</summary>
public sealed class Closure : IVersioned, IAtOffice
{
    private const int MostDays = 366;

    private Closure()
    {
    }

    public Guid Id { get; private set; }

    public Guid OfficeId { get; private set; }

    /// <summary>The desk; null for the whole office.</summary>
    public Guid? DeskId { get; private set; }

    /// <summary>Inclusive.</summary>
    public DateOnly FirstDay { get; private set; }

    /// <summary>Inclusive; at most a year after the first.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>On each of the days from this time on; null for the whole day.</summary>
    public TimeOnly? From { get; private set; }

    /// <summary>Exclusive; null for the whole day.</summary>
    public TimeOnly? Until { get; private set; }

    /// <summary>1–200 characters; officials see it, citizens do not.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? RevokedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>A closure of an office or of one desk.</summary>
    public static Result<Closure> Create(Guid officeId, ClosureValues values, DateTime now)
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (OfficeRefusals.ClosureReasonMissing, string.IsNullOrWhiteSpace(values.Reason) || values.Reason.Trim().Length > 200),
            (OfficeRefusals.ClosureEndBeforeStart, values.LastDay < values.FirstDay),
            (OfficeRefusals.ClosureOutOfRange, values.FirstDay.Year is < 2000 or > 2099 || values.LastDay.Year > 2099),
            (OfficeRefusals.ClosureTooLong, values.LastDay.DayNumber - values.FirstDay.DayNumber > MostDays),
            (OfficeRefusals.ClosureHoursIncomplete, values.From is null != values.Until is null || values.Until <= values.From),
        ];
        var refusals = all.Where(row => row.Wrong).Select(row => row.Refusal).ToList();
        if (refusals.Count > 0) return refusals;
        return new Closure
        {
            Id = Ids.New(now),
            OfficeId = officeId,
            DeskId = values.DeskId,
            FirstDay = values.FirstDay,
            LastDay = values.LastDay,
            From = values.From,
            Until = values.Until,
            Reason = values.Reason!.Trim(),
        };
    }

    /// <summary>The office opens after all.</summary>
    public Result Revoke(DateTime now)
    {
        if (RevokedAt is not null) return OfficeRefusals.ClosureRevoked;
        RevokedAt = now;
        return Result.Done;
    }

    /// <summary>The instant from which it takes nothing any more.</summary>
    /// <returns>UTC.</returns>
    public DateTime EndsAt(string zoneId) => Until is { } until ? OfficeZone.UtcOf(LastDay, until, zoneId) : OfficeZone.Span(LastDay, zoneId).To;

    /// <summary>Whether it takes something from a day.</summary>
    public bool HoldsOn(DateOnly day) => RevokedAt is null && FirstDay <= day && day <= LastDay;

    /// <summary>Whether a desk is shut in some part of a cell of five minutes of a day on which it holds.</summary>
    /// <param name="time">Begin of the cell on the clock of the office.</param>
    public bool Shuts(Guid deskId, TimeOnly time) =>
        (DeskId is null || DeskId == deskId) && (From is null || (From.Value.ToTimeSpan() < time.ToTimeSpan() + TimeSpan.FromMinutes(Office.CellMinutes) && time < Until));
}

/// <summary>What is typed about a closure.</summary>
public sealed record ClosureValues(Guid? DeskId, DateOnly FirstDay, DateOnly LastDay, TimeOnly? From, TimeOnly? Until, string? Reason);
