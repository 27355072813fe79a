using BackOffice.Components.Controls.Fields;
using Microsoft.Extensions.Localization;
using Shared.Incidents.RemoteSupport;

namespace BackOffice.Incidents.RemoteSupport;

internal static class ConsentLabels
{
    public static IReadOnlyList<SelectOption<ConsentWay>> Ways(IStringLocalizer<RemoteTexts> words) =>
        [.. Enum.GetValues<ConsentWay>().Select(way => new SelectOption<ConsentWay>(way, words[$"ConsentWay.{way}"]))];

    /// <summary>The paragraphs that were read or shown.</summary>
    /// <param name="version">From 1 to <see cref="RemoteSession.CurrentWording"/>.</param>
    public static IReadOnlyList<string> Wording(this IStringLocalizer<RemoteTexts> words, int version) => words[$"Wording.{version}"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static string Icon(this RemoteState state) => state switch
    {
        RemoteState.Allowed or RemoteState.Viewed => "visibility",
        RemoteState.ControlAsked => "back_hand",
        RemoteState.Controlled => "mouse",
        RemoteState.Ended => "check_circle",
        RemoteState.Withdrawn or RemoteState.Refused => "block",
    };

    public static string Icon(this RemoteStepKind step) => step switch
    {
        RemoteStepKind.ViewAllowed or RemoteStepKind.ViewStarted => "visibility",
        RemoteStepKind.ViewRefused or RemoteStepKind.Withdrawn => "block",
        RemoteStepKind.ControlAsked => "back_hand",
        RemoteStepKind.ControlStarted => "mouse",
        RemoteStepKind.ControlEnded or RemoteStepKind.ViewEnded => "stop_circle",
    };
}
