using BackOffice.Incidents.Calls.Matter;
using Shared.Incidents;

namespace BackOffice.Incidents.Calls.Aids;

/// <summary>Open incidents that a call may belong to.</summary>
/// <param name="Recent">Calls of the category in the last half hour, counted up to <see cref="Many"/>.</param>
public sealed record CallHints(IReadOnlyList<HintRow> Open, int Recent)
{
    public static readonly CallHints None = new([], 0);

    /// <summary>So many calls of one category in half an hour are no accident.</summary>
    public const int Many = 5;

    private const int Offered = 3;

    /// <summary>A shorter word tells nothing.</summary>
    private const int TellingWord = 4;

    /// <summary>Failures that hit many, those of the category first.</summary>
    public IEnumerable<HintRow> Majors => Open.Where(row => row.IsMajor).OrderByDescending(row => row.IsSameCategory).Take(Offered);

    /// <summary>Whether to propose that this call opens a major incident.</summary>
    public bool IsFlood => Recent >= Many && !Open.Any(row => row is { IsMajor: true, IsSameCategory: true });

    /// <summary>Those of the same caller in the same category; otherwise those of the category whose title shares words with this one's.</summary>
    public IReadOnlyList<HintRow> Similar(string? title)
    {
        List<HintRow> own = [.. Open.Where(row => row is { IsSameCategory: true, IsSameCaller: true, IsMajor: false }).Take(Offered)];
        if (own.Count > 0) return own;
        var words = CategorySearch.Words(title ?? "").Where(word => word.Length >= TellingWord).ToHashSet();
        return [.. Open.Where(row => row is { IsSameCategory: true, IsMajor: false }).Select(row => (Row: row, Shared: CategorySearch.Words(row.Title).Count(words.Contains)))
            .Where(found => found.Shared > 0).OrderByDescending(found => found.Shared).Take(Offered).Select(found => found.Row)];
    }
}

/// <summary>An open incident.</summary>
public sealed record HintRow(Guid Id, string Number, string Title, IncidentState State, DateTime CreatedAt, bool IsMajor, bool IsSameCategory, bool IsSameCaller);
