using Shared.Incidents;

namespace BackOffice.Incidents.Console;

/// <summary>How many incidents are alike. Kept by triggers of the database, so that nothing counts rows and no writer can forget it.
/// Nobody and none are the empty id; what is not open any more is not told apart by official nor alarm.</summary>
public sealed class IncidentCount
{
    public Guid TeamId { get; init; }

    public Guid AssigneeId { get; init; }

    public Guid EntityId { get; init; }

    public IncidentState State { get; init; }

    public ServiceAlarm Alarm { get; init; }

    public int Total { get; init; }
}
