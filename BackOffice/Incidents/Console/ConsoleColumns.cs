namespace BackOffice.Incidents.Console;

/// <summary>What the list may show of an incident; its title always.</summary>
public enum ConsoleColumn
{
    Number = 1,
    Requester = 2,
    Category = 3,
    State = 4,
    Priority = 5,
    Due = 6,
    Assignee = 7,
    Team = 8,
    Entity = 9,
    Channel = 10,
    Kind = 11,
    Created = 12,
    Changed = 13,
}

internal static class ConsoleColumns
{
    /// <summary>The most, besides the title.</summary>
    public const int Most = 7;

    private const int MostBeside = 5;

    public static readonly IReadOnlyList<ConsoleColumn> Usual = [ConsoleColumn.Number, ConsoleColumn.Requester, ConsoleColumn.State, ConsoleColumn.Priority, ConsoleColumn.Due, ConsoleColumn.Assignee];

    /// <summary>Names between points; what is unknown is left out, and the usual ones are taken when nothing is left.</summary>
    public static IReadOnlyList<ConsoleColumn> Read(string? text)
    {
        var read = (text ?? "").Split('.').Select(name => Enum.TryParse<ConsoleColumn>(name, out var column) && Enum.IsDefined(column) ? column : (ConsoleColumn?)null).OfType<ConsoleColumn>().Distinct().Order().Take(Most).ToList();
        return read.Count == 0 ? Usual : read;
    }

    /// <summary>As many as there is room for when an incident stands open beside the list.</summary>
    public static IReadOnlyList<ConsoleColumn> Beside(IReadOnlyList<ConsoleColumn> columns) => [.. columns.Take(MostBeside)];

    /// <summary>With the column or without it; the last one stays.</summary>
    public static IReadOnlyList<ConsoleColumn> Toggle(IReadOnlyList<ConsoleColumn> columns, ConsoleColumn column)
    {
        if (columns.Contains(column)) return columns.Count == 1 ? columns : [.. columns.Where(shown => shown != column)];
        return columns.Count >= Most ? columns : [.. columns.Append(column).Order()];
    }
}
