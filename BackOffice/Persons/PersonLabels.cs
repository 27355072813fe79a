using BackOffice.Components.Controls;
using Shared.Common;
using Shared.Keys;

namespace BackOffice.Persons;

/// <summary>How facts about persons are shown.</summary>
public static class PersonLabels
{
    public static Tone Tone(this PortalState state) => state switch
    {
        PortalState.None => Components.Controls.Tone.Neutral,
        PortalState.Requested or PortalState.PendingVerification or PortalState.Verified or PortalState.KeySent or PortalState.Dormant => Components.Controls.Tone.Due,
        PortalState.Active => Components.Controls.Tone.Ok,
        PortalState.Blocked => Components.Controls.Tone.Wrong,
    };

    public static string? Shown(this DateOnly? date) => date is { } day ? SpanishDate.Shown(day) : null;
}
