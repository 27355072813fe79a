using BackOffice.Components.Controls;
using Shared.Incidents;

namespace BackOffice.Incidents.Card;

/// <summary>Colours and signs of an incident, always beside a word.</summary>
public static class CardLabels
{
    public static Tone Tone(this IncidentState state) => state switch
    {
        IncidentState.New or IncidentState.Waiting => Components.Controls.Tone.Due,
        IncidentState.Resolved => Components.Controls.Tone.Ok,
        IncidentState.Assigned or IncidentState.InProgress or IncidentState.Closed or IncidentState.Cancelled or IncidentState.Merged => Components.Controls.Tone.Neutral,
    };

    public static string Icon(this IncidentState state) => state switch
    {
        IncidentState.New => "fiber_new",
        IncidentState.Assigned => "person",
        IncidentState.InProgress => "play_arrow",
        IncidentState.Waiting => "hourglass_top",
        IncidentState.Resolved => "check_circle",
        IncidentState.Closed => "lock",
        IncidentState.Cancelled => "cancel",
        IncidentState.Merged => "call_merge",
    };

    public static Tone Tone(this ServiceAlarm alarm) => alarm switch
    {
        ServiceAlarm.None => Components.Controls.Tone.Neutral,
        ServiceAlarm.Warned => Components.Controls.Tone.Due,
        ServiceAlarm.Breached => Components.Controls.Tone.Wrong,
    };

    /// <param name="priority">1 to 4.</param>
    public static Tone PriorityTone(int priority) => priority switch
    {
        IncidentPriority.Critical => Components.Controls.Tone.Wrong,
        2 => Components.Controls.Tone.Due,
        _ => Components.Controls.Tone.Neutral,
    };

    /// <summary>"INC-2026-000123 · Incidencia": what an incident is called beside its title.</summary>
    public static string Named(this IncidentView view, string kind) => $"{view.Number} · {kind}";
}
