using BackOffice.Components.Controls;
using Shared.Incidents;

namespace BackOffice.Incidents.Console.Screen;

internal static class IncidentTones
{
    public static Tone Tone(this IncidentState state) => state switch
    {
        IncidentState.New => Components.Controls.Tone.Due,
        IncidentState.Resolved => Components.Controls.Tone.Ok,
        _ => Components.Controls.Tone.Neutral,
    };
}
