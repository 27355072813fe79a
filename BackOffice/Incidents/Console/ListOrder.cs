using Shared.Incidents;

namespace BackOffice.Incidents.Console;

/// <summary>Reads a page in the order of an index. Two columns make several ranges, each of which is one stretch of the index, where a comparison of both at once would walk through all before.</summary>
internal static class ListOrder
{
    /// <summary>The stretches that follow a row, the nearest first, each in its order.</summary>
    public static IEnumerable<IQueryable<Incident>> Ranges(IQueryable<Incident> rows, ConsoleSort sort, ListCursor? cursor)
    {
        var isBack = cursor?.IsBack == true;
        return sort switch
        {
            ConsoleSort.Changed => Changed(rows, cursor, isBack),
            ConsoleSort.Priority => Priority(rows, cursor, isBack),
            ConsoleSort.Due => Due(rows, cursor, isBack),
            _ => [BySequence(cursor is null ? rows : Beside(rows, cursor.Sequence, up: isBack), up: isBack)],
        };
    }

    /// <summary>The cursor at a row.</summary>
    public static ListCursor At(IncidentRow row, ConsoleSort sort, bool isBack) => new(KeyOf(row, sort), row.Sequence, isBack);

    /// <summary>As the list shows them.</summary>
    public static IEnumerable<IncidentRow> Sorted(IEnumerable<IncidentRow> rows, ConsoleSort sort) => sort switch
    {
        ConsoleSort.Changed => rows.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Sequence),
        ConsoleSort.Priority => rows.OrderBy(row => row.Priority).ThenBy(row => row.Sequence),
        ConsoleSort.Due => rows.OrderBy(row => row.DueAt ?? DateTime.MaxValue).ThenBy(row => row.Sequence),
        _ => rows.OrderByDescending(row => row.Sequence),
    };

    private static long? KeyOf(IncidentRow row, ConsoleSort sort) => sort switch
    {
        ConsoleSort.Changed => row.ChangedAt.Ticks,
        ConsoleSort.Priority => row.Priority,
        ConsoleSort.Due => row.DueAt?.Ticks,
        _ => null,
    };

    private static IEnumerable<IQueryable<Incident>> Changed(IQueryable<Incident> rows, ListCursor? cursor, bool isBack)
    {
        if (cursor is not { Key: { } key, Sequence: var sequence }) return [rows.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Sequence)];
        var at = new DateTime(key, DateTimeKind.Utc);
        var same = BySequence(Beside(rows.Where(row => row.ChangedAt == at), sequence, up: isBack), up: isBack);
        return isBack
            ? [same, rows.Where(row => row.ChangedAt > at).OrderBy(row => row.ChangedAt).ThenBy(row => row.Sequence)]
            : [same, rows.Where(row => row.ChangedAt < at).OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Sequence)];
    }

    private static IEnumerable<IQueryable<Incident>> Priority(IQueryable<Incident> rows, ListCursor? cursor, bool isBack)
    {
        if (cursor is not { Key: { } key, Sequence: var sequence }) return [rows.OrderBy(row => row.Priority).ThenBy(row => row.Sequence)];
        var priority = (int)Math.Min(key, int.MaxValue);
        var same = BySequence(Beside(rows.Where(row => row.Priority == priority), sequence, up: !isBack), up: !isBack);
        return isBack
            ? [same, rows.Where(row => row.Priority < priority).OrderByDescending(row => row.Priority).ThenByDescending(row => row.Sequence)]
            : [same, rows.Where(row => row.Priority > priority).OrderBy(row => row.Priority).ThenBy(row => row.Sequence)];
    }

    private static IEnumerable<IQueryable<Incident>> Due(IQueryable<Incident> rows, ListCursor? cursor, bool isBack)
    {
        var never = rows.Where(row => row.DueAt == null);
        var due = rows.Where(row => row.DueAt != null);
        if (cursor is null) return [due.OrderBy(row => row.DueAt).ThenBy(row => row.Sequence), BySequence(never, up: true)];
        if (cursor.Key is not { } key)
        {
            var beside = BySequence(Beside(never, cursor.Sequence, up: !isBack), up: !isBack);
            return isBack ? [beside, due.OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Sequence)] : [beside];
        }

        var at = new DateTime(key, DateTimeKind.Utc);
        var same = BySequence(Beside(rows.Where(row => row.DueAt == at), cursor.Sequence, up: !isBack), up: !isBack);
        return isBack
            ? [same, rows.Where(row => row.DueAt < at).OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Sequence)]
            : [same, rows.Where(row => row.DueAt > at).OrderBy(row => row.DueAt).ThenBy(row => row.Sequence), BySequence(never, up: true)];
    }

    private static IQueryable<Incident> Beside(IQueryable<Incident> rows, long sequence, bool up) => up ? rows.Where(row => row.Sequence > sequence) : rows.Where(row => row.Sequence < sequence);

    private static IQueryable<Incident> BySequence(IQueryable<Incident> rows, bool up) => up ? rows.OrderBy(row => row.Sequence) : rows.OrderByDescending(row => row.Sequence);
}
