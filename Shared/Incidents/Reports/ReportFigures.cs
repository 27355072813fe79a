namespace Shared.Incidents.Reports;

/// <summary>What became of some incidents that came in. Merged ones are not counted: they go on in another one.</summary>
/// <param name="Logged">All of them.</param>
/// <param name="Resolved">Resolved or closed now.</param>
/// <param name="InCall">Resolved while the caller was on the line.</param>
/// <param name="Reopened">Reopened at least once.</param>
/// <param name="Answered">With a first reply, or without need of one, of those to whom one was promised.</param>
/// <param name="AnsweredInTime">Of those, in time.</param>
/// <param name="Judged">Resolved, of those to whom a time was promised.</param>
/// <param name="ResolvedInTime">Of those, in time.</param>
public sealed record ReportFigures(int Logged, int Resolved, int InCall, int Reopened, int Answered, int AnsweredInTime, int Judged, int ResolvedInTime)
{
    public static readonly ReportFigures None = new(0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Part of the resolved ones that were resolved in the call, 0–1; null when none was resolved.</summary>
    public double? InCallPart => Part(InCall, Resolved);

    /// <summary>Part that was reopened, 0–1; null when there is none.</summary>
    public double? ReopenedPart => Part(Reopened, Logged);

    /// <summary>Part of the first replies that came in time, 0–1; null when none was promised.</summary>
    public double? AnsweredPart => Part(AnsweredInTime, Answered);

    /// <summary>Part of the resolutions that came in time, 0–1; null when none was promised.</summary>
    public double? ResolvedPart => Part(ResolvedInTime, Judged);

    public static ReportFigures operator +(ReportFigures one, ReportFigures other) => new(
        one.Logged + other.Logged,
        one.Resolved + other.Resolved,
        one.InCall + other.InCall,
        one.Reopened + other.Reopened,
        one.Answered + other.Answered,
        one.AnsweredInTime + other.AnsweredInTime,
        one.Judged + other.Judged,
        one.ResolvedInTime + other.ResolvedInTime);

    private static double? Part(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
