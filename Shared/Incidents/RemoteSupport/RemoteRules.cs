using Shared.Common;

namespace Shared.Incidents.RemoteSupport;

/// <summary>Which step may follow which.</summary>
public static class RemoteRules
{
    /// <summary>Whether the step may be taken now.</summary>
    public static bool Follows(RemoteState state, RemoteStepKind step) => step switch
    {
        RemoteStepKind.ViewStarted => state == RemoteState.Allowed,
        RemoteStepKind.ControlAsked => state == RemoteState.Viewed,
        RemoteStepKind.ControlStarted => state == RemoteState.ControlAsked,
        RemoteStepKind.ControlEnded => state is RemoteState.Controlled or RemoteState.ControlAsked,
        RemoteStepKind.ViewEnded or RemoteStepKind.Withdrawn => RemoteSession.IsOpenIn(state),
        _ => false,
    };

    /// <summary>Whether only the citizen can say it; the official writes down how it was said.</summary>
    public static bool IsTheCitizens(RemoteStepKind step) => step is RemoteStepKind.ViewAllowed or RemoteStepKind.ViewRefused or RemoteStepKind.ControlAsked or RemoteStepKind.Withdrawn;

    internal static RemoteState After(RemoteStepKind step, RemoteState before) => step switch
    {
        RemoteStepKind.ViewAllowed => RemoteState.Allowed,
        RemoteStepKind.ViewRefused => RemoteState.Refused,
        RemoteStepKind.ViewStarted or RemoteStepKind.ControlEnded => RemoteState.Viewed,
        RemoteStepKind.ControlAsked => RemoteState.ControlAsked,
        RemoteStepKind.ControlStarted => RemoteState.Controlled,
        RemoteStepKind.ViewEnded => RemoteState.Ended,
        _ => before,
    };
}

/// <summary>How a session stands.</summary>
public enum RemoteState
{
    /// <summary>The citizen lets the screen be seen; nothing is seen yet.</summary>
    Allowed = 1,

    /// <summary>The screen is seen, nothing else.</summary>
    Viewed = 2,

    /// <summary>The citizen asked that the official takes control.</summary>
    ControlAsked = 3,

    Controlled = 4,

    Ended = 5,

    /// <summary>The citizen took the consent back.</summary>
    Withdrawn = 6,

    /// <summary>The citizen did not agree.</summary>
    Refused = 7,
}

/// <summary>What can happen in a session.</summary>
public enum RemoteStepKind
{
    ViewAllowed = 1,
    ViewRefused = 2,
    ViewStarted = 3,

    /// <summary>Asked for by the citizen, explicitly.</summary>
    ControlAsked = 4,

    ControlStarted = 5,
    ControlEnded = 6,
    ViewEnded = 7,
    Withdrawn = 8,
}

/// <summary>How a citizen says yes or no.</summary>
public enum ConsentWay
{
    /// <summary>Said on the telephone.</summary>
    Telephone = 1,

    /// <summary>Pressed or written in the tool itself.</summary>
    InTool = 2,

    /// <summary>By e-mail or another message.</summary>
    Message = 3,

    InPerson = 4,
}

/// <summary>Why a step of remote support was not taken.</summary>
public static class RemoteRefusals
{
    public static readonly Refusal ToolInvalid = new("Incidents.ToolInvalid", "Tool");
    public static readonly Refusal GivenByInvalid = new("Incidents.GivenByInvalid", "GivenBy");
    public static readonly Refusal WayMissing = new("Incidents.WayMissing", "Way");
    public static readonly Refusal WordingNotTold = new("Incidents.WordingNotTold", "WordingTold");
    public static readonly Refusal SessionGoesOn = new("Incidents.SessionGoesOn");
    public static readonly Refusal StepNotNow = new("Incidents.StepNotNow");
    public static readonly Refusal ControlNotAsked = new("Incidents.ControlNotAsked");
}
