namespace Shared.Incidents;

/// <summary>The priority of an incident, 1 (critical) to 4 (low), from impact and urgency.</summary>
public static class IncidentPriority
{
    /// <summary>The highest.</summary>
    public const int Critical = 1;

    /// <summary>The lowest.</summary>
    public const int Low = 4;

    // rows: department, service, person; columns: critical, high, medium, low (domain.md, the matrix that iTop ships)
    private static readonly int[][] Matrix = [[1, 1, 2, 4], [1, 2, 3, 4], [2, 3, 3, 4]];

    /// <summary>The priority of the matrix.</summary>
    /// <exception cref="IndexOutOfRangeException">A value outside the enums.</exception>
    public static int Of(Impact impact, Urgency urgency) => Matrix[(int)impact - 1][(int)urgency - 1];

    /// <summary>Whether it is one of 1 to 4.</summary>
    public static bool IsDefined(int priority) => priority is >= Critical and <= Low;
}
