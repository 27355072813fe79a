using Shared.Common;

namespace Shared.Offices;

/// <summary>A day on which nobody is seen (festivo).</summary>
public sealed class Holiday : IVersioned
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2099, 12, 31);

    private Holiday()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The office that keeps it; null for all of them.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>2000–2099; one holiday a day for all offices, and one for each.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>1–80 characters.</summary>
    public string Name { get; private set; } = "";

    public HolidayScope Scope { get; private set; }

    public long Version { get; private set; }

    /// <summary>A holiday of one office or of all.</summary>
    public static Result<Holiday> Create(Guid? officeId, DateOnly date, string? name, HolidayScope scope, DateTime now)
    {
        var holiday = new Holiday { Id = Ids.New(now), OfficeId = officeId };
        var taken = holiday.Change(date, name, scope);
        return taken.IsDone ? holiday : Result<Holiday>.From(taken.Refusals);
    }

    /// <summary>Takes new values after checking each.</summary>
    public Result Change(DateOnly date, string? name, HolidayScope scope)
    {
        List<Refusal> refusals = [];
        if (date < First || date > Last || !Enum.IsDefined(scope)) refusals.Add(OfficeRefusals.HolidayOutOfRange);
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > 80) refusals.Add(OfficeRefusals.HolidayNameMissing);
        if (refusals.Count > 0) return Result.From(refusals);
        (Date, Name, Scope) = (date, name!.Trim(), scope);
        return Result.Done;
    }
}

/// <summary>Who declares a holiday.</summary>
public enum HolidayScope
{
    National = 1,
    Regional = 2,
    Local = 3,
}
