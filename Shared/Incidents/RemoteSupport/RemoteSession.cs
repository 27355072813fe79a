using Shared.Common;

namespace Shared.Incidents.RemoteSupport;

/// <summary>A session of remote support with what the citizen agreed to. It is view only; control needs that the citizen asks for it, and either ends whenever the citizen says so.</summary>
public sealed class RemoteSession : IVersioned, IAboutIncident
{
    private readonly List<RemoteStep> steps = [];

    private RemoteSession()
    {
    }

    public Guid Id { get; private set; }

    public Guid IncidentId { get; private set; }

    /// <summary>1 to 60 characters.</summary>
    public string Tool { get; private set; } = "";

    /// <summary>Which text was read or shown to the citizen.</summary>
    public int WordingVersion { get; private set; }

    /// <summary>Who agreed: 1 to 150 characters.</summary>
    public string GivenBy { get; private set; } = "";

    public ConsentWay Way { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>The official who asked.</summary>
    public Guid AskedBy { get; private set; }

    public RemoteState State { get; private set; }

    /// <summary>How many steps were taken.</summary>
    public int LastStep { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether a step may still be taken.</summary>
    public bool IsOpen => IsOpenIn(State);

    /// <summary>Those that were read, and the new ones; none is ever changed.</summary>
    public IReadOnlyCollection<RemoteStep> Steps => steps;

    /// <summary>The citizen was asked and answered.</summary>
    /// <returns>Or everything that is wrong, each of its field.</returns>
    public static Result<RemoteSession> Ask(Incident incident, RemoteOrder order, EntryAuthor author, DateTime now)
    {
        if (!incident.IsLive) return IncidentRefusals.IsClosed;
        List<Refusal> wrong = [];
        if (!order.WordingTold) wrong.Add(RemoteRefusals.WordingNotTold);
        if (string.IsNullOrWhiteSpace(order.Tool) || order.Tool.Trim().Length > LongestTool) wrong.Add(RemoteRefusals.ToolInvalid);
        if (string.IsNullOrWhiteSpace(order.GivenBy) || order.GivenBy.Trim().Length > IncidentLimits.Name) wrong.Add(RemoteRefusals.GivenByInvalid);
        if (!Enum.IsDefined(order.Way)) wrong.Add(RemoteRefusals.WayMissing);
        if (wrong.Count > 0) return wrong;
        var session = new RemoteSession
        {
            Id = Ids.New(now),
            IncidentId = incident.Id,
            Tool = order.Tool!.Trim(),
            WordingVersion = CurrentWording,
            GivenBy = order.GivenBy!.Trim(),
            Way = order.Way,
            AskedAt = now,
            AskedBy = author.Id ?? Guid.Empty,
        };
        session.Take(order.IsGiven ? RemoteStepKind.ViewAllowed : RemoteStepKind.ViewRefused, order.Way, incident, author, now);
        return session;
    }

    /// <summary>The next step. Ending the view ends control too; withdrawing ends both.</summary>
    /// <param name="way">How the citizen said it; mandatory for what only the citizen can say.</param>
    public Result Step(RemoteStepKind kind, ConsentWay? way, Incident incident, EntryAuthor author, DateTime now)
    {
        if (!RemoteRules.Follows(State, kind)) return kind == RemoteStepKind.ControlStarted ? RemoteRefusals.ControlNotAsked : RemoteRefusals.StepNotNow;
        if (RemoteRules.IsTheCitizens(kind) && (way is not { } said || !Enum.IsDefined(said))) return RemoteRefusals.WayMissing;
        var (wasControlled, wasViewed) = (State == RemoteState.Controlled, State is RemoteState.Viewed or RemoteState.ControlAsked or RemoteState.Controlled);
        if (kind == RemoteStepKind.Withdrawn) Take(kind, way, incident, author, now);
        if (kind is RemoteStepKind.Withdrawn or RemoteStepKind.ViewEnded)
        {
            if (wasControlled) Take(RemoteStepKind.ControlEnded, null, incident, author, now);
            if (wasViewed || kind == RemoteStepKind.ViewEnded) Take(RemoteStepKind.ViewEnded, null, incident, author, now);
            State = kind == RemoteStepKind.Withdrawn ? RemoteState.Withdrawn : RemoteState.Ended;
            return Result.Done;
        }

        Take(kind, RemoteRules.IsTheCitizens(kind) ? way : null, incident, author, now);
        return Result.Done;
    }

    /// <summary>Whether a session in that state is still going on.</summary>
    public static bool IsOpenIn(RemoteState state) => state is RemoteState.Allowed or RemoteState.Viewed or RemoteState.ControlAsked or RemoteState.Controlled;

    /// <summary>The longest name of a tool.</summary>
    public const int LongestTool = 60;

    /// <summary>The text that is read to citizens today; a new text gets the next number and the former ones stay.</summary>
    public const int CurrentWording = 1;

    private void Take(RemoteStepKind kind, ConsentWay? way, Incident incident, EntryAuthor author, DateTime now)
    {
        steps.Add(new RemoteStep(Id, ++LastStep, kind, now, author.Id ?? Guid.Empty, author.Name, way));
        State = RemoteRules.After(kind, State);
        incident.Tell(EntryKind.Consent, "Consent", null, kind.ToString(), author, now);
    }
}

/// <summary>What an official notes when asking for consent.</summary>
/// <param name="GivenBy">Who answered.</param>
/// <param name="WordingTold">Whether the text was read or shown whole before.</param>
/// <param name="IsGiven">Yes, or no.</param>
public sealed record RemoteOrder(string? Tool, string? GivenBy, ConsentWay Way, bool WordingTold, bool IsGiven);

/// <summary>One step of a session; never changed.</summary>
/// <param name="Number">From 1, without gaps, within its session.</param>
/// <param name="At">UTC.</param>
/// <param name="OfficialName">As it was then.</param>
/// <param name="Way">How the citizen said it; null for what the official did.</param>
public sealed record RemoteStep(Guid SessionId, int Number, RemoteStepKind Kind, DateTime At, Guid OfficialId, string OfficialName, ConsentWay? Way);
