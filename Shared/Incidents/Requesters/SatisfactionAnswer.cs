using Shared.Api;
using Shared.Common;

namespace Shared.Incidents.Requesters;

/// <summary>What the requester says of a matter that has ended; once for each incident.</summary>
public sealed class SatisfactionAnswer : IAboutIncident
{
    /// <summary>Longest comment, in characters.</summary>
    public const int LongestComment = 500;

    /// <summary>The worst mark.</summary>
    public const int Worst = 1;

    /// <summary>The best mark.</summary>
    public const int Best = 5;

    private SatisfactionAnswer()
    {
    }

    public Guid IncidentId { get; private set; }

    /// <summary>Whether the requester finds it solved.</summary>
    public bool IsSolved { get; private set; }

    /// <summary>From <see cref="Worst"/> to <see cref="Best"/>, both inclusive.</summary>
    public int Score { get; private set; }

    /// <summary>Plain text, at most 500 characters; null for none.</summary>
    public string? Comment { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Takes the answer of a requester.</summary>
    /// <returns>Or why not: the matter is still open, or a value is missing or out of its bounds.</returns>
    public static Result<SatisfactionAnswer> Of(Incident incident, bool? isSolved, int? score, string? comment, DateTime now)
    {
        if (incident.State is not (IncidentState.Resolved or IncidentState.Closed)) return PublicIncidentRefusals.AnswerTooEarly;
        List<Refusal> refusals = [];
        if (isSolved is null) refusals.Add(PublicIncidentRefusals.SolvedMissing);
        if (score is null or < Worst or > Best) refusals.Add(PublicIncidentRefusals.ScoreOutOfRange);
        if (comment?.Trim().Length > LongestComment) refusals.Add(PublicIncidentRefusals.CommentTooLong);
        if (refusals.Count > 0) return refusals;
        return new SatisfactionAnswer { IncidentId = incident.Id, IsSolved = isSolved!.Value, Score = score!.Value, Comment = PlainText.Block(comment) is { Length: > 0 } said ? said : null, At = now };
    }
}
