using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments.Agenda;

/// <summary>A desk on a day.</summary>
/// <param name="Desk">Null on a day on which nobody is seen.</param>
/// <param name="CellsByRow">By row; none where a longer one covers the row.</param>
public sealed record BoardColumn(DateOnly Day, Desk? Desk, IReadOnlyDictionary<int, BoardCell> CellsByRow)
{
    /// <summary>Every row of a desk: its appointments, its free slots, and what is left.</summary>
    public static Dictionary<int, BoardCell> Cells(BoardFrame frame, IEnumerable<AgendaEntry> entries, IEnumerable<SlotOffer> free)
    {
        var cells = new SortedDictionary<int, BoardCell>();
        foreach (var entry in entries.Where(entry => entry.DeskId == frame.DeskId).OrderBy(entry => entry.StartsAt).ThenBy(entry => entry.IsOverbooked))
        {
            var (row, end) = (frame.RowOf(entry.StartsAt), frame.RowOf(entry.EndsAt.AddTicks(-1)) + 1);
            var last = cells.Count == 0 ? null : cells[cells.Keys.Max()];
            if (last is not null && row < last.Row + last.Span) cells[last.Row] = last with { Span = Math.Max(last.Span, end - last.Row), Entries = [.. last.Entries, entry] };
            else cells[row] = new(row, end - row) { Entries = [entry] };
        }

        var covered = cells.Values.SelectMany(cell => Enumerable.Range(cell.Row, cell.Span)).ToHashSet();
        foreach (var offer in free.Where(offer => offer.DeskId == frame.DeskId && !covered.Contains(frame.RowOf(offer.StartsAt)))) cells.TryAdd(frame.RowOf(offer.StartsAt), new(frame.RowOf(offer.StartsAt), 1) { Slot = offer });
        foreach (var row in Enumerable.Range(0, frame.Times.Count).Where(row => !covered.Contains(row))) cells.TryAdd(row, new(row, 1) { IsShut = !frame.OpenRows.Contains(row) });
        return new(cells);
    }
}

/// <summary>Where the rows of a desk lie.</summary>
public sealed record BoardFrame(OfficePlan Plan, Guid DeskId, OfficeDay Open, IReadOnlyList<TimeOnly> Times, int Step)
{
    /// <summary>The rows in which the desk sees citizens.</summary>
    public IReadOnlySet<int> OpenRows => field ??= Open.Cells.Where(cell => cell.DeskId == DeskId).Select(cell => RowOf(cell.At)).ToHashSet();

    /// <param name="at">UTC, on the day.</param>
    public int RowOf(DateTime at) => (int)((OfficeZone.LocalOf(at, Plan.Office.ZoneId).TimeOfDay - Times[0].ToTimeSpan()).TotalMinutes / Step);
}

/// <summary>A cell: appointments, a free slot, time that is too short for one, or a shut desk.</summary>
public sealed record BoardCell(int Row, int Span)
{
    /// <summary>Several where a supervisor overbooked.</summary>
    public IReadOnlyList<AgendaEntry> Entries { get; init; } = [];

    public SlotOffer? Slot { get; init; }

    public bool IsShut { get; init; }
}
