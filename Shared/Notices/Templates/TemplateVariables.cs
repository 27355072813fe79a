namespace Shared.Notices.Templates;

/// <summary>What is known of the variables of notices, whatever their event. Which of them an event has is said by the text that ships.</summary>
public static class TemplateVariables
{
    public const string TownHall = "TownHall";

    public const string PortalUrl = "PortalUrl";

    /// <summary>They open something: never in a subject, never shown to an official, never in a test.</summary>
    private static readonly HashSet<string> Secret = ["Code", "Key", "Part"];

    /// <summary>Without them the notice would tell nothing, so every version names those that its event has.</summary>
    private static readonly HashSet<string> Needed = ["Code", "Key", "Part", "Number", "When", "WhenShort", "Message", "What"];

    /// <summary>They may be unknown when the notice is written: their line is then left out.</summary>
    private static readonly HashSet<string> Optional = ["PortalUrl", "Reason", "Address", "OldWhen"];

    /// <summary>They say nothing of a citizen, so that a subject may name them.</summary>
    private static readonly HashSet<string> Harmless = ["TownHall", "Number"];

    public static bool IsSecret(string variable) => Secret.Contains(variable);

    public static bool IsNeeded(string variable) => Needed.Contains(variable);

    public static bool MayBeUnknown(string variable) => Optional.Contains(variable);

    public static bool MayStandInSubject(string variable) => Harmless.Contains(variable);

    /// <summary>The longest value, in UTF-16 units, by the limits of what is stored (Incident, Person, Options), with a margin.</summary>
    public static int LongestOf(string variable) => variable switch
    {
        "Message" => 20_000,
        "PortalUrl" or "Title" or "Reason" or "Where" or "Address" => 300,
        _ => 160,
    };
}
