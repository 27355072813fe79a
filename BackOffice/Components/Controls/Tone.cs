namespace BackOffice.Components.Controls;

/// <summary>What a colour says; always beside a word.</summary>
public enum Tone
{
    Neutral,
    Ok,
    Due,
    Wrong,
}

public static class ToneAppearance
{
    public static string CssClass(this Tone tone) => tone switch
    {
        Tone.Neutral => "tone-neutral",
        Tone.Ok => "tone-ok",
        Tone.Due => "tone-due",
        Tone.Wrong => "tone-wrong",
    };

    public static string Icon(this Tone tone) => tone switch
    {
        Tone.Neutral => "circle",
        Tone.Ok => "check_circle",
        Tone.Due => "schedule",
        Tone.Wrong => "error",
    };
}
