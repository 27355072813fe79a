using Shared.Common;

namespace Shared.Api;

/// <summary>Why something that a requester asked from outside was not done.</summary>
public static class PublicIncidentRefusals
{
    /// <summary>Unknown number, wrong code, no code: the same for all.</summary>
    public static readonly Refusal NumberOrCodeWrong = new("Portal.NumberOrCodeWrong");
    public static readonly Refusal KindUnknown = new("Portal.KindUnknown", nameof(IncidentRequest.Kind));
    public static readonly Refusal CategoryNotOffered = new("Portal.CategoryNotOffered", nameof(IncidentRequest.Category));
    public static readonly Refusal FieldUnknown = new("Portal.FieldUnknown");
    public static readonly Refusal AnswerTooEarly = new("Portal.AnswerTooEarly");
    public static readonly Refusal AnswerTwice = new("Portal.AnswerTwice");
    public static readonly Refusal SolvedMissing = new("Portal.SolvedMissing", "IsSolved");
    public static readonly Refusal ScoreOutOfRange = new("Portal.ScoreOutOfRange", "Score");
    public static readonly Refusal CommentTooLong = new("Portal.CommentTooLong", "Comment");
}
