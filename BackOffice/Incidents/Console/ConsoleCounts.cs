namespace BackOffice.Incidents.Console;

/// <summary>How many incidents each view of the console lists.</summary>
public sealed record ConsoleCounts
{
    public int Mine { get; init; }

    public int Team { get; init; }

    public int Unassigned { get; init; }

    public int Breaching { get; init; }

    /// <summary>Those of <see cref="Breaching"/> that are late already.</summary>
    public int Late { get; init; }

    public int Waiting { get; init; }

    public int Open { get; init; }

    public int All { get; init; }

    public int Of(ConsoleView view) => view switch
    {
        ConsoleView.Mine => Mine,
        ConsoleView.Team => Team,
        ConsoleView.Unassigned => Unassigned,
        ConsoleView.Breaching => Breaching,
        ConsoleView.Waiting => Waiting,
        ConsoleView.Open => Open,
        _ => All,
    };
}
